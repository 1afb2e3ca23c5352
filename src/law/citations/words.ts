import { LANGUAGES } from '../languages/all.ts'
import { inCitations, whole } from './any-language.ts'

export { ordinal } from '../ordinals.ts'
export { KAZAKH_ANCHOR } from './anchors.ts'

/** The words of all languages together that name an article, its pieces, and what stands between them. All folded. */

export const KAZAKH_PLURAL = whole(LANGUAGES.kk.citations.articles)
export const KAZAKH_UNIT = whole(`${LANGUAGES.kk.citations.part}|${LANGUAGES.kk.citations.paragraph}`)
export const ANCHOR = whole(`${LANGUAGES.ru.citations.article}|${LANGUAGES.en.citations.article}`)
export const PLURAL = whole(`${LANGUAGES.ru.citations.articles}|${LANGUAGES.en.citations.articles}`)
/** What an article is called in other countries. */
export const SECTION = whole(inCitations('section', '§'))
export const SECTIONS = whole(inCitations('sections'))
/** Anchors with a number before them that is no count: «по 274 статье». */
export const SINGLE = whole(inCitations('ofOneNumber'))

/** Pieces of an article by rank: a part, a paragraph, a point, and what is too small to cite. */
export type Rank = 'part' | 'paragraph' | 'point' | 'minor'

/** A word for a point may begin like one for a paragraph: «тармақша». */
const UNITS: readonly (readonly [RegExp, Rank])[] = [
  [whole(inCitations('part')), 'part'],
  [whole(inCitations('point')), 'point'],
  [whole(inCitations('paragraph', '[§¶]')), 'paragraph'],
  [whole(inCitations('minor')), 'minor'],
]
/** Units of which the plural is meant where the word is in the singular: «ч. 1-3». */
export const SHORT_UNIT = whole(inCitations('shortUnit', '§'))
export const PLURAL_UNIT = whole(inCitations('pluralUnit'))

export function rankOf(text: string): Rank | undefined {
  return UNITS.find(([pattern]) => pattern.test(text))?.[1]
}

const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** «III» is `3`, in Latin letters or in Cyrillic ones of the same look. */
export function roman(text: string): string | undefined {
  const index = NUMERALS.indexOf(text.replaceAll('і', 'i').replaceAll('х', 'x'))
  return index < 0 ? undefined : String(index + 1)
}

/** Endings written after a number and its hyphen. */
export const SUFFIX = whole(inCitations('ending'))
/** «274-я», «274-й», «274-ю»: so an article is called for short, of which only the ending is left. */
export const SHORT_ARTICLE = whole(inCitations('shortArticle'))
export const AND = whole(inCitations('and', '&'))
export const FROM = whole(inCitations('from'))
/** «с 172 по 174», "from 172 to 174". */
export const TO = whole(inCitations('to'))
/** What is counted by the number before it, which then is no article. One class of letters for all stems: each takes time to make. */
export const COUNTED = whole(`(?:${inCitations('countedStem')})\\p{L}*|${inCitations('countedForm')}`)
/** The plural of a noun that a number before it counts: «131 протоколов», "131 reports". */
export const COUNTABLE = whole(inCitations('countable'))
/** A verb or a pronoun that goes on about an article: «грозит», «возбуждено», «ему». */
export const SAYING = whole(inCitations('saying'))
/** «По каждой статье УК 20 …»: the article is told by something else than its number. */
export const PICKED = whole(inCitations('picked'))
export const MONTH = whole(inCitations('month'))
export const YEAR = whole(inCitations('year'))
export const ROMAN = /^[ivxі]+$/

export const STATE = whole(inCitations('state'))
/** Countries that are no more. */
export const GONE = whole(inCitations('gone'))
/** Words that may stand between an article and its act. */
export const BETWEEN = whole(inCitations('between'))
/** «этого Кодекса», "the same Code". */
export const SAME = whole(inCitations('same'))
/** Words that join the articles of a list. */
export const JOINING = whole(inCitations('joining'))
