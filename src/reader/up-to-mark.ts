import type { SentenceView, Stretch } from './check.ts'

/**
 * A stretch with the words behind it up to the next mark: «с целью подрыва | имиджа армии».
 * @param most words that it grows by at most
 */
export function upToMark(
  sentence: SentenceView,
  { from, to }: Stretch,
  most = Number.POSITIVE_INFINITY,
): Stretch {
  let end = to
  while (end < sentence.to && end < to + most && !sentence.parted(end)) end++
  return { from, to: end }
}
