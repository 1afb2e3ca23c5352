import { ANCHOR, KAZAKH_ANCHOR } from '../../law/citations/words.ts'

const JOINED = /^(\d+(-\d+)?)-(бап|баб)[а-яәіңғүұқөһ]*$/u
/** A year is no article. */
const NUMBER = /^(?!(?:19|20)\d\d$)\d{1,4}([-.]\d+)?(-?(?:я|й|ю|ей|ая|ой|ую|ші|шы|інші|ыншы|ншы|нші))?$/u

/** Whether a word names an article, with its number behind a hyphen. */
export function isNumberedArticle(folded: string): boolean {
  return JOINED.test(folded)
}

/** Whether a word may be the number of an article, as a numeral or an ordinal: «274», «456-2», «274-й», «130-шы». */
export function isArticleNumber(folded: string): boolean {
  return NUMBER.test(folded)
}

/** Whether a word names an article, alone or with its number: only there a reference to law begins. */
export function mayCite(folded: string): boolean {
  return ANCHOR.test(folded) || folded === 'ст.ст' || KAZAKH_ANCHOR.test(folded) || JOINED.test(folded)
}
