import { Problem } from '../../problem.ts'
import type { Conflict } from '../../record/state/conflict.ts'
import type { Refusal } from '../../record/state/refusal.ts'

/** Ends a transaction whose facts meet with what stands already; `append` turns it into its answer. */
export class Conflicting extends Error {
  readonly conflict: Conflict

  constructor(conflict: Conflict) {
    super('conflict')
    this.conflict = conflict
  }
}

/** What a person is told of a fact that can't be true after the facts before it. */
export function refused(why: Refusal, { kind, subject }: { kind: string; subject: string }): Problem {
  return new Problem(`record-${why}`, 'refused', { kind, subject })
}
