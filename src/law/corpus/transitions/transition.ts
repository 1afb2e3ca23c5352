import type { Day } from '../../law.ts'
import { once } from '../../once.ts'
import { ordinal } from '../../ordinals.ts'
import type { ProvisionText } from '../act.ts'
import { LANGUAGES } from '../remarks/languages.ts'
import { spansIn } from '../remarks/spans.ts'
import { type Quoted, wordingAt } from './wording.ts'

/** A piece of an act, as far as words name it; the whole article where neither part nor point is named. */
export interface Place {
  readonly article?: string
  readonly part?: string
  readonly point?: string
}

/** That a text works in other words for a time. */
export interface Transition {
  readonly since?: Day
  /** First day on which the text works as it stands. */
  readonly until: Day
  /** Absent where it is one of another act, several, or of a kind that is not put in place. */
  readonly place?: Place
  /** The words of that time, where they are given. */
  readonly wording?: string
  /** All that tells so. */
  readonly said: string
}

/** How a language tells of it, its patterns made. */
interface Patterns {
  readonly says: RegExp
  readonly spans: RegExp
  readonly article: RegExp
  readonly part: RegExp
  readonly point: RegExp
  readonly noPlace: RegExp
}

const PATTERNS = once((): readonly Patterns[] =>
  LANGUAGES.flatMap(({ transitional, suspended }) => {
    if (transitional === undefined || suspended === undefined) return []
    const { says, article, part, point, otherPieces, otherAct } = transitional
    const every = (source: string) => new RegExp(source, 'giu')
    return {
      says: every(says),
      spans: every(suspended.spans),
      article: every(article),
      part: every(part),
      point: every(point),
      noPlace: new RegExp(`${otherPieces}|${otherAct}`, 'iu'),
    }
  }),
)
const SENTENCE_END = /(?<=(?:\p{L}{3}|\)|\d{4})\.)\s+(?=\p{Lu})/gu
/** What may stand between the words that tell so and the wording: the days. */
const TAIL = /^[^:«"“\n]{0,160}/u
/** Lines between an item and what opens its list with the days. */
const MOST_LINES = 60
const OPENS_PART = /^\d+(?:-\d+)*\.\s/u

/** Every transition that words tell of: «до 1 января 2025 года пункт 2 действует в следующей редакции: «…»». */
export function transitionsIn(words: string): readonly Transition[] {
  return PATTERNS().flatMap((patterns) =>
    [...words.matchAll(patterns.says)].flatMap((found) => read(words, found, patterns) ?? []),
  )
}

/**
 * What notes tell of other words that a text had on one of the days, where it is not in these words itself.
 * @param to the last of several days
 */
export function transitionsTold(
  { notes, heading, text }: Pick<ProvisionText, 'notes' | 'heading' | 'text'>,
  on: Day,
  to: Day = on,
): readonly string[] {
  return transitionsIn(notes.join('\n'))
    .filter(({ since = on, until, wording }) => {
      const isGiven = wording !== undefined && isWithin(wording, heading, text)
      return since <= to && on < until && !isGiven
    })
    .map(({ said }) => said)
}

/** Whether a text has all lines of a wording; that of a whole article begins with its number and heading. */
function isWithin(wording: string, heading: string, text: string): boolean {
  const [first = '', ...others] = wording.split('\n').map((line) => line.trim())
  const isHeading = others.length > 0 && first.endsWith(heading)
  return (isHeading || text.includes(first)) && others.every((line) => text.includes(line))
}

function read(words: string, found: RegExpExecArray, patterns: Patterns): Transition | undefined {
  const end = found.index + found[0].length
  const start = sentenceStart(words, found.index)
  const tail = TAIL.exec(words.slice(end))?.[0] ?? ''
  const days = daysIn(words.slice(start, end) + tail, patterns) ?? daysOfList(words, start, patterns)
  if (days === undefined) return undefined
  const quoted: Quoted | undefined =
    found.groups?.own === undefined ? undefined : wordingAt(words, end + tail.length)
  const place = placeIn(words.slice(start, end), patterns)
  return {
    ...days,
    ...(place === undefined ? {} : { place }),
    ...(quoted === undefined ? {} : { wording: quoted.words }),
    said: words.slice(start, quoted?.end ?? end + tail.length).trim(),
  }
}

function sentenceStart(words: string, at: number): number {
  const line = words.lastIndexOf('\n', at - 1) + 1
  const last = [...words.slice(line, at).matchAll(SENTENCE_END)].at(-1)
  return last === undefined ? line : line + last.index + last[0].length
}

function daysIn(said: string, { spans }: Patterns): Pick<Transition, 'since' | 'until'> | undefined {
  for (const { since, until } of spansIn(said, spans))
    if (until !== undefined) return since === undefined ? { until } : { since, until }
  return undefined
}

/** The days of a list whose items say only what: «Установить, что до 1 января 2025 года:». */
function daysOfList(
  words: string,
  start: number,
  patterns: Patterns,
): Pick<Transition, 'since' | 'until'> | undefined {
  const before = words.slice(0, start).split('\n').slice(-MOST_LINES).toReversed()
  for (const line of before) {
    const days = line.trimEnd().endsWith(':') ? daysIn(line, patterns) : undefined
    if (days !== undefined) return days
    if (OPENS_PART.test(line)) return undefined
  }
  return undefined
}

/** The one place that is named; nothing where there are several. */
function placeIn(said: string, { article, part, point, noPlace }: Patterns): Place | undefined {
  if (noPlace.test(said)) return undefined
  const place: Record<string, string> = {}
  for (const [name, pattern] of Object.entries({ article, part, point })) {
    const named = [...said.matchAll(pattern)]
    if (named.some((one) => isOneOfSeveral(said, one))) return undefined
    const numbers = new Set(
      named.flatMap(({ groups }) => {
        const word = groups?.ordinal?.toLowerCase()
        return groups?.number ?? (word === undefined ? [] : (ordinal(word) ?? []))
      }),
    )
    if (numbers.size > 1) return undefined
    for (const number of numbers) place[name] = number
  }
  return place
}

const JOINT = '(?:[,–—]|(?:и|или|либо|және|мен|бен|пен|and|or|to)(?!\\p{L}))'
const JOINED_BEHIND = new RegExp(`^\\)?\\s*${JOINT}\\s*\\(?(\\d|\\p{L}+)`, 'iu')
const JOINED_BEFORE = new RegExp(`(\\d|(?<!\\p{L})\\p{L}+)\\)?\\s*${JOINT}\\s*$`, 'iu')

/** «Подпункты 1) и 2)», «1) және 2) тармақшалар»: only one of the numbers stands beside the word. */
function isOneOfSeveral(said: string, { 0: words, index, groups }: RegExpExecArray): boolean {
  const isNumberFirst = words.startsWith(groups?.number ?? groups?.ordinal ?? words)
  const [, other = ''] =
    (isNumberFirst
      ? JOINED_BEFORE.exec(said.slice(0, index))
      : JOINED_BEHIND.exec(said.slice(index + words.length))) ?? []
  return /^\d/u.test(other) || ordinal(other.toLowerCase()) !== undefined
}
