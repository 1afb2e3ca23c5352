import { LANGUAGES } from '../languages/all.ts'
import { KAZAKH_LETTERS } from '../languages/kk/letters.ts'
import type { Mention } from './acts.ts'
import { whole } from './any-language.ts'
import { HIGHEST_LISTED, MOST } from './bounds.ts'
import { unitsAt } from './chain.ts'
import type { Page } from './construct.ts'
import { type Joint, jointAt } from './joints.ts'
import { type Read, text } from './look.ts'
import type { Unit } from './units.ts'
import { valuesAt } from './values.ts'
import type { Rank } from './words.ts'

/**
 * Kazakh abbreviates «бап» and «бөлік» alike: «ҚК 188-б. 2-б.» is part 2 of article 188. Only right behind the name of a code the letter
 * is surely an article, and only behind an article surely a part; «214 б.» without a hyphen counts pages.
 */

const { article = '', ...pieces } = LANGUAGES.kk.citations.abbreviated ?? {}
export const SHORT_ANCHOR = whole(article)
const SHORT_UNITS = Object.entries(pieces).map(([rank, word]): readonly [RegExp, Rank] => [
  whole(word),
  rank as Rank,
])
const KAZAKH_LETTER = new RegExp(`[${KAZAKH_LETTERS}]`, 'u')

/** Whether a Kazakh name of a known act ends here, so that a letter behind the next number is an article. */
export function isBehindAct({ tokens, ending }: Page, at: number): boolean {
  // «ҚК: 174-б.», «ҚК (174-б.)».
  const act = ending.get(at) ?? (/^[:,(]$/.test(text(tokens, at - 1)) ? ending.get(at - 1) : undefined)
  return act !== undefined && act.rows.length > 0 && !act.isWeak && isKazakh(tokens, act)
}

function isKazakh(tokens: Read, { start, end }: Mention): boolean {
  return tokens.slice(start, end).some((token) => KAZAKH_LETTER.test(token.text))
}

/** Behind the stop of an abbreviation. */
export function behindStop(tokens: Read, at: number): number {
  return text(tokens, at) === '.' ? at + 1 : at
}

/** The units behind an article, abbreviated or not: «2-б. 3-т.», «2-бөлігінің 3-т.». */
export function unitsBehind(tokens: Read, from: number, ahead: Joint = 'none'): ReturnType<typeof unitsAt> {
  const units: Unit[] = []
  let end = from
  for (let next: ReturnType<typeof jointAt> = { end: from, joint: ahead }; units.length < MOST; ) {
    const { joint } = next
    const short = shortAt(tokens, next.end, joint)
    const read = short === undefined ? unitsAt(tokens, next.end) : { units: [short], end: short.end }
    const [first, ...others] = read.units
    if (first === undefined) break
    units.push({ ...first, joint }, ...others)
    end = read.end
    next = jointAt(tokens, end)
  }
  return { units, end }
}

function shortAt(tokens: Read, from: number, joint: Joint): Unit | undefined {
  const read = valuesAt(tokens, from, true)
  if (read === undefined) return undefined
  const isHyphened = text(tokens, read.end) === '-' && tokens[read.end]?.glued === true
  if (!isHyphened && text(tokens, read.end - 1) !== ')') return undefined
  const at = isHyphened ? read.end + 1 : read.end
  const word = text(tokens, at)
  const rank = SHORT_UNITS.find(([pattern]) => pattern.test(word))?.[1]
  if (rank === undefined) return undefined
  // «174-б., 4-б.» may go on to another article.
  const mayBeArticle = SHORT_ANCHOR.test(word)
  if (mayBeArticle && (joint !== 'none' || read.values.some((value) => Number(value) > HIGHEST_LISTED)))
    return undefined
  return { start: from, end: behindStop(tokens, at + 1), rank, joint, values: read.values }
}
