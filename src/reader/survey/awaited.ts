import { bitOf, FAR_END, FAR_FROM } from '../tables/trie-nodes.ts'
import type { WordsOfLanguage } from '../vocabulary/words-of-language.ts'

/**
 * Notes until when a phrase that has come to a node waits for each class behind a gap, as the records of words do for the phrases that
 * they begin.
 * @param node first number of its row
 * @param now on the clock of the walk
 * @returns bits of these classes, none where the node has no such edges
 */
export function waitBehindGaps(
  { nodes, awaited, phrases }: WordsOfLanguage,
  node: number,
  now: number,
): number {
  const { far } = phrases
  const last = nodes[node + FAR_END] as number
  let bits = 0
  for (let at = nodes[node + FAR_FROM] as number; at < last; at += 2) {
    const number = far[at] as number
    bits |= bitOf(number)
    awaited[number] = Math.max(awaited[number] as number, now + (far[at + 1] as number) + 1)
  }
  return bits
}
