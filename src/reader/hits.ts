import type { Tokens } from './tokens.ts'
import { RECORD, type WordsOfLanguage } from './words-of-language.ts'

/**
 * Phrases found in a sentence, three numbers each: the place of its list, its first token, and one past its last. Numbers
 * and no objects, since most sentences that are looked at have dozens of them and a check asks for few.
 */
export type Hits = readonly number[]

/** Numbers that tell of one hit. */
export const HIT = 3

/** Phrases that one word can begin or go on with at most: bounds the work on hostile text. */
export const MOST_FRESH = 256
/** More than the widest gap of any phrase. */
export const BETWEEN_SENTENCES = 64

/** Finds all phrases of all lists in sentences of one language. */
type FindHits = (tokens: Tokens, from: number, to: number) => Hits

/** Makes the search for whoever weighs nothing, as a trainer; it finds what the walk of `phrase-walk.ts` does, in the same order. */
export function createFindHits(own: WordsOfLanguage): FindHits {
  const { edgesAt, edgeClass, edgeGap, edgeNode, listsAt, listOf, waits } = own.knowledge.phrases
  const reached = new Int32Array(waits.length).fill(-BETWEEN_SENTENCES)
  const begunAt = new Int32Array(waits.length)
  const seen = new Int32Array(own.knowledge.phrases.classCount).fill(-BETWEEN_SENTENCES)
  let fresh = new Int32Array(MOST_FRESH)
  let spare = new Int32Array(MOST_FRESH)
  let clock = 0

  return function findHits(tokens, from, to) {
    if (clock > 1 << 30) {
      clock = 0
      reached.fill(-BETWEEN_SENTENCES)
      seen.fill(-BETWEEN_SENTENCES)
    }
    const found: number[] = []
    let coming = 0
    for (let token = from; token < to; token++) {
      const word = tokens.word[token] as number
      const row = own.row(word)
      const { records } = own
      const freshCount = coming
      coming = 0
      const last = fresh
      fresh = spare
      spare = last
      let record = own.rows[row + RECORD] as number
      if (record === 0) continue
      const now = clock + token - from
      const sought = record + 1 + (records[record] as number) * 3
      for (record++; record < sought; record += 3) {
        const node = records[record] as number
        const waited = now - (reached[node] as number) - 1
        if (waited < 0 || waited > (records[record + 1] as number)) continue
        reach(records[record + 2] as number, begunAt[node] as number)
      }
      const begun = sought + 1 + (records[sought] as number)
      if (begun > sought + 1 && freshCount > 0) {
        for (record = sought + 1; record < begun; record++) seen[records[record] as number] = now
        for (let place = 0; place < freshCount; place++) {
          const node = last[place] as number
          const end = edgesAt[node + 1] as number
          for (let edge = edgesAt[node] as number; edge < end; edge++) {
            if (seen[edgeClass[edge] as number] === now && edgeGap[edge] === 0)
              reach(edgeNode[edge] as number, begunAt[node] as number)
          }
        }
      }
      // Only now, so that no phrase goes on with the word that it has just taken.
      for (let place = 0; place < coming; place++) {
        const node = fresh[place] as number
        reached[node] = now
        const end = listsAt[node + 1] as number
        for (let list = listsAt[node] as number; list < end; list++)
          found.push(listOf[list] as number, begunAt[node] as number, token + 1)
      }
      const masks = begun + 1 + (records[begun] as number)
      for (record = begun + 1; record < masks; record++) {
        const node = records[record] as number
        reached[node] = now
        begunAt[node] = token
        if (coming < MOST_FRESH) fresh[coming++] = node
      }
      const ended = masks + 1 + (records[masks] as number) * 2
      for (record = ended + 1; record <= ended + (records[ended] as number); record++)
        found.push(records[record] as number, token, token + 1)
    }
    clock += to - from + BETWEEN_SENTENCES
    return found

    function reach(node: number, start: number): void {
      begunAt[node] = start
      if (coming < MOST_FRESH) fresh[coming++] = node
    }
  }
}
