import { widened } from '../tables/growing.ts'
import { NODE_SHIFT, type PhraseTrie } from './phrases.ts'

/**
 * Where phrases go on from each node by words that continue hundreds of them, as "of" does: one table for the classes of such a
 * word, of its edges without a gap. Behind the number of its places, less one and doubled, stand its places: a node and the node
 * that it leads to, or two zeros. A search begins where `homeOf` says and goes on to the next place, from the last to the first,
 * until one is free.
 */
export interface Continuations {
  /** All tables. Replaced by a larger one when there is no more room. */
  numbers: Int32Array
  /** Where the table for these classes begins; made-up words that begin alike share one. */
  of(classes: readonly number[]): number
  /** Takes the nodes that a node goes on to by a table, in order. */
  each(table: number, node: number, take: (node: number) => void): void
  /** Forgets all tables. */
  forget(): void
}

/** Where the search for a node begins, before it is brought within the table. */
export function homeOf(node: number): number {
  return (Math.imul(node, 0x9e3779b1) >>> 15) & ~1
}

/** Makes an empty set of tables. */
export function createContinuations({ takenAt, gappedEnd, taken }: PhraseTrie): Continuations {
  const known = new Map<string, number>()
  let end = 0
  const continuations: Continuations = {
    numbers: new Int32Array(1 << 12),
    of(classes) {
      const key = classes.join()
      const table = known.get(key) ?? make(classes)
      known.set(key, table)
      return table
    },
    each(table, node, take) {
      const { numbers } = continuations
      const mask = numbers[table] as number
      for (let place = homeOf(node) & mask; numbers[table + 1 + place] !== 0; place = (place + 2) & mask)
        if (numbers[table + 1 + place] === node) take(numbers[table + 2 + place] as number)
    },
    forget() {
      known.clear()
      end = 0
    },
  }
  return continuations

  function make(classes: readonly number[]): number {
    const edges = classes.reduce(
      (sum, number) => sum + ((takenAt[number + 1] as number) - (gappedEnd[number] as number)) / 2,
      0,
    )
    const places = 2 ** Math.ceil(Math.log2(edges * 2 + 1))
    const table = end
    end += 1 + places * 2
    if (end > continuations.numbers.length)
      continuations.numbers = widened(continuations.numbers, new Int32Array(end * 2))
    const { numbers } = continuations
    numbers.fill(0, table, end)
    const mask = places * 2 - 2
    numbers[table] = mask
    // In the order of classes, as the edges of each node are.
    for (const number of classes.toSorted((a, b) => a - b)) {
      const takenEnd = takenAt[number + 1] as number
      for (let at = gappedEnd[number] as number; at < takenEnd; at += 2) {
        const node = (taken[at] as number) >>> NODE_SHIFT
        let place = homeOf(node) & mask
        while (numbers[table + 1 + place] !== 0) place = (place + 2) & mask
        numbers[table + 1 + place] = node
        numbers[table + 2 + place] = taken[at + 1] as number
      }
    }
    return table
  }
}
