import type { Tag } from '../law/law.ts'
import { conceptPairFeature, leapFeature, pairFeature } from './features.ts'
import { CLAUSE_BEFORE, createScanner, type Tokens } from './scan.ts'
import { MASK_WORDS, PACKED, type Vocabulary, type WordsOfLanguage } from './vocabulary.ts'

/** A phrase of a list, found at tokens `[from, to)`. */
export interface Hit {
  readonly list: string
  readonly from: number
  readonly to: number
}

/** A stretch of a sentence that may make a check's move: tokens `[from, to)`, and how strongly its words speak for it. */
export interface Candidate {
  readonly check: string
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** Log-odds; from 0 the model would raise. */
  readonly score: number
}

/** What one pass over a text gives. Arrays are reused by the next survey. */
export interface Survey {
  readonly tokens: Tokens
  /** Language of each sentence. */
  languageOf(sentence: number): Tag
  readonly candidates: readonly Candidate[]
  /** Sentences that have a phrase of a shared list, in order. */
  sentencesWith(list: string): readonly number[]
  /** Whether a phrase of a shared list stands in the sentence; for a check's own list, whether one may. */
  has(sentence: number, list: string): boolean
  /** Units, edges and stretches looked at: a test sees that it grows as the text does, not faster. */
  readonly steps: number
  /** All phrases in the sentence, looked up again: only for sentences that a check asks about. */
  hits(sentence: number): readonly Hit[]
}

/** Words of a stretch at most; longer clauses stand alone. */
const LONGEST_WINDOW = 40
const CLAUSES_IN_WINDOW = 4
const SHORTEST_CLAUSE = 3
const MOST_OPEN = 48
/** Phrases that one word can begin or go on with at most. */
const MOST_FRESH = 256
/** More than the widest gap of any phrase. */
const BETWEEN_SENTENCES = 64
const LATEST = 1 << 30

/**
 * Makes the one pass over a text that serves all checks: tokens, sentences and their languages, phrases, and the
 * stretches that the model thinks make a check's move. The work for a word does not depend on how many checks there are,
 * apart from one addition each.
 * @param floor log-odds from which a stretch is handed to the checks
 */
