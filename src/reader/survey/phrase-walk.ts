import { homeOf } from '../lists/continuations.ts'
import {
  AWAITED_END,
  BEGUN,
  BEGUN_END,
  BEGUN_FAR,
  BEGUN_NEAR,
  CLASS_SHIFT,
  ENDED_END,
  FAR,
  GAPPED_END,
  GROUPS_END,
  HAS_FAR,
  HAS_NEAR,
  NEAR,
  PARTS,
  SOUGHT,
  TAKEN_END,
  WAITING_END,
} from '../lists/phrase-records.ts'
import { BEGINS, GAP, NODE_SHIFT } from '../lists/phrases.ts'
import { packedLength } from '../model/model.ts'
import type { Tokens } from '../scan/tokens.ts'
import { BEGUN_AT, FAR_END, FAR_FROM, NEAR_BITS, NODE, REACHED } from '../tables/trie-nodes.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { MASK_WORDS, RECORD, type WordsOfLanguage } from '../vocabulary/words-of-language.ts'
import { waitBehindGaps } from './awaited.ts'
import type { ClauseSums } from './clause-sums.ts'
import { createFoundPhrases, type FoundPhrases } from './found-phrases.ts'
import { BETWEEN_SENTENCES, MOST_FRESH } from './hits.ts'

const LATEST = 1 << 30

/** Finds the phrases of one sentence after another. */
export interface PhraseWalk {
  /** Forgets the text before; room for so many sentences. */
  begin(sentences: number): void
  /** Finds the phrases of sentence `n`, whose words are learned, and adds what they say to the sums of its clauses, from `clause` on. */
  walk(own: WordsOfLanguage, tokens: Tokens, n: number, clauses: ClauseSums, clause: number): void
  /** The phrases of the sentences walked so far. */
  readonly found: FoundPhrases
  /** Edges looked at since the text began. */
  readonly steps: number
}

