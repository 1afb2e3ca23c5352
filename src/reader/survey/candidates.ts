import type { Stretch } from '../check.ts'
import { firstHolding } from '../tables/halving.ts'
import type { Candidate } from './weigh.ts'

/** Place of the first candidate that ends behind a token; candidates of one check stand in order, one in a sentence. */
export function firstEndingBehind(candidates: readonly Candidate[], token: number): number {
  return firstHolding(0, candidates.length, (place) => (candidates[place] as Candidate).to > token)
}

/**
 * The highest score of those candidates of a check that share more than half of a stretch with it, in words; negative infinity where
 * none does.
 */
export function mostFor(candidates: readonly Candidate[], { from, to }: Stretch): number {
  let most = Number.NEGATIVE_INFINITY
  for (let at = firstEndingBehind(candidates, from); at < candidates.length; at++) {
    const candidate = candidates[at] as Candidate
    if (candidate.from >= to) break
    const common = Math.min(candidate.to, to) - Math.max(candidate.from, from)
    if (common * 2 > to - from) most = Math.max(most, candidate.score)
  }
  return most
}
