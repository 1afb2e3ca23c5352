import { layOrdered, type Ordered, placeOf, scattered } from '../tables/ordered.ts'
import { type Pieces, readNumbers, wholePieces } from '../tables/pieces.ts'

/**
 * Which numbers belong to a word by its form or its beginning. Flat tables of whole numbers: they load from a file as they
 * are, without making a string of any entry. A form is known by two hashes of its letters; two forms of one language that
 * share both are less likely than a fault of the memory.
 */
export interface Stems extends Ordered {
  /** The other hash of the form at each place. */
  readonly second: Int32Array
  /** Numbers of the form at place p: `[at[p], at[p + 1])` of `numbers`. */
  readonly at: Int32Array
  readonly numbers: Int32Array
  /** Letters of the longest beginning. */
  readonly longest: number
  /** All but the keys is read from its file when a form of a text is found: a short text needs little of it. */
  readonly pieces: Pieces
  /** Bytes of the pieces at which these tables begin. */
  readonly firstBytes: Readonly<Record<LateTable, number>>
}

export const LATE_TABLES = ['second', 'at', 'numbers'] as const
export type LateTable = (typeof LATE_TABLES)[number]
const ALL_READ = { pieces: wholePieces(new Uint8Array()), firstBytes: { second: 0, at: 0, numbers: 0 } }

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
  const forms: { readonly hash: number; readonly other: number; readonly belonging: readonly number[] }[] = []
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
    forms.push({ hash, other, belonging })
  }
  const { places, ...ordered } = layOrdered(forms.map(({ hash }) => scattered(hash)))
  const second = new Int32Array(ordered.keys.length)
  const at = new Int32Array(ordered.keys.length + 1)
  const numbersAt: (readonly number[])[] = Array.from(second, () => [])
  for (const [index, { other, belonging }] of forms.entries()) {
    const place = places[index] as number
    second[place] = other
    numbersAt[place] = belonging
  }
  for (const [place, belonging] of numbersAt.entries())
    at[place + 1] = (at[place] as number) + belonging.length
  return { ...ordered, second, at, numbers: Int32Array.from(numbersAt.flat()), longest, ...ALL_READ }
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
      const place = find(stems, hash, other)
      if (place >= 0) ends.push(place)
    }
  }
  const whole = find(stems, step(hash, WHOLE), stepOther(other, WHOLE))
  if (whole >= 0) take(stems, whole, found)
  for (let index = ends.length - 1; index >= 0; index--) take(stems, ends[index] as number, found)
  return found
}

function find(stems: Stems, hash: number, other: number): number {
  const { keys, second, pieces, firstBytes } = stems
  const key = scattered(hash)
  for (let place = placeOf(stems, key); keys[place] === key; place++) {
    readNumbers(pieces, firstBytes.second, place, place + 1)
    if (second[place] === other) return place
  }
  return -1
}

function take({ at, numbers, pieces, firstBytes }: Stems, place: number, into: number[]): void {
  readNumbers(pieces, firstBytes.at, place, place + 2)
  const from = at[place] as number
  const end = at[place + 1] as number
  if (from < end) readNumbers(pieces, firstBytes.numbers, from, end)
  for (let index = from; index < end; index++) {
    const number = numbers[index] as number
    if (!into.includes(number)) into.push(number)
  }
}