export function createSurveyor(vocabulary: Vocabulary, floor: number): (text: string, given?: Tag) => Survey {
  const scan = createScanner(vocabulary.words, vocabulary.boundaries)
  const { tags } = vocabulary
  let languages = new Uint8Array(256)
  let masks = new Int32Array(256 * MASK_WORDS)
  let prefix = new Float64Array(4096)
  let clauses = new Int32Array(256)
  /** Nodes that the word just before has reached, and those that this one does. */
  let fresh = new Int32Array(MOST_FRESH)
  let spare = new Int32Array(MOST_FRESH)
  let clock = 0
  let steps = 0
  let best = new Float64Array(0)
  let bestFrom = new Int32Array(0)
  let bestTo = new Int32Array(0)

  return function survey(text, given) {
    vocabulary.refresh()
    if (clock > LATEST) {
      clock = 0
      vocabulary.forgetReached()
    }
    const tokens = scan(text)
    const { sentenceCount, sentences } = tokens
    if (languages.length < sentenceCount) {
      languages = new Uint8Array(sentenceCount * 2)
      masks = new Int32Array(sentenceCount * 2 * MASK_WORDS)
    }
    masks.fill(0, 0, sentenceCount * MASK_WORDS)
    const used = new Set<Tag>()
    const candidates: Candidate[] = []
    steps = tokens.steps
    let previous = given === undefined ? -1 : tags.indexOf(given)
    let previousLanguage = -1
    for (let n = 0; n < sentenceCount; n++) {
      const from = sentences[n] as number
      const to = sentences[n + 1] as number
      const language = languageOf(vocabulary, tokens, from, to, previous)
      previous = language
      if (language !== previousLanguage) {
        used.add(tags[language] as Tag)
        previousLanguage = language
      }
      languages[n] = language
      weigh(vocabulary.of(tags[language] as Tag), tokens, n, from, to, candidates)
    }
    return {
      tokens,
      languageOf: (sentence) => tags[languages[sentence] as number] as Tag,
      candidates,
      steps,
      sentencesWith(list) {
        const places = tags.map((tag) => (used.has(tag) ? vocabulary.of(tag).listPlace(list) : -1))
        const found: number[] = []
        for (let n = 0; n < sentenceCount; n++) {
          const place = places[languages[n] as number] as number
          if (place < 0) continue
          if ((masks[n * MASK_WORDS + (place >> 5)] as number) & (1 << (place & 31))) found.push(n)
        }
        return found
      },
      has(sentence, list) {
        const own = vocabulary.of(tags[languages[sentence] as number] as Tag)
        const place = own.listPlace(list)
        if (place < 0) return false
        // Whether a check's own list has phrases here is found out by looking: checks ask only where they have a move.
        if (!own.isShared(place)) return true
        return ((masks[sentence * MASK_WORDS + (place >> 5)] as number) & (1 << (place & 31))) !== 0
      },
      hits(sentence) {
        const own = vocabulary.of(tags[languages[sentence] as number] as Tag)
        return matchPhrases(
          own,
          tokens,
          tokens.sentences[sentence] as number,
          tokens.sentences[sentence + 1] as number,
        )
      },
    }
  }

  /** Adds up what the words, pairs and phrases of a sentence say for each check, and keeps the best stretch of each. */
  function weigh(
    own: WordsOfLanguage,
    tokens: Tokens,
    n: number,
    from: number,
    to: number,
    candidates: Candidate[],
  ): void {
    const { model, phrases } = own.knowledge
    const { columns, bias } = model
    const { listsAt, listOf, edgesAt, edgeClass, edgeGap, edgeNode } = phrases
    const { seen } = own
    const { reached } = own
    const count = to - from
    if ((count + 1) * columns > prefix.length) prefix = new Float64Array((count + 1) * columns * 2)
    if (count + 2 > clauses.length) clauses = new Int32Array(count * 2)
    if (best.length < columns) {
      best = new Float64Array(columns)
      bestFrom = new Int32Array(columns)
      bestTo = new Int32Array(columns)
    }
    prefix.fill(0, 0, columns)
    const mask = n * MASK_WORDS
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
      const word = tokens.word[token] as number
      if (word >= own.places.length || (own.places[word] as number) < 0) own.learn(word)
      const row = own.places[word] as number
      const { weights } = own
      const before = index * columns
      const at = before + columns
      for (let column = 0; column < columns; column++) {
        prefix[at + column] = (prefix[before + column] as number) + (weights[row + column] as number)
      }
      const pair = vocabulary.pair(word)
      if (index > 0) {
        const feature = pairFeature(pairBefore, pair)
        if (model.mayKnow(feature)) model.add(feature, prefix, at)
        if (index > 1) {
          const leap = leapFeature(pairBeforeThat, pair)
          if (model.mayKnow(leap)) model.add(leap, prefix, at)
        }
        if (
          index - clauseStart >= SHORTEST_CLAUSE &&
          ((tokens.before[token] as number) & CLAUSE_BEFORE || own.opens[word] === 1)
        ) {
          clauses[clauseCount++] = index
          clauseStart = index
        }
      }
      pairBeforeThat = pairBefore
      pairBefore = pair
      const concept = own.concepts[word] as number
      if (concept !== 0) {
        if (conceptBefore !== 0) {
          const feature = conceptPairFeature(conceptBefore, concept)
          if (model.mayKnow(feature)) model.add(feature, prefix, at)
          if (conceptBeforeThat !== 0) {
            const leap = conceptPairFeature(conceptBeforeThat, concept)
            if (model.mayKnow(leap)) model.add(leap, prefix, at)
          }
        }
        conceptBeforeThat = conceptBefore
        conceptBefore = concept
      }
      const freshCount = coming
      coming = 0
      const last = fresh
      fresh = spare
      spare = last
      let record = own.recordAt[word] as number
      if (record === 0) continue
      const { records } = own
      const now = clock + index
      const end = record + 1 + (records[record] as number) * 3
      steps += end - record
      for (record++; record < end; record += 3) {
        const waited = now - (reached[records[record] as number] as number) - 1
        if (waited < 0 || waited > (records[record + 1] as number)) continue
        if (coming < MOST_FRESH) fresh[coming++] = records[record + 2] as number
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
            if (coming < MOST_FRESH) fresh[coming++] = edgeNode[edge] as number
          }
        }
      }
      record = sought
      for (let place = 0; place < coming; place++) {
        const next = fresh[place] as number
        reached[next] = now
        const lastList = listsAt[next + 1] as number
        for (let list = listsAt[next] as number; list < lastList; list++) {
          const listPlace = listOf[list] as number
          if (own.isShared(listPlace)) {
            const bits = mask + (listPlace >> 5)
            masks[bits] = (masks[bits] as number) | (1 << (listPlace & 31))
          }
          own.addList(listPlace, prefix, at)
        }
      }
      const begun = records[record++] as number
      for (let start = 0; start < begun; start++) {
        const node = records[record + start] as number
        reached[node] = now
        if (coming < MOST_FRESH) fresh[coming++] = node
      }
      record += begun
      const set = records[record++] as number
      for (let place = 0; place < set; place++) {
        const bits = mask + (records[record + place * 2] as number)
        masks[bits] = (masks[bits] as number) | (records[record + place * 2 + 1] as number)
      }
    }
    clauses[clauseCount] = count
    // The next sentence's clock starts so far ahead that no phrase goes on across the boundary.
    clock += count + BETWEEN_SENTENCES
    for (let column = 0; column < columns; column++) best[column] = -1000
    for (let first = 0; first < clauseCount; first++) {
      const start = clauses[first] as number
      const low = start * columns
      const furthest = Math.min(clauseCount, first + CLAUSES_IN_WINDOW)
      for (let next = first + 1; next <= furthest; next++) {
        const end = clauses[next] as number
        if (end - start > LONGEST_WINDOW && next > first + 1) break
        const high = end * columns
        steps += columns
        for (let column = 0; column < columns; column++) {
          const score = (prefix[high + column] as number) - (prefix[low + column] as number)
          if (score > (best[column] as number)) {
            best[column] = score
            bestFrom[column] = start
            bestTo[column] = end
          }
        }
      }
    }
    for (let column = 0; column < columns; column++) {
      const score = (best[column] as number) + (bias[column] as number)
      if (score < floor) continue
      candidates.push({
        check: model.checks[column] as string,
        sentence: n,
        from: from + (bestFrom[column] as number),
        to: from + (bestTo[column] as number),
        score,
      })
    }
  }
}

