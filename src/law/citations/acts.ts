import { type CountryOf, countryTeller } from '../country-words.ts'
import type { ActRow, PlaceNames } from '../pack/data.ts'
import { compile, type Match, matches } from '../pack/patterns.ts'
import { type Age, ageBefore } from './age.ts'
import { isCaseEnding } from './case-ending.ts'
import { type Countries, countriesOf } from './countries.ts'
import { extentOf, isState } from './extent.ts'
import { isHome, type Read, text } from './look.ts'
import { otherActs } from './other-acts.ts'
import type { Token } from './tokens.ts'
import * as words from './words.ts'

/** The acts that a name may mean. */
export interface Meant {
  /** They differ by article or day only; none where it is not an act of the pack. */
  readonly rows: readonly ActRow[]
  /** The act whose own title it is, whatever the day. */
  readonly own?: ActRow
}

/** A place where an act is named. */
export interface Mention extends Meant {
  readonly start: number
  readonly end: number
  readonly year?: number
  /** «новой Конституции», «прежней Конституции». */
  readonly age?: Age
  /** «Кодекса» alone counts only right beside its article. */
  readonly isWeak: boolean
  /** One of several codes that share the word for it: an article behind all of them may be any one's. */
  readonly isOneOf?: true
}

type Placed = { readonly start: number; readonly end: number; readonly isOneOf?: true } & Meant

/** A kind of liability that points to an act. */
export interface Clue {
  readonly start: number
  readonly end: number
  readonly rows: readonly ActRow[]
}

export interface Named {
  readonly mentions: readonly Mention[]
  readonly clues: readonly Clue[]
  /** Another country is named, so that a clue tells nothing. */
  readonly isAbroad: boolean
}

export type Names = ReturnType<typeof prepare>

/** Compiles the names of a pack's acts. Acts that share a name, or a family, are told apart by day or article. */
export function prepare(acts: readonly ActRow[], { home, foreign, country }: PlaceNames) {
  const countryOf = countryTeller(country)
  const bare = (pattern: string): string => withoutCountry(pattern, countryOf)
  const family = (act: ActRow) =>
    act.family === undefined ? [act] : acts.filter((each) => each.family === act.family)
  return {
    countryOf,
    names: compile(
      byPattern(acts, ({ patterns, titles = [] }) => [...titles, ...patterns].map(bare), family).map(
        ([pattern, rows]): readonly [string, Meant] => {
          const own = rows.find(({ titles }) => titles?.some((title) => bare(title) === pattern))
          return [pattern, own === undefined ? { rows } : { rows, own }]
        },
      ),
    ),
    clues: compile(byPattern(acts, ({ clues }) => clues ?? [], family)),
    countries: compile([
      ...foreign.map((each) => [each, false] as const),
      ...home.map((each) => [each, true] as const),
    ]),
  }
}

function byPattern(
  acts: readonly ActRow[],
  patternsOf: (act: ActRow) => readonly string[],
  family: (act: ActRow) => readonly ActRow[],
): (readonly [string, readonly ActRow[]])[] {
  const found = new Map<string, { row: ActRow; rank: number }[]>()
  for (const act of acts) {
    patternsOf(act).forEach((pattern, rank) => {
      const rows = found.get(pattern) ?? []
      for (const row of family(act)) if (!rows.some((each) => each.row === row)) rows.push({ row, rank })
      found.set(pattern, rows)
    })
  }
  return [...found].map(([pattern, rows]) => [
    pattern,
    rows.toSorted((one, other) => one.rank - other.rank).map(({ row }) => row),
  ])
}

/** A pattern without the country, which texts put anywhere. */
function withoutCountry(pattern: string, countryOf: CountryOf): string {
  const all = pattern.split(' ')
  const names = (word: string | undefined): boolean => word !== undefined && countryOf(word) !== undefined
  return all
    .filter((word, at) => {
      const isOfIt = words.STATE.test(word) && (names(all[at - 1]) || names(all[at + 1]))
      return word !== 'the' && !names(word) && !isOfIt
    })
    .join(' ')
}

/** Every act that a text names, in order. */
export function namedActs(tokens: Read, closings: ReadonlyMap<number, number>, names: Names): Named {
  const { list, at } = plainWords(tokens)
  const within = ({ start, end }: Match<unknown>) => ({ start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 })
  const all = allWords(tokens)
  const countries: Countries = countriesOf(
    matches(all.list, names.countries).map(({ start, end, value }) => ({
      start: all.at[start] ?? 0,
      end: (all.at[end - 1] ?? 0) + 1,
      isHome: value,
    })),
  )
  const own: Placed[] = []
  for (const match of matches(list, names.names)) {
    const place = within(match)
    if (place.start < (own.at(-1)?.end ?? 0) || isWord(tokens, place)) continue
    const others = sharingKind(tokens, place, own.at(-1)?.end ?? 0, names.names)
    const shared = others.length === 0 ? {} : { isOneOf: true as const }
    own.push(...[...others, { ...place, ...match.value }].map((each) => ({ ...each, ...shared })))
  }
  const quoted = own.map((each) => ({ ...each, end: quoteEnd(closings, each.start, each.end) }))
  const known = quoted.filter(({ start }, index) => index === 0 || start >= (quoted[index - 1]?.end ?? 0))
  const found = [
    ...known.map((each) => ({ ...each, isWeak: false })),
    ...otherActs(tokens, closings, known),
  ].toSorted((one, other) => one.start - other.start)
  const mentions: Mention[] = []
  for (const each of found) {
    const last = mentions.at(-1)
    if (last !== undefined && each.start < last.end) continue
    const { isForeign, ...extent } = extentOf(tokens, closings, each, countries)
    const { rows, own, isWeak } = each
    if (isForeign || rows.length === 0) mentions.push({ ...extent, rows: [], isWeak })
    else {
      const aged = ageBefore(tokens, extent.start)
      mentions.push({
        ...extent,
        ...aged,
        rows,
        ...(own === undefined ? {} : { own }),
        isWeak,
        ...('isOneOf' in each ? { isOneOf: true as const } : {}),
      })
    }
  }
  const clues = matches(list, names.clues).map((match) => ({ ...within(match), rows: match.value }))
  const isAbroad = [...countries.from.values()].some(({ isHome }) => !isHome)
  return { mentions, clues: clues.filter(({ start }) => !words.AND.test(text(tokens, start - 1))), isAbroad }
}

