import { fineOf, moneyOf } from '../../law/amounts.ts'
import type { CitedFact, Day, Law, Trilingual } from '../../law/law.ts'
import { carriedBy } from '../../law/pack/carried.ts'
import { inEach } from '../../law/tags.ts'
import type { Answered, CarriedFine } from '../../law/texts.ts'
import { answeredBy } from './answered-by.ts'
import { finesFor } from './fined.ts'
import { type FinesOfPlace, finesTold } from './fines-told.ts'
import type { StatedPenalty } from './stated.ts'

/** Rounding of the press: «79 тысяч тенге» for 78 640. */
const ROUNDED = 0.1

/** A penalty that none of the places carries. */
export interface NotCarried {
  /** Of a range, the end that none carries. */
  readonly stated: Trilingual
  /** What the places carry: «ст. 274 УК РК — до 7 лет». */
  readonly carried: Trilingual
  readonly facts: readonly CitedFact[]
  /** Whether none of them carries it for anybody, not only for those whom the sentence seems to speak of. */
  readonly isSure: boolean
  /** They reach it, but carry another range than was told. */
  readonly isLess?: true
  /** The text of one language carries it, and that of another does not. */
  readonly isOfOneText?: true
}

/** A place in law as it is asked of its fines. */
type Asked = Pick<FinesOfPlace, 'citation' | 'label'>

interface OfPlace extends FinesOfPlace {
  readonly facts: readonly CitedFact[]
  readonly answered: Answered | undefined
}

/**
 * Whether the places carry a fine of that size for those whom the sentence names. Nothing where it is no fine, or not all fines of
 * all places are known.
 */
export function fineCarried(
  law: Law,
  on: Day,
  places: readonly Asked[],
  stated: StatedPenalty,
): 'carried' | NotCarried | undefined {
  const { kind, fined } = stated
  if (kind !== 'fine' && kind !== 'money') return undefined
  const unit = law.fineUnit(on)
  const inUnits = kind === 'fine' ? 1 : unit?.status === 'V' ? unit.amount : undefined
  const known = finesOf(law, on, places)
  if (inUnits === undefined || known === undefined) return undefined
  const asked = known.map((one) => ({ ...one, fines: finesFor(one.fines, fined) }))
  const fines = asked.flatMap((one) => one.fines)
  if (fines.length === 0) return undefined
  const isCarried = (size: number): boolean =>
    fines.some((fine) =>
      holds(stated.isOver && kind === 'money' ? { ...fine, min: 0 } : fine, size, inUnits, kind),
    )
  const ends = [stated.from ?? stated.size, stated.size]
  const wrong = ends.filter((size) => !isCarried(size))
  if (wrong.length === 0) return 'carried'
  const [first = stated.size] = wrong
  const words = kind === 'money' ? moneyOf(first, law.currency) : fineOf(first, law.fineSign)
  const shown = asked.filter((one) => one.fines.length > 0)
  const all = known.flatMap((one) => one.fines)
  const isOut = (size: number): boolean =>
    all.every(({ max }) => max * inUnits < size) || (kind === 'fine' && all.every(({ min }) => size < min))
  return {
    stated: wrong.length === ends.length ? stated.words : words,
    carried: inEach((tag) =>
      shown
        .map(
          (one) =>
            finesTold(one, fined !== undefined, law, kind === 'money' ? inUnits : 0)[tag] +
            answeredBy(one.answered)[tag],
        )
        .join('; '),
    ),
    facts: shown.flatMap((one) => one.facts),
    isSure: isOut(first),
  }
}

function finesOf(law: Law, on: Day, places: readonly Asked[]): readonly OfPlace[] | undefined {
  const known: OfPlace[] = []
  for (const { citation, label } of places) {
    const carried = carriedBy(law, citation, on)
    if (carried?.fines === undefined || carried.ofWhole) return undefined
    const { fines, facts, answered } = carried
    known.push({ citation, label, fines, facts, answered: answered?.fine })
  }
  return known
}

function holds({ min, max }: CarriedFine, size: number, inUnits: number, kind: 'fine' | 'money'): boolean {
  const rounded = kind === 'money' ? ROUNDED : 0
  return min * inUnits * (1 - rounded) <= size && size <= max * inUnits * (1 + rounded)
}