/** Words by which a sentence's language is told at most; the packed sums of more could run together. */
const TELLING_WORDS = 100
/** How much the sentence before speaks for its own language. */
const INHERITED = 2

/** Place of the language that most words of a sentence speak for; the one before it, or the later of equals, where none does. */
function languageOf(
  vocabulary: Vocabulary,
  tokens: Tokens,
  from: number,
  to: number,
  previous: number,
): number {
  let sum = 0
  const end = Math.min(to, from + TELLING_WORDS)
  for (let token = from; token < end; token++) sum += vocabulary.votes(tokens.word[token] as number)
  let best = 0
  let most = -1
  for (let place = 0; place < vocabulary.tags.length; place++) {
    const rest = Math.floor(sum / PACKED)
    const votes = sum - rest * PACKED + (place === previous ? INHERITED : 0)
    sum = rest
    if (votes < most || (votes === most && best === previous)) continue
    best = place
    most = votes
  }
  return best
}

/** All phrases of all lists in a sentence, in order. Work is bounded: at most 48 phrases are open at once. */
export function matchPhrases(own: WordsOfLanguage, tokens: Tokens, from: number, to: number): readonly Hit[] {
  const { phrases } = own.knowledge
  const hits: Hit[] = []
  let open: { node: number; last: number; start: number }[] = []
  const enter = (node: number, start: number, token: number): void => {
    const last = phrases.listsAt[node + 1] as number
    for (let at = phrases.listsAt[node] as number; at < last; at++) {
      hits.push({ list: phrases.lists[phrases.listOf[at] as number] as string, from: start, to: token + 1 })
    }
    if ((phrases.waits[node] as number) > 0 && open.length < MOST_OPEN)
      open.push({ node, last: token, start })
  }
  for (let token = from; token < to; token++) {
    const classes = own.classes(tokens.word[token] as number)
    if (classes.length === 0) continue
    open = open.filter(({ node, last }) => token - last <= (phrases.waits[node] as number))
    for (const { node, last, start } of [...open]) {
      const end = phrases.edgesAt[node + 1] as number
      for (let edge = phrases.edgesAt[node] as number; edge < end; edge++) {
        if (token - last > (phrases.edgeGap[edge] as number) + 1) continue
        if (classes.includes(phrases.edgeClass[edge] as number))
          enter(phrases.edgeNode[edge] as number, start, token)
      }
    }
    for (const number of classes) {
      const node = phrases.roots[number] as number
      if (node > 0) enter(node, token, token)
    }
  }
  return hits
}

/** Calls `visit` for every run of up to four clauses of a sentence: the stretches that a quote may cover. */
export function eachWindow(
  own: WordsOfLanguage,
  tokens: Tokens,
  from: number,
  to: number,
  visit: (from: number, to: number) => void,
): void {
  const clauses = [from]
  let start = from
  for (let token = from + 1; token < to; token++) {
    const word = tokens.word[token] as number
    if ((own.places[word] ?? -1) < 0) own.learn(word)
    if (token - start < SHORTEST_CLAUSE) continue
    if (!((tokens.before[token] as number) & CLAUSE_BEFORE) && own.opens[word] !== 1) continue
    clauses.push(token)
    start = token
  }
  clauses.push(to)
  for (let first = 0; first < clauses.length - 1; first++) {
    const end = Math.min(clauses.length - 1, first + CLAUSES_IN_WINDOW)
    for (let next = first + 1; next <= end; next++) {
      const [a, b] = [clauses[first] as number, clauses[next] as number]
      if (b - a > LONGEST_WINDOW && next > first + 1) break
      visit(a, b)
    }
  }
}
