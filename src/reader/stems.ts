/**
 * Which numbers belong to a word by its form or its beginning. Flat tables of whole numbers: they load from a file as they
 * are, without making a string of any entry. A form is known by two hashes of its letters; two forms of one language that
 * share both are less likely than a fault of the memory.
 */
export interface Stems {
  /** First hash of the form in each slot; 0 where the slot is free. */
  readonly first: Int32Array
  readonly second: Int32Array
  /** Numbers of the form in each slot: `[at, at + count)` of `numbers`. */
  readonly at: Int32Array
  readonly count: Int32Array
  readonly numbers: Int32Array
  /** Letters of the longest beginning. */
  readonly longest: number
}

/** What ends the letters of a whole form, so that «слово» and «слово*» are two entries. */
const WHOLE = 0x1f

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function stepOther(hash: number, unit: number): number {
  return Math.imul(hash + unit, 0x85ebca6b) ^ (hash >>> 13)
}

const FIRST = 0x811c9dc5 | 0
const SECOND = 0x1b873593

/** Builds the tables. A key that ends with `*` is a beginning. */
export function buildStems(entries: ReadonlyMap<string, readonly number[]>): Stems {
  let size = 64
  while (size < entries.size * 2) size *= 2
  const first = new Int32Array(size)
  const second = new Int32Array(size)
  const at = new Int32Array(size)
  const count = new Int32Array(size)
  const numbers: number[] = []
  let longest = 0
  for (const [key, belonging] of entries) {
    const isBeginning = key.endsWith('*')
    const letters = isBeginning ? key.slice(0, -1) : key
    if (isBeginning) longest = Math.max(longest, letters.length)
    let hash = FIRST
    let other = SECOND
    for (let index = 0; index < letters.length; index++) {
      hash = step(hash, letters.charCodeAt(index))
      other = stepOther(other, letters.charCodeAt(index))
    }
    if (!isBeginning) {
      hash = step(hash, WHOLE)
      other = stepOther(other, WHOLE)
    }
    const slot = freeSlot(first, hash | 1, other, second)
    first[slot] = hash | 1
    second[slot] = other
    at[slot] = numbers.length
    count[slot] = belonging.length
    numbers.push(...belonging)
  }
  return { first, second, at, count, numbers: Int32Array.from(numbers), longest }
}

function freeSlot(first: Int32Array, hash: number, other: number, second: Int32Array): number {
  const mask = first.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  while (first[slot] !== 0 && !(first[slot] === hash && second[slot] === other)) slot = (slot + 1) & mask
  return slot
}

/** Numbers of a word: of its whole form first, then of its beginnings, the longest first. Without repeats. */
export function numbersOf(stems: Stems, word: string): number[] {
  const found: number[] = []
  const ends: number[] = []
  let hash = FIRST
  let other = SECOND
  const letters = Math.min(word.length, stems.longest)
  for (let index = 0; index < word.length; index++) {
    hash = step(hash, word.charCodeAt(index))
    other = stepOther(other, word.charCodeAt(index))
    if (index < letters) {
      const slot = find(stems, hash | 1, other)
      if (slot >= 0) ends.push(slot)
    }
  }
  const whole = find(stems, step(hash, WHOLE) | 1, stepOther(other, WHOLE))
  if (whole >= 0) take(stems, whole, found)
  for (let index = ends.length - 1; index >= 0; index--) take(stems, ends[index] as number, found)
  return found
}

function find({ first, second }: Stems, hash: number, other: number): number {
  const mask = first.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  while (first[slot] !== 0) {
    if (first[slot] === hash && second[slot] === other) return slot
    slot = (slot + 1) & mask
  }
  return -1
}

function take({ at, count, numbers }: Stems, slot: number, into: number[]): void {
  const end = (at[slot] as number) + (count[slot] as number)
  for (let index = at[slot] as number; index < end; index++) {
    const number = numbers[index] as number
    if (!into.includes(number)) into.push(number)
  }
}
