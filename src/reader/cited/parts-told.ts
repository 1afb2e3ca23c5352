import type { Norm, Sanction, Tag, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { CARRIED_BY } from '../../law/telling-mark.ts'
import { type StatedPenalty, yearsOfRange } from './stated.ts'
import { whenApplied } from './when-applied.ts'

/** A term that a text tells, and the part of an article whose own it is. */
export interface PartTold {
  readonly term: StatedPenalty
  readonly part: Sanction
}

/** Whether a term is told as a part of an article carries it: by both ends of a range, else by its upper end. */
export function isTermOf({ minYears, maxYears }: Sanction, { from, size }: StatedPenalty): boolean {
  return size === maxYears && (from === undefined || from === minYears)
}

/** The part that each term is told of; nothing where one of them is that of no part, or of several. */
export function partsTold(
  { sanctions }: Pick<Norm, 'sanctions'>,
  terms: readonly StatedPenalty[],
): readonly PartTold[] | undefined {
  const told: PartTold[] = []
  for (const term of terms) {
    const [part, second] = sanctions.filter((each) => isTermOf(each, term))
    if (part === undefined || second !== undefined) return undefined
    told.push({ term, part })
  }
  return told.length === 0 ? undefined : told
}

/** Parts of which all are known: counted from the first without a gap. */
export function hasAllParts({ sanctions, notChecked }: Norm): boolean {
  if (notChecked || sanctions.length < 2) return false
  return sanctions.every(({ citation }, index) => citation.part === String(index + 1))
}

/** «от 2 до 7 лет — ч. 1 ст. 174 УК РК; от 12 до 20 лет — ч. 3 ст. 174 УК РК (преступной группой …)» */
export function partsToldIn(told: readonly PartTold[]): Trilingual {
  return inEach((tag) => told.map((each) => partToldIn(each, tag)).join('; '))
}

function partToldIn({ part }: PartTold, tag: Tag): string {
  const isOrdinary = part.citation.part === undefined || part.citation.part === '1'
  const when = isOrdinary ? '' : ` (${whenApplied(part, tag)})`
  return `${yearsOfRange(part, tag)}${CARRIED_BY[tag]}${part.label[tag]}${when}`
}
