import { bitOf } from './phrase-records.ts'
import type { PhraseTrie } from './phrases.ts'

/**
 * What a node's row holds, side by side so that one look brings all of it near: bits of the classes that go on right behind it;
 * its edges with a gap and its lists, from where to where in the trie; when it was last reached, on the clock of the walk, 0 where
 * never; the token that the phrase which reached it began with; and its first list, as nearly all that have any have one.
 */
export const NEAR_BITS = 0
export const FAR_FROM = 1
export const FAR_END = 2
export const LISTS_FROM = 3
export const LISTS_END = 4
export const REACHED = 5
export const BEGUN_AT = 6
export const FIRST_LIST = 7
/** Numbers of a row. */
export const NODE = 8

/** Lays out the nodes of a trie, none of them reached. */
export function layNodes({ nearAt, near, farAt, listsAt, listOf }: PhraseTrie): Int32Array {
  const count = listsAt.length - 1
  const rows = new Int32Array(count * NODE)
  for (let node = 0; node < count; node++) {
    const row = node * NODE
    let bits = 0
    for (let at = nearAt[node] as number; at < (nearAt[node + 1] as number); at += 2)
      bits |= bitOf(near[at] as number)
    rows[row + NEAR_BITS] = bits
    rows[row + FAR_FROM] = farAt[node] as number
    rows[row + FAR_END] = farAt[node + 1] as number
    rows[row + LISTS_FROM] = listsAt[node] as number
    rows[row + LISTS_END] = listsAt[node + 1] as number
    rows[row + FIRST_LIST] = listOf[listsAt[node] as number] as number
  }
  return rows
}

/** Forgets which nodes were reached. */
export function forgetReached(rows: Int32Array): void {
  for (let row = 0; row < rows.length; row += NODE) rows[row + REACHED] = 0
}
