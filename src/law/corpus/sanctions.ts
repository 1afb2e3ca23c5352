import type { Tag } from '../law.ts'
import { tagOf } from '../tags.ts'
import type { TextLanguage } from './act.ts'
import { plain } from './definitions/plain.ts'
import { unitsOf } from './definitions/units.ts'
import { partBegun } from './sanctions/part-begun.ts'
import { penaltiesIn } from './sanctions/penalties.ts'
import type { Penalty, Range } from './sanctions/ranges.ts'
import { sanctionSpan } from './sanctions/span.ts'
import type { SanctionWords } from './sanctions/words/sanction-words.ts'
import { SANCTION_WORDS } from './sanctions/words.ts'

export {
  differencesBetween,
  differencesFromPack,
  differencesOf,
  type LanguageDifference,
  type PackDifference,
} from './sanctions/compare.ts'

/** A penalty in the exact words of the law, with its range: indices of a fine, years of imprisonment, days of arrest. */
export interface SaidRange extends Range {
  readonly words: string
}

/** What one part of a penal or administrative article carries. A part that the text holds twice is given twice. */
export interface PartSanctions {
  /** Number of the part: `2`, `1-2`; absent where the article has none. */
  readonly part?: string
  /** Exact words of each penalty, in the order of the text: one may say "for the same term" of the one before it. */
  readonly penalties: readonly string[]
  /** 0 where there is no imprisonment, or no lower end. */
  readonly minYears: number
  /** Where a term has no upper end, the highest number of years that is named. */
  readonly maxYears: number
  readonly life: boolean
  /** Lowest and highest fine in units of fines, of whatever person; no lowest one where the law says "up to", no highest with "at least". */
  readonly minFine?: number
  readonly maxFine?: number
  readonly maxArrestDays?: number
  /** Penalties of which the text names the least alone: how much they may be it does not say. */
  readonly openEnded: readonly ('fine' | 'years' | 'arrest')[]
  readonly fines: readonly SaidRange[]
  readonly imprisonment: readonly SaidRange[]
  readonly arrest: readonly SaidRange[]
  /** Exact words of life imprisonment, where there is one. */
  readonly lifeWords?: string
  /** Exact words of penalties that another part or article tells: how much they are this part does not say. */
  readonly elsewhere: readonly string[]
  /** Exact words of what else there is: works, restriction of liberty, a warning, what is taken away. */
  readonly other: readonly string[]
}

/** What could be read of an article, and what could not. */
export interface SanctionsRead {
  readonly parts: readonly PartSanctions[]
  /** Numbers of the parts where a penalty with its size stands that was not read; empty for a text without parts. */
  readonly unread: readonly string[]
}

/** Sanctions of the parts of an article, in order. */
export function sanctionsIn(text: string, language: TextLanguage): readonly PartSanctions[] {
  return readSanctions(text, language).parts
}

/** The same, with the parts whose penalties could not be read. */
export function readSanctions(text: string, language: TextLanguage): SanctionsRead {
  const tag = tagOf(language)
  if (tag === undefined) return { parts: [], unread: [] }
  const known = SANCTION_WORDS[tag]
  const words = plain(text)
  const all: PartSanctions[] = []
  const doubtful: (string | undefined)[] = []
  const left = new Set<string>()
  let part: string | undefined
  let open = false
  for (const unit of unitsOf(words)) {
    const said = words.slice(unit.body, unit.to)
    if (known.note.test(said)) break
    part = partBegun(words, unit, known) ?? part
    const span = sanctionSpan(said, text.slice(unit.body, unit.to), open, known)
    open = /– *$/.test(said)
    if (span === undefined) {
      if (namesPenalty(said, known, tag)) doubtful.push(part)
      continue
    }
    if (namesPenalty(said.slice(span.to), known, tag)) left.add(part ?? '')
    const from = unit.body + span.from
    const to = unit.body + span.to
    const penalties = penaltiesIn(words.slice(from, to), known, tag)
    if (penalties.length > 0) all.push(summary(part, penalties, text.slice(from, to)))
  }
  // A part that was read may speak of a penalty in its description too.
  for (const one of doubtful) if (!all.some((sanctions) => sanctions.part === one)) left.add(one ?? '')
  return { parts: all, unread: [...left] }
}

/** A penalty with its size. */
function namesPenalty(said: string, known: SanctionWords, tag: Tag): boolean {
  return penaltiesIn(said, known, tag).some(({ kind, ranges }) => kind === 'life' || ranges.length > 0)
}

function summary(part: string | undefined, penalties: readonly Penalty[], text: string): PartSanctions {
  const ranges = (kind: Penalty['kind']): readonly SaidRange[] =>
    penalties
      .filter((penalty) => penalty.kind === kind)
      .flatMap((penalty) =>
        penalty.ranges.map((range) => ({ ...range, words: text.slice(penalty.from, penalty.to) })),
      )
  const fines = ranges('fine')
  const imprisonment = ranges('years')
  const arrest = ranges('arrest')
  const life = penalties.find(({ kind }) => kind === 'life')
  const [minFine, maxFine] = [lowest(fines), highest(fines)]
  const maxArrestDays = highest(arrest)
  const openEnded = (['fine', 'years', 'arrest'] as const).filter((kind) =>
    ranges(kind).some(({ max }) => max === undefined),
  )
  const counted = (kind: Penalty['kind'], count: number): boolean =>
    kind === 'life' || (count > 0 && ['fine', 'years', 'arrest'].includes(kind))
  return {
    ...(part === undefined ? {} : { part }),
    penalties: [...new Set(penalties.map(({ from, to }) => text.slice(from, to)))],
    minYears: lowest(imprisonment) ?? 0,
    maxYears: Math.max(0, ...imprisonment.map(({ min = 0, max = min }) => max)),
    life: life !== undefined,
    ...(minFine === undefined ? {} : { minFine }),
    ...(maxFine === undefined ? {} : { maxFine }),
    ...(maxArrestDays === undefined ? {} : { maxArrestDays }),
    openEnded,
    fines,
    imprisonment,
    arrest,
    ...(life === undefined ? {} : { lifeWords: text.slice(life.from, life.to) }),
    elsewhere: penalties
      .filter(({ kind }) => kind === 'elsewhere')
      .map(({ from, to }) => text.slice(from, to)),
    other: penalties
      .filter(({ kind, ranges: own }) => kind !== 'elsewhere' && !counted(kind, own.length))
      .map(({ from, to }) => text.slice(from, to)),
  }
}

/** Undefined where one of the ranges has no lower end. */
function lowest(ranges: readonly Range[]): number | undefined {
  let low: number | undefined
  for (const { min } of ranges) {
    if (min === undefined) return undefined
    low = Math.min(low ?? min, min)
  }
  return low
}

/** Undefined where one of the ranges has no upper end. */
function highest(ranges: readonly Range[]): number | undefined {
  let high: number | undefined
  for (const { max } of ranges) {
    if (max === undefined) return undefined
    high = Math.max(high ?? max, max)
  }
  return high
}
