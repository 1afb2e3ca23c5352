import type { Day } from '../../law.ts'
import { dayWritten } from './days.ts'
import { folded, inSmall } from './folded.ts'
import { LANGUAGES } from './languages.ts'
import { PATTERNS, type Pattern, type Patterns } from './patterns-of.ts'

/** What stands in place of a text: that it is gone, or from which day on it is there, where the remark names the day. */
export type Remark = { readonly kind: 'gone' } | { readonly kind: 'later'; readonly begins?: Day }

/** What is known of the line. */
export interface Place {
  /** The editors set it apart: in italics, or in a heading. */
  readonly isSetApart?: boolean
  /** Number of the provision that it stands in. */
  readonly number?: string | undefined
  /** The line of the law that opens the list in which it stands. */
  readonly opening?: string | undefined
}

/** Longer lines are law: remarks name an act or a few. */
const LONGEST = 2000
/** «2)», «(a)», «3-1.», «2), 3)»: a figure without a sign may be anything. */
const NUMBERS =
  '(?:(?:\\(?\\d[\\d.–-]{0,12}\\p{Ll}?[.)]+(?!\\d)|\\(\\p{L}{1,5}\\)|\\p{L}\\))[\\s,;–—-]*(?:(?:и|және|and|und|bis|to)\\s+)?){0,8}'
const LEAD = new RegExp(`^[\\s•*–—-]*${NUMBERS}`, 'u')
const STOP = /[\s.;]*$/u
const BRACKETED = /^(?:\[(?<square>.*)\]|\((?<round>.*)\))[\s.;,–—-]*$/su
const BEFORE = new RegExp(
  `^(?<number>${NUMBERS})(?<remark>\\[[^[\\]]{1,300}\\])\\s*(?<text>[^\\s.;,].*)$`,
  'su',
)
const SIGNS = new RegExp(LANGUAGES.map(({ signs }) => signs).join('|'), 'u')

/**
 * Whether a line is nothing but a remark of the editors. Strict: a line with one word that belongs to no remark is law, since law
 * lost is worse than a remark shown.
 * @param words free of marks
 */
export function remarkIn(words: string, place: Place = {}): Remark | undefined {
  if (words.length > LONGEST) return undefined
  if (!SIGNS.test(inSmall(words))) return undefined
  const line = folded(words)
  if (line === undefined) return undefined
  const from = LEAD.exec(line)?.[0].length ?? 0
  const bare = { line: line.slice(from), words: words.slice(from) }
  for (const patterns of PATTERNS) {
    const found = remarkBy(patterns, bare, place)
    if (found) return found
  }
  return undefined
}

/** A text with its number, behind a remark in square brackets that it begins later: «2) [in force from 1 January 2033] The fee …». */
export function beginningBefore(words: string): { readonly begins: Day; readonly text: string } | undefined {
  const { number = '', remark = '', text = '' } = BEFORE.exec(words)?.groups ?? {}
  const found = remark === '' ? undefined : remarkIn(remark)
  if (found?.kind !== 'later' || found.begins === undefined) return undefined
  return { begins: found.begins, text: `${number}${text}` }
}

/** The remark that a heading is, or ends with in brackets: «§ 5 Fees (repealed)». */
export function remarkOnHeading(heading: string): Remark | undefined {
  const bracket = /[[(](?:[^()[\]]|\([^()[\]]*\)){1,300}[)\]][\s.–—-]*$/u.exec(heading)?.[0]
  return (
    remarkIn(heading, { isSetApart: true }) ??
    (bracket === undefined ? undefined : remarkIn(bracket, { isSetApart: true }))
  )
}

/** Whether a line of the law opens a list: `opening` of what stands behind it. */
export function opensList(words: string): boolean {
  return /[:–—-]$/u.test(words)
}

/** A piece of a line, folded and as it is written. */
interface Piece {
  readonly line: string
  readonly words: string
}

/** The remark that a line without its number is in one language. */
function remarkBy(patterns: Patterns, whole: Piece, place: Place): Remark | undefined {
  const outer = subjectOf(patterns, whole)
  const bracketed = BRACKETED.exec(outer.rest.line)?.groups
  const inside = bracketed?.square ?? bracketed?.round
  if (inside === undefined) return remarkOf(patterns, outer, false, place)
  const within = subjectOf(patterns, { line: inside, words: outer.rest.words.slice(1, 1 + inside.length) })
  return remarkOf(patterns, within, true, { ...place, isSetApart: true })
}

/** What the remark is about, «статья 6», and what follows. */
interface Parted {
  readonly subject: string | undefined
  readonly rest: Piece
}

function subjectOf({ subject }: Patterns, piece: Piece): Parted {
  const found = subject(piece.line)?.[0]
  return { subject: found, rest: after(piece, found?.length ?? 0) }
}

function remarkOf(
  patterns: Patterns,
  { subject, rest }: Parted,
  isBracketed: boolean,
  place: Place,
): Remark | undefined {
  const later = patterns.later(rest.line)
  if (
    later &&
    isOfThis(subject, place) &&
    isWhole(patterns, after(rest, later[0].length), [patterns.laterBy])
  )
    return beginning(later.groups?.day)
  const one = patterns.gone(rest.line)
  const many = patterns.goneMany(rest.line)
  const gone = many && many[0].length > (one?.[0].length ?? 0) ? many : one
  if (!gone) return undefined
  const tail = after(rest, gone[0].length)
  if (!STOP.exec(tail.line)?.index) {
    // Alone: of several things, and of what may be done, a law says it too.
    const isSure = isBracketed || subject !== undefined
    return isSure || (gone !== many && !opensDeeds(patterns, place)) ? { kind: 'gone' } : undefined
  }
  const ways = isBracketed ? [patterns.goneBy, patterns.goneByInBrackets] : [patterns.goneBy]
  return isWhole(patterns, tail, ways) ? { kind: 'gone' } : undefined
}

/** A day that no calendar has makes no remark. */
function beginning(day: string | undefined): Remark | undefined {
  if (day === undefined) return { kind: 'later' }
  const begins = dayWritten(day)
  return begins === undefined ? undefined : { kind: 'later', begins }
}

/** Whether what follows is nothing, or in one of the ways the act behind the remark. */
function isWhole({ isTitle }: Patterns, { line, words }: Piece, ways: readonly Pattern[]): boolean {
  const tail = line.slice(0, STOP.exec(line)?.index)
  if (tail === '') return true
  // «исключено» is no «исключен», «deletedly» no «deleted».
  if (/^\p{L}/u.test(tail)) return false
  return ways.some((way) => {
    const found = way(tail)
    const [from, to] = found?.indices?.groups?.title ?? []
    return found !== null && (from === undefined || isTitle(words.slice(from, to)))
  })
}

function after({ line, words }: Piece, length: number): Piece {
  return { line: line.slice(length), words: words.slice(length) }
}

/** Behind «data may be:» the item «1) deleted;» is law. */
function opensDeeds({ opensDeeds: pattern }: Patterns, { opening }: Place): boolean {
  const line = opening === undefined ? undefined : folded(opening)
  return line !== undefined && pattern(line) !== null
}

/** «Статья 6 вводится в действие с …» is law where it stands in another article, and is not set apart. */
function isOfThis(subject: string | undefined, { isSetApart, number }: Place): boolean {
  if (subject === undefined || isSetApart) return true
  return number !== undefined && /\d[\d-]*/u.exec(subject)?.[0].replace(/-$/u, '') === number
}
