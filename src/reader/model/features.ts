/**
 * What the trained model sees of a text: numbers that stand for words, their beginnings and endings, pairs of
 * neighbouring words, and the phrase lists that matched. The trainer and the reader share this file, so they cannot drift.
 */

const WORD = 0x1d
const BEGINNING = 0x2e5
const ENDING = 0x3f07
const PAIR = 0x4b1d3
const LEAP = 0x5c9e7
const LIST = 0x6a0bf
const CONCEPT = 0x7d3a1
const CONCEPTS = 0x8e2c5

/** Letters of a word that a pair of words is known by. */
const PAIR_LETTERS = 5

function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) | 1
}

/** The form in which a word is described: figures are all alike, apart from their length. */
export function described(folded: string): string {
  if (!/\d/u.test(folded)) return folded
  return folded.replace(/\d+/gu, (digits) => (digits.length === 4 ? '0000' : digits.length > 2 ? '000' : '0'))
}

/** Numbers of the features of one word, apart from its neighbours. */
export function wordFeatures(word: string): number[] {
  const length = word.length
  const features = [hashOf(word, 0, length, WORD)]
  for (const letters of [3, 4, 5, 6, 7, 8]) {
    if (length > letters) features.push(hashOf(word, 0, letters, BEGINNING))
  }
  for (const letters of [2, 3, 4, 5]) {
    if (length > letters + 2) features.push(hashOf(word, length - letters, length, ENDING))
  }
  return features
}

/** Number by which a word takes part in pairs. */
export function pairKey(word: string): number {
  return hashOf(word, 0, Math.min(PAIR_LETTERS, word.length), BEGINNING)
}

/**
 * Whether a feature is of two words or concepts: these have even numbers, all others odd ones, since keys, concepts and the
 * numbers that tell the kinds apart are odd.
 */
export function isOfTwo(feature: number): boolean {
  return (feature & 1) === 0
}

/** Number of the feature "these two words stand side by side". */
export function pairFeature(first: number, second: number): number {
  return Math.imul(first ^ PAIR, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)
}

/** Number of the feature "one word stands between these two". */
export function leapFeature(first: number, second: number): number {
  return Math.imul(first ^ LEAP, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)
}

/** Number of the feature "a phrase of this list stands here". */
export function listFeature(name: string): number {
  return hashOf(name, 0, name.length, LIST)
}

/** Number of the feature "a word of this concept". */
export function conceptFeature(name: string): number {
  return hashOf(name, 0, name.length, CONCEPT)
}

/** Number of the feature "a word of this concept, and before it, other words apart, one of that concept". */
export function conceptPairFeature(first: number, second: number): number {
  return Math.imul(first ^ CONCEPTS, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)
}
