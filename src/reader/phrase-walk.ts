import type { ClauseSums } from './clause-sums.ts'
import { widened } from './growing.ts'
import { BETWEEN_SENTENCES, type Hits, MOST_FRESH } from './hits.ts'
import { packedLength } from './model.ts'
import type { Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { MASK_WORDS, RECORD, type WordsOfLanguage } from './words-of-language.ts'

const LATEST = 1 << 30

/** Finds the phrases of one sentence after another. */
export interface PhraseWalk {
  /** Forgets the text before; room for so many sentences. */
  begin(sentences: number): void
  /** Finds the phrases of sentence `n`, whose words are learned, and adds what they say to the sums of its clauses, from `clause` on. */
  walk(own: WordsOfLanguage, tokens: Tokens, n: number, clauses: ClauseSums, clause: number): void
  /** Which shared lists each sentence has phrases of, `MASK_WORDS` numbers a sentence. */
  readonly masks: Int32Array
  /** All phrases of sentence `n`, in the order in which they end. */
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
  let clock = 0
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
    if (masks.length < sentences * MASK_WORDS) {
      masks = new Int32Array(sentences * 2 * MASK_WORDS)
      foundEnds = new Int32Array(sentences * 2)
    } else masks.fill(0, 0, sentences * MASK_WORDS)
    if (clock < LATEST) return
    clock = 0
    vocabulary.forgetReached()
  }

  function walk(
    own: WordsOfLanguage,
    tokens: Tokens,
    n: number,
    { starts, sums }: ClauseSums,
    firstClause: number,
  ): void {
    const { listsAt, listOf, edgesAt, edgeClass, edgeGap, edgeNode } = own.knowledge.phrases
    const { seen, reached, begunAt, rows, rowLength, records } = own
    const { word: wordOf } = tokens
    const width = packedLength(own.knowledge.model.columns)
    const from = tokens.sentences[n] as number
    const to = tokens.sentences[n + 1] as number
    const mask = n * MASK_WORDS
    let last = fresh
    let next = spare
    let lastToken = from - 1
    let coming = 0
    let clause = firstClause
    for (let token = from; token < to; token++) {
      let record = rows[(wordOf[token] as number) * rowLength + RECORD] as number
      if (record === 0) continue
      const freshCount = lastToken === token - 1 ? coming : 0
      lastToken = token
      coming = 0
      const held = last
      last = next
      next = held
      const now = clock + token - from
      const end = record + 1 + (records[record] as number) * 3
      steps += end - record
      for (record++; record < end; record += 3) {
        const node = records[record] as number
        const waited = now - (reached[node] as number) - 1
        if (waited < 0 || waited > (records[record + 1] as number)) continue
        const reaches = records[record + 2] as number
        begunAt[reaches] = begunAt[node] as number
        if (coming < MOST_FRESH) next[coming++] = reaches
      }
      const sought = record + 1 + (records[record] as number)
      if (sought > record + 1 && freshCount > 0) {
        for (record++; record < sought; record++) seen[records[record] as number] = now
        for (let place = 0; place < freshCount; place++) {
          const node = last[place] as number
          const lastEdge = edgesAt[node + 1] as number
          for (let edge = edgesAt[node] as number; edge < lastEdge; edge++) {
            steps++
            if (seen[edgeClass[edge] as number] !== now || (edgeGap[edge] as number) > 0) continue
            const reaches = edgeNode[edge] as number
            begunAt[reaches] = begunAt[node] as number
            if (coming < MOST_FRESH) next[coming++] = reaches
          }
        }
      }
      record = sought
      for (let place = 0; place < coming; place++) {
        const node = next[place] as number
        reached[node] = now
        const lastList = listsAt[node + 1] as number
        for (let list = listsAt[node] as number; list < lastList; list++) {
          const listPlace = listOf[list] as number
          keep(listPlace, begunAt[node] as number, token)
          if (own.isShared(listPlace)) {
            const bits = mask + (listPlace >> 5)
            masks[bits] = (masks[bits] as number) | (1 << (listPlace & 31))
          }
          while (token >= (starts[clause + 1] as number)) clause++
          const at = (clause + 1) * width
          const added = own.listWeights(listPlace)
          for (let number = 0; number < width; number++)
            sums[at + number] = (sums[at + number] as number) + (added[number] as number)
        }
      }
      const begun = records[record++] as number
      for (let start = 0; start < begun; start++) {
        const node = records[record + start] as number
        reached[node] = now
        begunAt[node] = token
        if (coming < MOST_FRESH) next[coming++] = node
      }
      record += begun
      const set = records[record++] as number
      for (let place = 0; place < set; place++) {
        const bits = mask + (records[record + place * 2] as number)
        masks[bits] = (masks[bits] as number) | (records[record + place * 2 + 1] as number)
      }
    }
    fresh = last
    spare = next
    foundEnds[n] = foundEnd
    // The next sentence's clock starts so far ahead that no phrase goes on across the boundary.
    clock += to - from + BETWEEN_SENTENCES
  }

  function keep(list: number, first: number, last: number): void {
    if (foundEnd + 3 > found.length) found = widened(found, new Int32Array(found.length * 2))
    found[foundEnd] = list
    found[foundEnd + 1] = first
    found[foundEnd + 2] = last
    foundEnd += 3
  }

  function hits(own: WordsOfLanguage, tokens: Tokens, n: number): Hits {
    const { records, rows, rowLength } = own
    const all: number[] = []
    let at = n === 0 ? 0 : (foundEnds[n - 1] as number)
    const end = foundEnds[n] as number
    const to = tokens.sentences[n + 1] as number
    for (let token = tokens.sentences[n] as number; token < to; token++) {
      for (; at < end && found[at + 2] === token; at += 3)
        all.push(found[at] as number, found[at + 1] as number, token + 1)
      const record = rows[(tokens.word[token] as number) * rowLength + RECORD] as number
      if (record === 0) continue
      const ended = endedAt(records, record)
      const count = records[ended] as number
      for (let place = ended + 1; place <= ended + count; place++)
        all.push(records[place] as number, token, token + 1)
    }
    return all
  }
}

/** Where a word's record tells of the phrases that the word is by itself. */
function endedAt(records: Int32Array, record: number): number {
  const sought = record + 1 + (records[record] as number) * 3
  const begun = sought + 1 + (records[sought] as number)
  const masks = begun + 1 + (records[begun] as number)
  return masks + 1 + (records[masks] as number) * 2
}
