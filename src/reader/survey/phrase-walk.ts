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
import { widened } from '../tables/growing.ts'
import {
  BEGUN_AT,
  bitOf,
  FAR_END,
  FAR_FROM,
  FIRST_LIST,
  LISTS_END,
  LISTS_FROM,
  NEAR_BITS,
  NODE,
  REACHED,
} from '../tables/trie-nodes.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { MASK_WORDS, RECORD, type WordsOfLanguage } from '../vocabulary/words-of-language.ts'
import type { ClauseSums } from './clause-sums.ts'
import { BETWEEN_SENTENCES, HIT, type Hits, MOST_FRESH } from './hits.ts'

const LATEST = 1 << 30

/** Finds the phrases of one sentence after another. */
export interface PhraseWalk {
  /** Forgets the text before; room for so many sentences. */
  begin(sentences: number): void
  /** Finds the phrases of sentence `n`, whose words are learned, and adds what they say to the sums of its clauses, from `clause` on. */
  walk(own: WordsOfLanguage, tokens: Tokens, n: number, clauses: ClauseSums, clause: number): void
  /** Which lists each sentence has phrases of, `MASK_WORDS` numbers a sentence. */
  readonly masks: Int32Array
  /** All phrases of sentence `n`, in the order in which they end; good until the next text begins. */
  hits(own: WordsOfLanguage, tokens: Tokens, n: number): Hits
  /** Edges looked at since the text began. */
  readonly steps: number
}

/** Makes the walk through the tries of phrases; its clock goes on from sentence to sentence. */
export function createPhraseWalk(vocabulary: Vocabulary): PhraseWalk {
  let masks = new Int32Array(256 * MASK_WORDS)
  /** Nodes that the word just before has reached, and those that this one does. */
  let fresh = new Int32Array(MOST_FRESH)
  let spare = new Int32Array(MOST_FRESH)
  /** Phrases of two words and more, three numbers each: list, first token, last token; those of sentence n up to `foundEnds[n]`. */
  let found = new Int32Array(3 * 1024)
  let foundEnds = new Int32Array(256)
  let foundEnd = 0
  /** Hits that were asked for, of one sentence behind another. */
  let gathered = new Int32Array(1024)
  let gatheredEnd = 0
  let clock = BETWEEN_SENTENCES
  let steps = 0

  return {
    begin,
    walk,
    hits,
    get masks() {
      return masks
    },
    get steps() {
      return steps
    },
  }

  function begin(sentences: number): void {
    steps = 0
    foundEnd = 0
    gatheredEnd = 0
    if (masks.length < sentences * MASK_WORDS) {
      masks = new Int32Array(sentences * 2 * MASK_WORDS)
      foundEnds = new Int32Array(sentences * 2)
    } else masks.fill(0, 0, sentences * MASK_WORDS)
    if (clock < LATEST) return
    clock = BETWEEN_SENTENCES
    vocabulary.forgetReached()
  }

  function walk(own: WordsOfLanguage, tokens: Tokens, n: number, clauses: ClauseSums, first: number): void {
    const { starts, sums } = clauses
    const { nodes, awaited, rows, rowLength } = own
    const { numbers } = own.records
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
        const all = Math.min(MOST_FRESH, freshCount + (begunEnd - begunFrom) / BEGUN)
        for (let order = 0; order < all; order++) {
          const begins = order >= freshCount
          const begun = begunFrom + (order - freshCount) * BEGUN
          const node = (begins ? numbers[begun] : last[order]) as number
          const goesOn = (begins ? numbers[begun + 1] : nodes[node * NODE + NEAR_BITS]) as number
          if ((goesOn & sought) === 0) continue
          for (let slot = homeOf(node) & slots; ; slot = (slot + 2) & slots) {
            const leaves = going[table + slot] as number
            steps++
            if (leaves === 0) break
            if (leaves !== node) continue
            const reaches = going[table + slot + 1] as number
            nodes[reaches * NODE + BEGUN_AT] = begins ? token - 1 : (nodes[node * NODE + BEGUN_AT] as number)
            if (coming < MOST_FRESH) next[coming++] = reaches
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
          farAwaited |= wait(own, node, now)
        end(own, node, token, mask, sums, clause * width, width)
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
      for (let at = awaitedEnd; at < endedEnd; at++) setMask(mask, numbers[at] as number)
    }
    fresh = last
    spare = next
    foundEnds[n] = foundEnd
    // The next sentence's clock starts so far ahead that no phrase goes on across the boundary.
    clock += to - from + BETWEEN_SENTENCES
  }

  /** Notes what a node waits for behind a gap, as words note it that begin phrases; answers its bits. */
  function wait({ nodes, awaited, phrases }: WordsOfLanguage, node: number, now: number): number {
    const { far } = phrases
    const last = nodes[node + FAR_END] as number
    let bits = 0
    for (let at = nodes[node + FAR_FROM] as number; at < last; at += 2) {
      const number = far[at] as number
      bits |= bitOf(number)
      awaited[number] = Math.max(awaited[number] as number, now + (far[at + 1] as number) + 1)
    }
    return bits
  }

  /** Keeps the phrases that end at a node, and adds what their lists say to the sums at a place. */
  function end(
    { nodes, phrases, listWeights }: WordsOfLanguage,
    node: number,
    token: number,
    mask: number,
    sums: Int32Array,
    at: number,
    width: number,
  ): void {
    const { listOf } = phrases
    const first = nodes[node + LISTS_FROM] as number
    const last = nodes[node + LISTS_END] as number
    for (let list = first; list < last; list++) {
      const place = (list === first ? nodes[node + FIRST_LIST] : listOf[list]) as number
      keep(place, nodes[node + BEGUN_AT] as number, token)
      setMask(mask, place)
      const weights = place * width
      for (let number = 0; number < width; number++)
        sums[at + number] = (sums[at + number] as number) + (listWeights[weights + number] as number)
    }
  }

  function setMask(mask: number, list: number): void {
    const bits = mask + (list >> 5)
    masks[bits] = (masks[bits] as number) | (1 << (list & 31))
  }

  function keep(list: number, first: number, last: number): void {
    if (foundEnd + 3 > found.length) found = widened(found, new Int32Array(found.length * 2))
    found[foundEnd] = list
    found[foundEnd + 1] = first
    found[foundEnd + 2] = last
    foundEnd += 3
  }

  function hits(own: WordsOfLanguage, tokens: Tokens, n: number): Hits {
    const { rows, rowLength } = own
    const { numbers } = own.records
    const from = gatheredEnd
    let at = n === 0 ? 0 : (foundEnds[n - 1] as number)
    const end = foundEnds[n] as number
    const to = tokens.sentences[n + 1] as number
    for (let token = tokens.sentences[n] as number; token < to; token++) {
      for (; at < end && found[at + 2] === token; at += HIT)
        gather(found[at] as number, found[at + 1] as number, token + 1)
      const record = rows[(tokens.word[token] as number) * rowLength + RECORD] as number
      if (record === 0) continue
      const ended = numbers[record + ENDED_END] as number
      for (let place = numbers[record + AWAITED_END] as number; place < ended; place++)
        gather(numbers[place] as number, token, token + 1)
    }
    return { numbers: gathered, from, to: gatheredEnd }
  }

  function gather(list: number, from: number, to: number): void {
    if (gatheredEnd + HIT > gathered.length) gathered = widened(gathered, new Int32Array(gathered.length * 2))
    gathered[gatheredEnd] = list
    gathered[gatheredEnd + 1] = from
    gathered[gatheredEnd + 2] = to
    gatheredEnd += HIT
  }
}
