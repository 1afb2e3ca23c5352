import type { TermAnswer, TermUse } from './law.ts'

/** All places that an answer names: of the day, of later ones, and of words of a like kind. */
export function termUses(answer: TermAnswer): readonly TermUse[] {
  return [
    ...('uses' in answer ? answer.uses : []),
    ...('later' in answer ? (answer.later ?? []) : []),
    ...('near' in answer ? (answer.near ?? []) : []),
  ]
}
