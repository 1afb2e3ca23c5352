import { endOfWord, startOfWord, unitCounter } from '../index/letters.ts'

const ENCODER = new TextEncoder()

/**
 * Where some words of a text stand in it; those behind its last word are left out. Words before and behind are only counted: the
 * places of all of them take ten times as long.
 * @param words their numbers, in the order in which the index counts them
 */
export function placesOfSome(text: string, words: readonly number[]): [from: number, to: number][] {
  const bytes = ENCODER.encode(text)
  const places: [number, number][] = []
  const unitsUntil = unitCounter(bytes)
  let word = 0
  let from = startOfWord(bytes, 0, bytes.length)
  for (const wanted of words) {
    for (; word < wanted && from < bytes.length; word++)
      from = startOfWord(bytes, endOfWord(bytes, from, bytes.length), bytes.length)
    if (from === bytes.length) break
    places.push([unitsUntil(from), unitsUntil(endOfWord(bytes, from, bytes.length))])
  }
  return places
}
