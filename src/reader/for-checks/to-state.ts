import type { Move } from '../check.ts'

/** "The ministry calls on the other side to refrain …": a note to another state, which binds nobody at home; unless the public is asked beside it. */
export function isToState({ sentence, from, to }: Move): boolean {
  if (!sentence.near('to-another-state', { from, to }, BESIDE)) return false
  return sentence.hits('public-asked').length === 0
}

/** Words between whom it is put to and what is asked. */
const BESIDE = 2