const CODES = /^(?:кодекс(?:ы|ов|ам|ами|ах)|codes)$/u
/** So far before «кодексов», and in so many words, stands what is called a code by that word too. */
const SHARED = 12
const LONGEST_NAME = 3

/** «Ст. 131 Уголовного и ст. 73-3 Административного кодексов»: codes before the one that the word stands beside. */
function sharingKind(
  tokens: Read,
  { start, end }: { readonly start: number; readonly end: number },
  from: number,
  names: Names['names'],
): Placed[] {
  if (!CODES.test(text(tokens, end - 1))) return []
  const kind = text(tokens, end - 1) === 'codes' ? 'code' : 'кодекса'
  const found: Placed[] = []
  let at = start - 1
  for (; at >= Math.max(from, start - SHARED) && tokens[at]?.kind !== 'end'; at--) {
    const code = codeUpTo(tokens, at, from, kind, names)
    if (code === undefined) continue
    found.unshift(code)
    at = code.start
  }
  return found
}

function codeUpTo(
  tokens: Read,
  last: number,
  from: number,
  kind: string,
  names: Names['names'],
): Placed | undefined {
  let found: Placed | undefined
  const list = [kind]
  for (let at = last; at >= from && list.length <= LONGEST_NAME; at--) {
    const { kind, text: word } = tokens[at] ?? { kind: 'end', text: '' }
    if (word === '-' && at < last) continue
    if (kind !== 'word') break
    list.unshift(word)
    const whole = matches(list, names).find(({ start, end }) => start === 0 && end === list.length)
    if (whole) found = { start: at, end: last + 1, ...whole.value }
  }
  return found
}

/** «Ак жол» is no «АК», and "pc" no "PC". */
function isWord(tokens: Read, { start, end }: { start: number; end: number }): boolean {
  const token = tokens[start]
  if (end !== start + 1 || token === undefined || token.text.length > 2) return false
  return token.letters === 'title' || (token.letters === 'lower' && /^[a-z]/.test(token.text))
}

/** «Закон «О прокуратуре»»: the name ends where its quotation marks close. */
function quoteEnd(closings: ReadonlyMap<number, number>, start: number, end: number): number {
  for (let open = start; open < end; open++) {
    const close = closings.get(open)
    if (close !== undefined && close >= end) return close + 1
  }
  return end
}

/** All words, for the names of countries. */
function allWords(tokens: Read): { list: string[]; at: number[] } {
  const list: string[] = []
  const at: number[] = []
  tokens.forEach(({ kind, text }, index) => {
    if (kind === 'mark') return
    list.push(text)
    at.push(index)
  })
  return { list, at }
}

const BREAK = '\n'

/** The words of names: without the country, dates and numbers, which may stand within them. */
function plainWords(tokens: Read): { list: string[]; at: number[] } {
  const list: string[] = []
  const at: number[] = []
  tokens.forEach((token, index) => {
    const word = plain(tokens, token, index)
    if (word === undefined) return
    list.push(word)
    at.push(index)
  })
  return { list, at }
}

function plain(tokens: Read, { kind, text: word }: Token, index: number): string | undefined {
  if (kind === 'end' || /^[:;,()]$/.test(word)) return BREAK
  if (kind !== 'word' || isAside(tokens, index)) return undefined
  if (word === 'зрк') return 'закон'
  if (word === 'codes') return 'code'
  return word === 'қрз' ? 'заң' : word
}

/** The country, a date or a law's number, or a case ending behind a hyphen. */
function isAside(tokens: Read, index: number): boolean {
  const word = text(tokens, index)
  const next = text(tokens, index + 1)
  const previous = text(tokens, index - 1)
  if (/^(?:the|dated|№)$/.test(word) || words.MONTH.test(word) || words.YEAR.test(word)) return true
  if (isHome(tokens, index) || isState(tokens, index)) return true
  if (previous === '-' && (words.ROMAN.test(word) || isCaseEnding(tokens, index))) return true
  if (/^(?:зрк|қрз)$/.test(word) && words.ROMAN.test(previous)) return true
  if (/^(?:от|of|from)$/.test(word) && (tokens[index + 1]?.kind === 'number' || words.MONTH.test(next)))
    return true
  if (word !== 'of') return false
  const at = next === 'the' ? index + 2 : index + 1
  return isHome(tokens, at) || isState(tokens, at)
}
