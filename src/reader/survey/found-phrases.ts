import { AWAITED_END, ENDED_END } from '../lists/phrase-records.ts'
import type { Tokens } from '../scan/tokens.ts'
import { widened } from '../tables/growing.ts'
import { BEGUN_AT, FIRST_LIST, LISTS_END, LISTS_FROM } from '../tables/trie-nodes.ts'
import { MASK_WORDS, RECORD, type WordsOfLanguage } from '../vocabulary/words-of-language.ts'
import { HIT, type Hits } from './hits.ts'

/** The phrases found in the sentences of one text. Those of one word are only noted, since the record of the word tells them again. */
export interface FoundPhrases {
  /** Forgets the text before; room for so many sentences. */
  begin(sentences: number): void
  /** Notes in the row of masks from `mask` on that the sentence has a phrase of a list. */
  note(mask: number, list: number): void
  /** Keeps the phrases that end at a node with a token, and adds what their lists say to `width` sums from `at` on. */
  end(
    own: WordsOfLanguage,
    node: number,
    token: number,
    mask: number,
    sums: Int32Array,
    at: number,
    width: number,
  ): void
  /** Sentence `n` is over, and those behind it come next. */
  close(n: number): void
  /** Which lists each sentence has phrases of, `MASK_WORDS` numbers a sentence. */
  readonly masks: Int32Array
  /** All phrases of sentence `n`, in the order in which they end; good until the next text begins. */
  hits(own: WordsOfLanguage, tokens: Tokens, n: number): Hits
}

/** Makes room for phrases that are found. */
export function createFoundPhrases(): FoundPhrases {
  let masks = new Int32Array(256 * MASK_WORDS)
  /** Phrases of two words and more, three numbers each: list, first token, last token; those of sentence n up to `foundEnds[n]`. */
  let found = new Int32Array(HIT * 1024)
  let foundEnds = new Int32Array(256)
  let foundEnd = 0
  /** Hits that were asked for, of one sentence behind another. */
  let gathered = new Int32Array(1024)
  let gatheredEnd = 0

  return {
    begin(sentences) {
      foundEnd = 0
      gatheredEnd = 0
      if (masks.length < sentences * MASK_WORDS) {
        masks = new Int32Array(sentences * 2 * MASK_WORDS)
        foundEnds = new Int32Array(sentences * 2)
      } else masks.fill(0, 0, sentences * MASK_WORDS)
    },
    note,
    end(own, node, token, mask, sums, at, width) {
      const { nodes, listWeights, isListLearned } = own
      const { listOf } = own.phrases
      const first = nodes[node + LISTS_FROM] as number
      const last = nodes[node + LISTS_END] as number
      for (let list = first; list < last; list++) {
        const place = (list === first ? nodes[node + FIRST_LIST] : listOf[list]) as number
        keep(place, nodes[node + BEGUN_AT] as number, token)
        note(mask, place)
        if (isListLearned[place] === 0) own.learnList(place)
        const weights = place * width
        for (let number = 0; number < width; number++)
          sums[at + number] = (sums[at + number] as number) + (listWeights[weights + number] as number)
      }
    },
    close(n) {
      foundEnds[n] = foundEnd
    },
    get masks() {
      return masks
    },
    hits({ records, rows, rowLength }, tokens, n) {
      const { numbers } = records
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
    },
  }

  function note(mask: number, list: number): void {
    const bits = mask + (list >> 5)
    masks[bits] = (masks[bits] as number) | (1 << (list & 31))
  }

  function keep(list: number, first: number, last: number): void {
    if (foundEnd + HIT > found.length) found = widened(found, new Int32Array(found.length * 2))
    found[foundEnd] = list
    found[foundEnd + 1] = first
    found[foundEnd + 2] = last
    foundEnd += HIT
  }

  function gather(list: number, from: number, to: number): void {
    if (gatheredEnd + HIT > gathered.length) gathered = widened(gathered, new Int32Array(gathered.length * 2))
    gathered[gatheredEnd] = list
    gathered[gatheredEnd + 1] = from
    gathered[gatheredEnd + 2] = to
    gatheredEnd += HIT
  }
}
