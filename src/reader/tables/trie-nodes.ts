/**
 * What a node's row holds, side by side so that one look brings all of it near: bits of the classes that go on right behind it;
 * its edges with a gap and its lists, from where to where in the trie's tables; when it was last reached, on the clock of the walk, 0 where
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

/** Bit that stands for a class, and for others. */
export function bitOf(number: number): number {
  return 1 << (number & 31)
}

/**
 * Lays out the nodes of a trie, none of them reached.
 * @param near classes that go on right behind each node
 * @param far the numbers that tell of its edges with a gap, as they stand in the trie
 * @param lists its lists
 */
export function layNodes(
  near: readonly (readonly number[])[],
  far: readonly (readonly number[])[],
  lists: readonly (readonly number[])[],
): Int32Array {
  const rows = new Int32Array(near.length * NODE)
  let [farEnd, listsEnd] = [0, 0]
  for (const [node, classes] of near.entries()) {
    const row = node * NODE
    const own = lists[node] as readonly number[]
    rows[row + NEAR_BITS] = classes.reduce((bits, number) => bits | bitOf(number), 0)
    rows[row + FAR_FROM] = farEnd
    farEnd += (far[node] as readonly number[]).length
    rows[row + FAR_END] = farEnd
    rows[row + LISTS_FROM] = listsEnd
    listsEnd += own.length
    rows[row + LISTS_END] = listsEnd
    rows[row + FIRST_LIST] = own[0] ?? 0
  }
  return rows
}

/** Forgets which nodes were reached. */
export function forgetReached(rows: Int32Array): void {
  for (let row = 0; row < rows.length; row += NODE) rows[row + REACHED] = 0
}

const given = new WeakSet<Int32Array>()

/** Nodes for one walk, none of them reached: the table itself for the first who asks, since most programs read with one, else a copy. */
export function nodesForWalk(rows: Int32Array): Int32Array {
  if (!given.has(rows)) {
    given.add(rows)
    return rows
  }
  const copy = rows.slice()
  forgetReached(copy)
  return copy
}