/** Makes the walk through the tries of phrases; its clock goes on from sentence to sentence. */
export function createPhraseWalk(vocabulary: Vocabulary): PhraseWalk {
  const found = createFoundPhrases()
  /** Nodes that the word just before has reached, and those that this one does. */
  let fresh = new Int32Array(MOST_FRESH)
  let spare = new Int32Array(MOST_FRESH)
  let clock = BETWEEN_SENTENCES
  let steps = 0

  return {
    begin,
    walk,
    found,
    get steps() {
      return steps
    },
  }

  function begin(sentences: number): void {
    steps = 0
    found.begin(sentences)
    if (clock < LATEST) return
    clock = BETWEEN_SENTENCES
    vocabulary.forgetReached()
  }

  function walk(own: WordsOfLanguage, tokens: Tokens, n: number, clauses: ClauseSums, first: number): void {
    const { starts, sums } = clauses
    const { nodes, awaited, rows, rowLength } = own
    const { numbers, pairs } = own.records
    const going = own.records.continuations.numbers
    const { word: wordOf, sentences } = tokens
    const width = packedLength(own.model.columns)
    const from = sentences[n] as number
    const to = sentences[n + 1] as number
    const mask = n * MASK_WORDS
    let last = fresh
    let next = spare
    let coming = 0
    // Where the record of the word before holds the nodes that it begins.
    let begunFrom = 0
    let begunEnd = 0
    // Bits of the classes that phrases wait for: right behind the word before, and behind any word so far.
    let nearAwaited = 0
    let farAwaited = 0
    let clause = first
    for (let token = from; token < to; token++) {
      const record = rows[(wordOf[token] as number) * rowLength + RECORD] as number
      const freshCount = coming
      coming = 0
      if (record === 0) {
        nearAwaited = 0
        begunEnd = begunFrom
        continue
      }
      const held = last
      last = next
      next = held
      const now = clock + token - from
      const near = (numbers[record + NEAR] as number) & nearAwaited
      const groupsAt = numbers[record + GAPPED_END] as number
      // Far bits tell also of what is waited for no more.
      let far = 0
      if (((numbers[record + FAR] as number) & farAwaited) !== 0)
        for (let at = numbers[record + ENDED_END] as number; at < groupsAt; at++)
          if ((awaited[numbers[at] as number] as number) >= now) far = HAS_FAR
      if ((near | far) !== 0) {
        const groupsEnd = numbers[record + GROUPS_END] as number
        steps += groupsEnd - groupsAt
        for (let at = groupsAt; at < groupsEnd; at += 2) {
          const group = numbers[at] as number
          const number = group >> CLASS_SHIFT
          const isNear = (near >>> number) & group & HAS_NEAR
          if (isNear === 0 && ((far & group) === 0 || (awaited[number] as number) < now)) continue
          const edgesEnd = numbers[at + 2 < groupsEnd ? at + 3 : record + TAKEN_END] as number
          for (let edgeAt = numbers[at + 1] as number; edgeAt < edgesEnd; edgeAt += 2) {
            const edge = numbers[edgeAt] as number
            const node = (edge >>> NODE_SHIFT) * NODE
            steps += 2
            let waited = 0
            if ((edge & (BEGINS | GAP)) === BEGINS) {
              // Nodes that wait behind no gap are not marked as reached: the word before tells that it begins them.
              let begun = begunFrom
              while (begun < begunEnd && numbers[begun] !== edge >>> NODE_SHIFT) begun += BEGUN
              if (begun === begunEnd) continue
            } else {
              waited = now - (nodes[node + REACHED] as number) - 1
              if (waited < 0 || waited > (edge & GAP)) continue
            }
            const reaches = numbers[edgeAt + 1] as number
            const begins = (edge & BEGINS) !== 0
            nodes[reaches * NODE + BEGUN_AT] = begins
              ? token - waited - 1
              : (nodes[node + BEGUN_AT] as number)
            if (coming < MOST_FRESH) next[coming++] = reaches
          }
        }
      }
      const sought = numbers[record + SOUGHT] as number
      if ((sought & nearAwaited) !== 0) {
        const table = (numbers[numbers[record + TAKEN_END] as number] as number) + 1
        const slots = going[table - 1] as number
        for (let order = 0; order < freshCount; order++) {
          const node = last[order] as number
          if (((nodes[node * NODE + NEAR_BITS] as number) & sought) === 0) continue
          for (let slot = homeOf(node) & slots; ; slot = (slot + 2) & slots) {
            const leaves = going[table + slot] as number
            steps++
            if (leaves === 0) break
            if (leaves !== node) continue
            const reaches = going[table + slot + 1] as number
            nodes[reaches * NODE + BEGUN_AT] = nodes[node * NODE + BEGUN_AT] as number
            if (coming < MOST_FRESH) next[coming++] = reaches
          }
        }
        if (begunEnd > begunFrom) {
          const reachedAt = pairs.of(begunFrom - PARTS, record)
          const reachedEnd = reachedAt + (pairs.numbers[reachedAt] as number)
          for (let at = reachedAt + 1; at <= reachedEnd && coming < MOST_FRESH; at++) {
            const reaches = pairs.numbers[at] as number
            steps++
            nodes[reaches * NODE + BEGUN_AT] = token - 1
            next[coming++] = reaches
          }
        }
      }
      nearAwaited = numbers[record + BEGUN_NEAR] as number
      farAwaited |= numbers[record + BEGUN_FAR] as number
      if (coming > 0) while (token >= (starts[clause + 1] as number)) clause++
      for (let place = 0; place < coming; place++) {
        const node = (next[place] as number) * NODE
        nodes[node + REACHED] = now
        nearAwaited |= nodes[node + NEAR_BITS] as number
        if ((nodes[node + FAR_END] as number) > (nodes[node + FAR_FROM] as number))
          farAwaited |= waitBehindGaps(own, node, now)
        found.end(own, node, token, mask, sums, clause * width, width)
      }
      begunFrom = record + PARTS
      begunEnd = numbers[record + BEGUN_END] as number
      const waitingEnd = numbers[record + WAITING_END] as number
      for (let at = begunEnd; at < waitingEnd; at++) nodes[(numbers[at] as number) * NODE + REACHED] = now
      const awaitedEnd = numbers[record + AWAITED_END] as number
      for (let at = waitingEnd; at < awaitedEnd; at += 2) {
        const number = numbers[at] as number
        awaited[number] = Math.max(awaited[number] as number, now + (numbers[at + 1] as number))
      }
      const endedEnd = numbers[record + ENDED_END] as number
      for (let at = awaitedEnd; at < endedEnd; at++) found.note(mask, numbers[at] as number)
    }
    fresh = last
    spare = next
    found.close(n)
    // The next sentence's clock starts so far ahead that no phrase goes on across the boundary.
    clock += to - from + BETWEEN_SENTENCES
  }
}
