import { daysOf } from '../law/days/span.ts'
import { isReadOn } from '../law/fact-sources.ts'
import type { CitedFact, Day } from '../law/law.ts'
import type { Evidence } from './reading.ts'
import type { Statement } from './statement.ts'

/** The day on which a statement is read; the last one that it may be of, where that is all that is known. */
export function dayRead({ date, during }: Pick<Statement, 'date' | 'during'>): Day | undefined {
  return date ?? (during === undefined ? undefined : daysOf(during)?.[1])
}

/** The fact, with a mark where the text that it was read in is not known to be that of the day. */
export function asOfDay<Fact extends CitedFact>(fact: Fact, on: Day | undefined): Fact {
  return on === undefined || isReadOn(fact, on) ? fact : { ...fact, isOfOtherDay: true }
}

/** The same for all that a finding rests on. */
export function allAsOfDay(evidence: readonly Evidence[], on: Day | undefined): readonly Evidence[] {
  // Thousands of findings rest on nothing.
  if (evidence.length === 0) return evidence
  return evidence.map((piece) => {
    if (piece.kind !== 'provision') return piece
    const fact = asOfDay(piece.fact, on)
    return fact === piece.fact ? piece : { ...piece, fact }
  })
}
