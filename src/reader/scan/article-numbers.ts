import type { WordsOfAll } from './words-of-all.ts'

/** A year is no article; a third level has one figure, or it would be a day: «20.3.3», not «20.12.24». */
const NUMBER = /^(?!(?:19|20)\d\d$)\d{1,4}(?:[-.]\d+)?$|^\d{1,3}\.\d{1,3}\.\d(?:-\d)?$/u
/** «66A», «354-bis», «20-А»: before an article such words are something else ("5G articles"). */
const LETTERED = /^\d{1,4}(?:-?[a-zа-е]|-?(?:bis|ter|quater|quinquies|sexies))$/u

/** Whether a word may be the number of an article, as a numeral or an ordinal: «274», «456-2», «274-й», «130-шы». */
export function isArticleNumber(folded: string, { acts }: WordsOfAll): boolean {
  return NUMBER.test(folded) || acts.has('ordinal', folded)
}

/** Whether a word may be the number of the article right before it: also with a letter. */
export function isNumberBehind(folded: string, ofAll: WordsOfAll): boolean {
  return isArticleNumber(folded, ofAll) || LETTERED.test(folded)
}

/** Whether a word names an article, alone or with its number: only there a reference to law begins. */
export function mayCite(folded: string, { acts }: WordsOfAll): boolean {
  return acts.has('article', folded) || acts.has('joinedArticle', folded)
}
