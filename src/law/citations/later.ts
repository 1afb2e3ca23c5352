import { NUMBER_WORDS } from '../number-words.ts'
import { ofActs, whole } from './any-language.ts'
import { unitsAt } from './chain.ts'
import type { Construct, Page } from './construct.ts'
import { isNumber, text } from './look.ts'
import { nearness } from './nearness.ts'
import { isAscending, type Piece, places } from './pieces.ts'
import type { Unit } from './units.ts'
import * as words from './words.ts'

/** How far behind its article a part is still that article's. */
const REACH = 60
/** Articles have fewer parts. */
const HIGHEST = 20

/**
 * Parts named later in the sentence, without an article: «по части 1 статьи 174 – штраф, по части 3 – лишение свободы». They are
 * those of the last article of the construct, where no other article, act or document comes between.
 */
export function laterPieces(page: Page, construct: Construct, until: number): readonly Piece[] {
  const { tokens, starting } = page
  const found: Piece[] = []
  const known = new Set((construct.entries.at(-1)?.pieces ?? []).map(written))
  for (let at = construct.end; at < Math.min(until, construct.end + REACH); ) {
    const act = starting.get(at)
    if (act !== undefined && nearness(page, construct.end, at) === 'none') break
    const { kind, text: word } = tokens[at] ?? { kind: 'end', text: '' }
    if (kind === 'end' || (act === undefined && DOCUMENT.test(word) && !isSame(tokens, at))) break
    const { units, end } = act === undefined ? unitsAt(tokens, at) : { units: [], end: act.end }
    const isPart = units.length > 0 && end <= until && stands(page, at, units, end)
    for (const piece of isPart ? places(units, isAscending(units)) : []) {
      if (!known.has(written(piece))) found.push(piece)
      known.add(written(piece))
    }
    at = act !== undefined || isPart ? end : at + 1
  }
  return found
}

/** «Той же статьи», "the same article", «осы баптың»: the article named before. */
function isSame(tokens: Page['tokens'], at: number): boolean {
  const before = text(tokens, at - 1) === 'же' ? text(tokens, at - 2) : text(tokens, at - 1)
  const word = text(tokens, at)
  if (!SAME.test(before)) return false
  return words.KAZAKH_ANCHOR.test(word) || (words.ANCHOR.test(word) && !isNumber(tokens, at + 1))
}

const SAME = whole(ofActs('sameArticle'))

function written({ part = '', point = '' }: Piece): string {
  return `${part}:${point}`
}

/** What has parts of its own, that are no article's. */
const DOCUMENT = whole(`(?:${ofActs('document')})\\p{L}{0,6}`)

/** A part by its number or ordinal, not three parts or a part of something else. */
function stands({ tokens }: Page, from: number, units: readonly Unit[], end: number): boolean {
  if (!units.some(({ rank }) => rank === 'part')) return false
  if (!units.every(({ values }) => values.every((value) => Number.parseInt(value, 10) <= HIGHEST)))
    return false
  if (units.some((unit) => isCount(tokens, unit)) || isNumber(tokens, from - 1)) return false
  if (!words.KAZAKH_UNIT.test(text(tokens, end - 1))) return isOwn(tokens[end]) || isOfSame(tokens, end)
  const owner = text(tokens, from - 1)
  if (OWNER.test(owner) && owner !== 'оның' && !isSame(tokens, from - 1)) return false
  return text(tokens, end - 1) !== 'бөлік' || tokens[end]?.kind !== 'word' || text(tokens, end) === 'бойынша'
}

/** «3 части», "three parts". */
function isCount(tokens: Page['tokens'], { start, end }: Unit): boolean {
  if (words.rankOf(text(tokens, start)) !== undefined) return false
  if (NUMBER_WORDS.en.has(text(tokens, start))) return true
  if (!isNumber(tokens, start)) return false
  for (let at = start; at < end; at++)
    if (/^[-–]$/.test(text(tokens, at)) || words.SUFFIX.test(text(tokens, at))) return false
  return true
}

/** «Баяндаманың 3-бөлігі»: of a report. */
const OWNER = /(?:[нтд][ыі]ң)$/u

function isOfSame(tokens: Page['tokens'], from: number): boolean {
  for (let at = from; at < from + 4; at++) if (isSame(tokens, at)) return true
  return false
}

/** What follows a part that belongs to nothing behind it. */
function isOwn(next: Page['tokens'][number] | undefined): boolean {
  return next === undefined || next.kind !== 'word' || FOLLOWING.test(next.text)
}

const FOLLOWING = whole(ofActs('following'))
