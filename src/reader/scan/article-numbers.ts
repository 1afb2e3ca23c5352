import type { WordsOfAll } from './words-of-all.ts'

/** A year is no article. */
const NUMBER = /^(?!(?:19|20)\d\d$)\d{1,4}(?:[-.]\d+)?$/u

/** Whether a word may be the number of an article, as a numeral or an ordinal: «274», «456-2», «274-й», «130-шы». */
export function isArticleNumber(folded: string, { acts }: WordsOfAll): boolean {
  return NUMBER.test(folded) || acts.has('ordinal', folded)
}

/** Whether a word names an article, alone or with its number: only there a reference to law begins. */
export function mayCite(folded: string, { acts }: WordsOfAll): boolean {
  return acts.has('article', folded) || acts.has('joinedArticle', folded)
}
