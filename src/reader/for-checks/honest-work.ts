import type { Move } from '../check.ts'
import { hitsIn, meetsAny } from '../stretch.ts'

/**
 * Whether who works for pay, at what or whose money it is can be no honest work: "traitors", «рекламируют казино», «батыстың ақшасына».
 * A play about traitors can be.
 */
export function isIllPaid(move: Move): boolean {
  const told = hitsIn(move, 'rebuts')
  return move.sentence
    .hits('no-honest-work')
    .some(({ from, to }) => !meetsAny({ from: from - 1, to: to + 1 }, told))
}
