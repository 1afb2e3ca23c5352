import type { Tag } from '../../law.ts'
import { type Amount, amountsIn } from './numbers.ts'
import type { SanctionKind, SanctionWords } from './words/sanction-words.ts'

export interface Range {
  /** Absent where only the upper end is given. */
  readonly min?: number
  /** Absent where only the lower end is given: «не менее ста». */
  readonly max?: number
}

/** One penalty of a sanction: its place in the words given, and its ranges in the unit of its kind. */
export interface Penalty {
  readonly kind: SanctionKind
  readonly from: number
  readonly to: number
  readonly ranges: readonly Range[]
}

/** Letters between two penalties, or between a number and its unit, at most. */
export const LONGEST_JOINT = 40
const MONTHS = 12
const DAYS_OF_A_MONTH = 30
const DAYS_OF_A_YEAR = 365
/** Ranges are told to four digits behind the point, so that a month is the same twelfth of a year wherever it is computed. */
const EXACTNESS = 10_000
/** Letters in which "from" or "up to" stands before a number, and behind it. */
const BEFORE = 30
const BEHIND = 80

/** The ranges that the words of one penalty give in the unit of its kind. */
export function rangesOf(
  said: string,
  kind: SanctionKind,
  known: SanctionWords,
  language: Tag,
): readonly Range[] {
  if (kind === 'other' || kind === 'life' || kind === 'elsewhere') return []
  if (kind === 'fine' && known.ofSum.test(said)) return []
  const amounts = amountsIn(said, language).filter((amount) => !isOfPlace(said, amount, known))
  const unitAt = (amount: Amount): string => said.slice(amount.to).trimStart()
  const isFine = kind === 'fine' || kind === 'works'
  const hasUnit = isFine && known.unit.test(said)
  const factor = (amount: Amount): number | undefined => {
    const after = unitAt(amount)
    if (isFine) {
      if (known.unit.exec(after.slice(0, LONGEST_JOINT))?.index === 0) return 1
      return hasUnit && (known.shared.test(said.slice(amount.to)) || amount.end !== undefined) ? 1 : undefined
    }
    if (known.year.test(after)) return kind === 'arrest' ? DAYS_OF_A_YEAR : 1
    if (known.month.test(after)) return kind === 'arrest' ? DAYS_OF_A_MONTH : 1 / MONTHS
    return known.day.test(after) ? (kind === 'arrest' ? 1 : 1 / DAYS_OF_A_YEAR) : undefined
  }

  const ranges: Range[] = []
  let min: number | undefined
  for (const [index, amount] of amounts.entries()) {
    const next = amounts[index + 1]
    const own = factor(amount)
    const end = endOf(said, amount, next, known)
    const shared = own ?? (end === 'from' && next !== undefined ? factor(next) : undefined)
    if (shared === undefined) continue
    const value = Math.round(amount.value * shared * EXACTNESS) / EXACTNESS
    if (end === 'from') {
      if (min !== undefined) ranges.push({ min })
      min = value
    } else {
      if (min !== undefined && end === undefined) ranges.push({ min })
      ranges.push(
        end === 'to' ? { ...(min === undefined ? {} : { min }), max: value } : { min: value, max: value },
      )
      min = undefined
    }
  }
  if (min !== undefined) ranges.push({ min })
  return ranges
}

function isOfPlace(said: string, { from, to }: Amount, { place }: SanctionWords): boolean {
  return place.test(`${said.slice(Math.max(0, from - BEFORE), from)}#${said.slice(to, to + BEFORE)}`)
}

/** Which end of a range a number is, by the words around it. */
export function endOf(
  said: string,
  amount: Amount,
  next: Amount | undefined,
  known: SanctionWords,
): 'from' | 'to' | undefined {
  const before = said.slice(Math.max(0, amount.from - BEFORE), amount.from)
  const after = said.slice(amount.to, amount.to + BEHIND)
  if (amount.end !== undefined) return amount.end
  if (known.to.test(before)) return 'to'
  if (known.from.test(before)) return 'from'
  if (known.fromAfter.test(after)) return 'from'
  const gap = next === undefined ? after : said.slice(amount.to, Math.min(next.from, amount.to + BEHIND))
  if (known.toAfter.test(gap)) return 'to'
  if (next !== undefined && !known.verbLast && /^(?: [a-zа-я]+)? (?:to|up to|до|–) $/.test(gap)) return 'from'
  return undefined
}
