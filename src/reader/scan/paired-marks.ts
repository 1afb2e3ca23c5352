import {
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  classOf,
  DIGIT,
  LETTER,
  OPEN_BRACKET,
  OPEN_QUOTE,
  SPACE,
  STRAIGHT_QUOTE,
} from './characters.ts'

/** Units of a text, `[start, end)`. */
interface Span {
  readonly start: number
  readonly end: number
}

/** Units that a span grows by at most to take a mark in; what stands further off is speech, and the span keeps to one side of it. */
const NEAR = 120
/** Units on each side in which partners are looked for: bounds the work on a sentence without end. */
const FURTHEST = 2000
/** Marks that are open at once at most: bounds the work on hostile text. */
const DEEPEST = 16
const LOW_QUOTE = 0x201e
const LEFT_QUOTE = 0x201c

/**
 * The span with both quotation marks or brackets of each pair or with neither, so that no quote is cut through a name:
 * «О прокуратуре» обращается. It grows over a mark that stands near, and gives way to one that stands far.
 * @param within the sentence: only marks that it pairs are looked at
 */
export function withPairedMarks(text: string, span: Span, within: Span): Span {
  const pairs = pairsIn(text, {
    start: Math.max(within.start, span.start - FURTHEST),
    end: Math.min(within.end, span.end + FURTHEST),
  })
  let { start, end } = span
  // Growing over one mark may reach into another pair; inner pairs come first in the list.
  for (let changed = true, rounds = 0; changed && rounds < DEEPEST; rounds++) {
    changed = false
    for (const { start: opens, end: closes } of pairs) {
      const cutsBefore = opens < start && start <= closes && closes < end
      const cutsBehind = start <= opens && opens < end && end <= closes
      if (!cutsBefore && !cutsBehind) continue
      changed = true
      const isMostlyInside = cutsBefore ? closes - start >= end - closes : end - opens >= opens - start
      if (cutsBefore && start - opens <= NEAR) start = opens
      else if (cutsBehind && closes - end < NEAR) end = closes + 1
      else if (isMostlyInside) {
        start = cutsBefore ? start : opens + 1
        end = cutsBefore ? closes : end
      } else {
        start = cutsBefore ? closes + 1 : start
        end = cutsBefore ? end : opens
      }
    }
  }
  return trimmed(text, { start, end })
}

/** Whether a mark at this unit opens a pair that closes before `end`. */
export function isPairedBefore(text: string, mark: number, end: number): boolean {
  return pairsIn(text, { start: mark, end }).some(({ start }) => start === mark)
}

/** Whether a mark at this unit closes a pair that opened at `start` or behind it. */
export function isPairedBehind(text: string, mark: number, start: number): boolean {
  return pairsIn(text, { start, end: mark + 1 }).some(({ end }) => end === mark)
}

/** Places of the marks that belong together: the opening and the closing one. */
function pairsIn(text: string, { start, end }: Span): Span[] {
  const open: number[] = []
  const pairs: Span[] = []
  for (let at = start; at < end; at++) {
    const kind = classOf[text.charCodeAt(at)] as number
    if (kind < OPEN_QUOTE || kind > CLOSE_BRACKET) continue
    const partner = kind === STRAIGHT_QUOTE && surelyOpens(text, at) ? -1 : partnerOf(text, at, kind, open)
    if (partner >= 0) {
      pairs.push({ start: open[partner] as number, end: at })
      open.length = partner
    } else if (opens(kind)) {
      if (open.length === DEEPEST) open.shift()
      open.push(at)
    }
  }
  return pairs
}

function opens(kind: number): boolean {
  return kind === OPEN_QUOTE || kind === STRAIGHT_QUOTE || kind === OPEN_BRACKET
}

/** A straight mark opens between a space and a letter, even where another is open: "the fund "Samruk" …". */
function surelyOpens(text: string, at: number): boolean {
  const before = classOf[text.charCodeAt(at - 1)] as number
  const behind = classOf[text.charCodeAt(at + 1)] as number
  return (before === SPACE || before === OPEN_BRACKET) && (behind === LETTER || behind === DIGIT)
}

/** Which of the open marks the one at `at` closes, or -1. “ closes after „ and opens elsewhere. */
function partnerOf(text: string, at: number, kind: number, open: readonly number[]): number {
  const unit = text.charCodeAt(at)
  for (let place = open.length - 1; place >= 0; place--) {
    const other = text.charCodeAt(open[place] as number)
    const opened = classOf[other]
    if (kind === CLOSE_BRACKET && opened === OPEN_BRACKET) return place
    if (kind === CLOSE_QUOTE && opened === OPEN_QUOTE) return place
    if (kind === STRAIGHT_QUOTE && opened === STRAIGHT_QUOTE) return place
    if (unit === LEFT_QUOTE && other === LOW_QUOTE) return place
  }
  return -1
}

/** Without spaces and marks that would be left hanging at an end that gave way. */
function trimmed(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end]
  while (first < last && !mayBegin(text, first)) first++
  while (last > first && !mayEnd(text, last - 1)) last--
  return { start: first, end: last }
}

function mayBegin(text: string, at: number): boolean {
  const kind = classOf[text.charCodeAt(at)] as number
  return kind === LETTER || kind === DIGIT || opens(kind)
}

function mayEnd(text: string, at: number): boolean {
  const kind = classOf[text.charCodeAt(at)] as number
  return (
    kind === LETTER ||
    kind === DIGIT ||
    kind === CLOSE_QUOTE ||
    kind === STRAIGHT_QUOTE ||
    kind === CLOSE_BRACKET ||
    kind === OPEN_QUOTE
  )
}
