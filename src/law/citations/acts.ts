import type { ActRow } from '../pack/data.ts'
import { type Match, matches } from '../pack/patterns.ts'
import { type Age, ageBefore } from './age.ts'
import { type Countries, countriesOf } from './countries.ts'
import { extentOf } from './extent.ts'
import { type Read, text } from './look.ts'
import type { Names } from './names-of-acts.ts'
import { otherActs } from './other-acts.ts'
import { sharingKind } from './sharing-kind.ts'
import * as words from './words.ts'
import { allWords, plainWords } from './words-of-names.ts'

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

export type Placed = { readonly start: number; readonly end: number; readonly isOneOf?: true } & Meant

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
