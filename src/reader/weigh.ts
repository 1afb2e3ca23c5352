import { conceptPairFeature, leapFeature, pairFeature } from './features.ts'
import { mayKnow, packedLength } from './model.ts'
import { CLAUSE_BEFORE, type Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { CLAUSES_IN_WINDOW, LONGEST_WINDOW, SHORTEST_CLAUSE } from './windows.ts'
import { MASK_WORDS, type WordsOfLanguage } from './words-of-language.ts'

/** A stretch of a sentence that may make a check's move: tokens `[from, to)`, and how strongly its words speak for it. */
export interface Candidate {
  readonly check: string
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** Log-odds; from 0 the model would raise. */
  readonly score: number
}

/** Phrases that one word can begin or go on with at most. */
const MOST_FRESH = 256
/** More than the widest gap of any phrase. */
const BETWEEN_SENTENCES = 64
const LATEST = 1 << 30
/** Less than any stretch is worth. */
const LEAST = -(1 << 20)

/** Weighs the sentences of one text after another. */
export interface Weighing {
  /** Forgets the text before; room for the masks of so many sentences. */
  begin(sentences: number): void
  /** Adds up what the words, pairs and phrases of sentence `n` say for each check, and keeps the best stretch of each. */
  weigh(own: WordsOfLanguage, tokens: Tokens, n: number, candidates: Candidate[]): void
  /** Which shared lists each sentence has phrases of, `MASK_WORDS` numbers a sentence. */
  masks: Int32Array
  /** Edges and stretches looked at since the text began. */
  steps: number
}

/**
 * Makes the loop that all time goes into: one step for each word, whatever the number of checks, apart from half an addition
 * each.
 * @param floor log-odds from which a stretch is kept
 */
export function createWeighing(vocabulary: Vocabulary, floor: number): Weighing {
  let prefix = new Int32Array(4096)
  let clauses = new Int32Array(256)
  /** Nodes that the word just before has reached, and those that this one does. */
  let fresh = new Int32Array(MOST_FRESH)
  let spare = new Int32Array(MOST_FRESH)
  let clock = 0
  let best = new Int32Array(0)
  let bestFrom = new Int32Array(0)
  let bestTo = new Int32Array(0)

  const weighing: Weighing = { begin, weigh, masks: new Int32Array(256 * MASK_WORDS), steps: 0 }
  return weighing

  function begin(sentences: number): void {
    weighing.steps = 0
    if (weighing.masks.length < sentences * MASK_WORDS)
      weighing.masks = new Int32Array(sentences * 2 * MASK_WORDS)
    else weighing.masks.fill(0, 0, sentences * MASK_WORDS)
    if (clock < LATEST) return
    clock = 0
    vocabulary.forgetReached()
  }

  function weigh(own: WordsOfLanguage, tokens: Tokens, n: number, candidates: Candidate[]): void {
    const from = tokens.sentences[n] as number
    const to = tokens.sentences[n + 1] as number
    const count = to - from
    const { columns } = own.knowledge.model
    const width = packedLength(columns)
    if ((count + 1) * width > prefix.length) prefix = new Int32Array((count + 1) * width * 2)
    if (count + 2 > clauses.length) clauses = new Int32Array(count * 2)
    if (best.length < width * 2) {
      best = new Int32Array(width * 2)
      bestFrom = new Int32Array(width * 2)
      bestTo = new Int32Array(width * 2)
    }
    const clauseCount = addUp(own, tokens, n, from, count, width)
    // The next sentence's clock starts so far ahead that no phrase goes on across the boundary.
    clock += count + BETWEEN_SENTENCES
    choose(clauseCount, width)
    collect(own, n, from, candidates)
  }

  /** Sums of the weights up to each word; gives the number of clauses. */
  function addUp(
    own: WordsOfLanguage,
    tokens: Tokens,
    n: number,
    from: number,
    count: number,
    width: number,
  ): number {
    const { model, phrases } = own.knowledge
    const { known } = model
    const { listsAt, listOf, edgesAt, edgeClass, edgeGap, edgeNode } = phrases
    const { seen, reached } = own
    const { masks } = weighing
    const { word: wordOf, before: marksBefore } = tokens
    const mask = n * MASK_WORDS
    const sums = prefix
    sums.fill(0, 0, width)
    let { places, weights, opens, concepts, recordAt, records } = own
    let last = fresh
    let next = spare
    let steps = 0
    let clauseCount = 0
    let clauseStart = 0
    clauses[clauseCount++] = 0
    let pairBefore = 0
    let pairBeforeThat = 0
    let conceptBefore = 0
    let conceptBeforeThat = 0
    let coming = 0
    for (let index = 0; index < count; index++) {
      const token = from + index
      const word = wordOf[token] as number
      if (word >= places.length || (places[word] as number) < 0) {
        own.learn(word)
        ;({ places, weights, opens, concepts, recordAt, records } = own)
      }
      const row = places[word] as number
      const before = index * width
      const at = before + width
      for (let place = 0; place < width; place++)
        sums[at + place] = (sums[before + place] as number) + (weights[row + place] as number)
      const pair = vocabulary.pair(word)
      if (index > 0) {
        const feature = pairFeature(pairBefore, pair)
        if (mayKnow(known, feature)) model.add(feature, sums, at)
        if (index > 1) {
          const leap = leapFeature(pairBeforeThat, pair)
          if (mayKnow(known, leap)) model.add(leap, sums, at)
        }
        if (
          index - clauseStart >= SHORTEST_CLAUSE &&
          ((marksBefore[token] as number) & CLAUSE_BEFORE || opens[word] === 1)
        ) {
          clauses[clauseCount++] = index
          clauseStart = index
        }
      }
      pairBeforeThat = pairBefore
      pairBefore = pair
      const concept = concepts[word] as number
      if (concept !== 0) {
        if (conceptBefore !== 0) {
          const feature = conceptPairFeature(conceptBefore, concept)
          if (mayKnow(known, feature)) model.add(feature, sums, at)
          if (conceptBeforeThat !== 0) {
            const leap = conceptPairFeature(conceptBeforeThat, concept)
            if (mayKnow(known, leap)) model.add(leap, sums, at)
          }
        }
        conceptBeforeThat = conceptBefore
        conceptBefore = concept
      }
      const freshCount = coming
      coming = 0
      const held = last
      last = next
      next = held
      let record = recordAt[word] as number
      if (record === 0) continue
      const now = clock + index
      const end = record + 1 + (records[record] as number) * 3
      steps += end - record
      for (record++; record < end; record += 3) {
        const waited = now - (reached[records[record] as number] as number) - 1
        if (waited < 0 || waited > (records[record + 1] as number)) continue
        if (coming < MOST_FRESH) next[coming++] = records[record + 2] as number
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
            if (coming < MOST_FRESH) next[coming++] = edgeNode[edge] as number
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
          if (own.isShared(listPlace)) {
            const bits = mask + (listPlace >> 5)
            masks[bits] = (masks[bits] as number) | (1 << (listPlace & 31))
          }
          const added = own.listWeights(listPlace)
          for (let number = 0; number < width; number++)
            sums[at + number] = (sums[at + number] as number) + (added[number] as number)
        }
      }
      const begun = records[record++] as number
      for (let start = 0; start < begun; start++) {
        const node = records[record + start] as number
        reached[node] = now
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
    clauses[clauseCount] = count
    weighing.steps += steps
    return clauseCount
  }

  /** The best run of up to four clauses for each check. */
  function choose(clauseCount: number, width: number): void {
    const sums = prefix
    const [most, mostFrom, mostTo] = [best, bestFrom, bestTo]
    most.fill(LEAST)
    for (let first = 0; first < clauseCount; first++) {
      const start = clauses[first] as number
      const low = start * width
      const furthest = Math.min(clauseCount, first + CLAUSES_IN_WINDOW)
      for (let next = first + 1; next <= furthest; next++) {
        const end = clauses[next] as number
        if (end - start > LONGEST_WINDOW && next > first + 1) break
        const high = end * width
        weighing.steps += width
        for (let place = 0; place < width; place++) {
          const sum = ((sums[high + place] as number) - (sums[low + place] as number)) | 0
          const even = (sum << 16) >> 16
          const odd = (sum - even) >> 16
          const column = place * 2
          if (even > (most[column] as number)) {
            most[column] = even
            mostFrom[column] = start
            mostTo[column] = end
          }
          if (odd > (most[column + 1] as number)) {
            most[column + 1] = odd
            mostFrom[column + 1] = start
            mostTo[column + 1] = end
          }
        }
      }
    }
  }

  function collect(own: WordsOfLanguage, n: number, from: number, candidates: Candidate[]): void {
    const { bias, scale, checks, columns } = own.knowledge.model
    for (let column = 0; column < columns; column++) {
      const score = (best[column] as number) * (scale[column] as number) + (bias[column] as number)
      if (score < floor) continue
      candidates.push({
        check: checks[column] as string,
        sentence: n,
        from: from + (bestFrom[column] as number),
        to: from + (bestTo[column] as number),
        score,
      })
    }
  }
}
