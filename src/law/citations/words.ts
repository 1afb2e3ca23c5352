import { LANGUAGES } from '../languages/all.ts'
import type { CitationWords } from '../languages/citation-words.ts'

export { ordinal } from '../ordinals.ts'

/** The words of all languages together that name an article, its pieces, and what stands between them. All folded. */

/** What languages call so, and signs that all of them share. */
function anyOf(name: keyof CitationWords, ...signs: readonly string[]): string {
  return [...Object.values(LANGUAGES).flatMap(({ citations }) => citations[name] ?? []), ...signs].join('|')
}

function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, 'u')
}

/** In Kazakh a number stands before what it numbers, so that its words are looked for from behind. */
export const KAZAKH_ANCHOR = whole(LANGUAGES.kk.citations.article)
export const KAZAKH_PLURAL = whole(LANGUAGES.kk.citations.articles)
export const KAZAKH_UNIT = whole(`${LANGUAGES.kk.citations.part}|${LANGUAGES.kk.citations.paragraph}`)
export const RUSSIAN_ANCHOR = whole(LANGUAGES.ru.citations.article)
export const ENGLISH_ANCHOR = whole(LANGUAGES.en.citations.article)
export const ANCHOR = whole(`${LANGUAGES.ru.citations.article}|${LANGUAGES.en.citations.article}`)
export const PLURAL = whole(`${LANGUAGES.ru.citations.articles}|${LANGUAGES.en.citations.articles}`)
/** What an article is called in other countries. */
export const SECTION = whole(anyOf('section', '§'))
export const SECTIONS = whole(anyOf('sections'))
/** Anchors with a number before them that is no count: «по 274 статье». */
export const SINGLE = whole(anyOf('ofOneNumber'))

/** Pieces of an article by rank: a part, a paragraph, a point, and what is too small to cite. */
export type Rank = 'part' | 'paragraph' | 'point' | 'minor'

/** A word for a point may begin like one for a paragraph: «тармақша». */
const UNITS: readonly (readonly [RegExp, Rank])[] = [
  [whole(anyOf('part')), 'part'],
  [whole(anyOf('point')), 'point'],
  [whole(anyOf('paragraph', '§')), 'paragraph'],
  [whole(anyOf('minor')), 'minor'],
]
/** Units of which the plural is meant where the word is in the singular: «ч. 1-3». */
export const SHORT_UNIT = whole(anyOf('shortUnit', '§'))
export const PLURAL_UNIT = whole(anyOf('pluralUnit'))

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
export const SUFFIX = whole(anyOf('ending'))
/** «274-я», «274-й», «274-ю»: so an article is called for short, of which only the ending is left. */
export const SHORT_ARTICLE = whole(anyOf('shortArticle'))
export const AND = whole(anyOf('and', '&'))
export const FROM = whole(anyOf('from'))
/** «с 172 по 174», "from 172 to 174". */
export const TO = whole(anyOf('to'))
/** What is counted by the number before it, which then is no article. One class of letters for all stems: each takes time to make. */
export const COUNTED = whole(`(?:${anyOf('countedStem')})\\p{L}*|${anyOf('countedForm')}`)
/** The plural of a noun that a number before it counts: «131 протоколов», "131 reports". */
export const COUNTABLE = whole(anyOf('countable'))
/** A verb or a pronoun that goes on about an article: «грозит», «возбуждено», «ему». */
export const SAYING = whole(anyOf('saying'))
/** «По каждой статье УК 20 …»: the article is told by something else than its number. */
export const PICKED = whole(anyOf('picked'))
export const MONTH = whole(anyOf('month'))
export const YEAR = whole(anyOf('year'))
export const ROMAN = /^[ivxі]+$/

export const STATE = whole(anyOf('state'))
/** Countries that are no more. */
export const GONE = whole(anyOf('gone'))
/** Words that may stand between an article and its act. */
export const BETWEEN = whole(anyOf('between'))
/** «этого Кодекса», "the same Code". */
export const SAME = whole(anyOf('same'))
/** Words that join the articles of a list. */
export const JOINING = whole(anyOf('joining'))
