import { homeOf } from '../lists/continuations.ts'
import {
  AWAITED_END,
  BEGUN,
  BEGUN_END,
  ENDED_END,
  GROUPS_END,
  PARTS,
  SOUGHT,
  TAKEN_END,
} from '../lists/phrase-records.ts'
import { GAP, NODE_SHIFT } from '../lists/phrases.ts'
import type { Tokens } from '../scan/tokens.ts'
import { firstHolding } from '../tables/halving.ts'
import { LISTS_END, LISTS_FROM, NODE } from '../tables/trie-nodes.ts'
import { RECORD, type WordsOfLanguage } from '../vocabulary/words-of-language.ts'

/**
 * Phrases found in a sentence, three numbers each, from `from` on and before `to`: the place of its list, its first token, and
 * one past its last. Numbers in a table of all sentences and no objects, since most sentences that are looked at have dozens of
 * them and a check asks for few.
 */
export interface Hits {
  readonly numbers: Int32Array
  readonly from: number
  readonly to: number
}

/** Numbers that tell of one hit. */
export const HIT = 3

/** Where the first hit that ends behind a token stands: hits are in the order of their last words. */
export function firstEndingBehind({ numbers, from, to }: Hits, token: number): number {
  const last = (hit: number): number => numbers[from + hit * HIT + 2] as number
  return from + HIT * firstHolding(0, (to - from) / HIT, (hit) => last(hit) > token)
}

/** Phrases that one word can begin or go on with at most: bounds the work on hostile text. */
export const MOST_FRESH = 256
/** More than the widest gap of any phrase. */
export const BETWEEN_SENTENCES = 64

/** Finds all phrases of all lists in sentences of one language. */
type FindHits = (tokens: Tokens, from: number, to: number) => readonly number[]

/** Makes the search for whoever weighs nothing, as a trainer; it finds what the walk of `phrase-walk.ts` does, in the same order. */
export function createFindHits(own: WordsOfLanguage): FindHits {
  const { listOf, nodes: rows } = own.phrases
  const nodes = rows.length / NODE
  const reached = new Int32Array(nodes).fill(-BETWEEN_SENTENCES)
  const begunAt = new Int32Array(nodes)
  let fresh = new Int32Array(MOST_FRESH)
  let spare = new Int32Array(MOST_FRESH)
  let clock = 0

  return function findHits(tokens, from, to) {
    if (clock > 1 << 30) {
      clock = 0
      reached.fill(-BETWEEN_SENTENCES)
    }
    const found: number[] = []
    let coming = 0
    for (let token = from; token < to; token++) {
      const word = tokens.word[token] as number
      const row = own.row(word)
      const { numbers } = own.records
      const freshCount = coming
      coming = 0
      const last = fresh
      fresh = spare
      spare = last
      const record = own.rows[row + RECORD] as number
      if (record === 0) continue
      const now = clock + token - from
      const taken = numbers[record + TAKEN_END] as number
      for (let at = numbers[record + GROUPS_END] as number; at < taken; at += 2) {
        const edge = numbers[at] as number
        const node = edge >>> NODE_SHIFT
        const waited = now - (reached[node] as number) - 1
        if (waited < 0 || waited > (edge & GAP)) continue
        reach(numbers[at + 1] as number, begunAt[node] as number)
      }
      if (numbers[record + SOUGHT] !== 0 && freshCount > 0) {
        const going = own.records.continuations.numbers
        const table = numbers[taken] as number
        const mask = going[table] as number
        for (let order = 0; order < freshCount; order++) {
          const node = last[order] as number
          for (let place = homeOf(node) & mask; going[table + 1 + place] !== 0; place = (place + 2) & mask)
            if (going[table + 1 + place] === node)
              reach(going[table + 2 + place] as number, begunAt[node] as number)
        }
      }
      // Only now, so that no phrase goes on with the word that it has just taken.
      for (let place = 0; place < coming; place++) {
        const node = fresh[place] as number
        reached[node] = now
        const end = rows[node * NODE + LISTS_END] as number
        for (let list = rows[node * NODE + LISTS_FROM] as number; list < end; list++)
          found.push(listOf[list] as number, begunAt[node] as number, token + 1)
      }
      const begun = numbers[record + BEGUN_END] as number
      for (let at = record + PARTS; at < begun; at += BEGUN) {
        const node = numbers[at] as number
        reached[node] = now
        begunAt[node] = token
        if (coming < MOST_FRESH) fresh[coming++] = node
      }
      const ended = numbers[record + ENDED_END] as number
      for (let at = numbers[record + AWAITED_END] as number; at < ended; at++)
        found.push(numbers[at] as number, token, token + 1)
    }
    clock += to - from + BETWEEN_SENTENCES
    return found

    function reach(node: number, start: number): void {
      begunAt[node] = start
      if (coming < MOST_FRESH) fresh[coming++] = node
    }
  }
}
