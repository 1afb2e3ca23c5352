import type { Tag } from '../law/law.ts'
import { conceptPairFeature, leapFeature, listFeature, pairFeature } from './features.ts'
import { BRACKET_BEFORE, COLON_BEFORE, COMMA_BEFORE, createScanner, DASH_BEFORE, QUOTE_CLOSED, QUOTE_OPENS, SENTENCE_STARTS, type Tokens } from './scan.ts'
import type { Vocabulary, WordsOfLanguage } from './vocabulary.ts'

/** A phrase of a list, found at tokens `[from, to)`. */
export interface Hit {
  readonly list: string
  readonly from: number
  readonly to: number
}

/** A stretch of a sentence that may make a check's move: tokens `[from, to)`, and how strongly its words speak for it. */
export interface Candidate {
  readonly check: string
  readonly from: number
  readonly to: number
  /** Log-odds; above 0 the model would raise. */
  readonly score: number
}

/** One sentence, as the checks see it. */
export interface Surveyed {
  /** Number in the statement, from 0. */
  readonly n: number
  readonly language: Tag
  /** First token, and one past the last. */
  readonly from: number
  readonly to: number
  readonly hits: readonly Hit[]
  readonly candidates: readonly Candidate[]
}

/** Words of a clause at most; longer stretches without punctuation are cut at words that open a clause. */
const LONGEST_WINDOW = 40
const SEGMENTS_IN_WINDOW = 4
const SHORTEST_SEGMENT = 3
const MOST_ACTIVE = 48

/** What a survey gives: all tokens, and the sentences in which at least one check has something to look at. */
export interface Survey {
  readonly tokens: Tokens
  readonly sentences: Surveyed[]
  /** Language of each sentence as a number: place in `LANGUAGES`. */
  readonly languages: Uint8Array
}

export const LANGUAGES: readonly Tag[] = ['kk', 'ru', 'en']

/** Scores below this are no candidate at all; checks see only what comes near to raising. */
export type Floors = Readonly<Record<string, number>>

/**
 * Makes the one pass over a text that serves all checks: tokens, sentences and their languages, phrase hits, and the
 * windows that the model thinks make a check's move.
 * @param floor log-odds from which a window is handed to the checks
 */
export function createSurveyor(vocabulary: Vocabulary, floor: number): (text: string, given?: Tag) => Survey {
  const scan = createScanner(vocabulary.words, vocabulary.boundaries)
  const sums = new Map<Tag, Sums>()
  let languages = new Uint8Array(256)

  return function survey(text, given) {
    vocabulary.refresh()
    const tokens = scan(text)
    if (languages.length < tokens.sentenceCount) languages = new Uint8Array(tokens.sentenceCount * 2)
    const sentences: Surveyed[] = []
    let previous: Tag | undefined = given
    for (let n = 0; n < tokens.sentenceCount; n++) {
      const from = tokens.sentences[n] as number
      const to = tokens.sentences[n + 1] as number
      const language = languageOf(vocabulary, tokens, from, to, previous)
      previous = language
      languages[n] = LANGUAGES.indexOf(language)
      const own = vocabulary.of(language)
      let sum = sums.get(language)
      if (!sum) {
        sum = createSums(own)
        sums.set(language, sum)
      }
      const hits = matchPhrases(own, tokens, from, to)
      const candidates = sum.candidates(vocabulary, tokens, from, to, hits, floor)
      if (hits.length > 0 || candidates.length > 0) sentences.push({ n, language, from, to, hits, candidates })
    }
    return { tokens, sentences, languages }
  }
}

/** Words of a stretch that speak most for a check, at most four, in order. */
export type Explain = (tokens: Tokens, language: Tag, check: string, stretch: { from: number; to: number }) => { from: number; to: number }[]

const MOST_TRIGGERS = 4

/** Makes the explanation of scores: the words whose weights count most. */
export function createExplain(vocabulary: Vocabulary): Explain {
  return (tokens, language, check, { from, to }) => {
    const own = vocabulary.of(language)
    const { model } = own.knowledge
    const column = model.checks.indexOf(check)
    if (column < 0) return []
    const sum = new Float32Array(model.checks.length)
    const spoken: { token: number; weight: number }[] = []
    for (let token = from; token < to; token++) {
      const at = own.weightsAt(tokens.word[token] as number)
      sum.fill(0)
      if (token > from) {
        const before = vocabulary.pair(tokens.word[token - 1] as number)
        model.add(pairFeature(before, vocabulary.pair(tokens.word[token] as number)), sum, 0)
      }
      spoken.push({ token, weight: (own.weights[at + column] as number) + (sum[column] as number) / 2 })
    }
    const strong = spoken.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight || a.token - b.token)
    const chosen = strong.slice(0, MOST_TRIGGERS).map(({ token }) => token).sort((a, b) => a - b)
    const stretches: { from: number; to: number }[] = []
    for (const token of chosen) {
      const last = stretches.at(-1)
      if (last && last.to === token) last.to = token + 1
      else stretches.push({ from: token, to: token + 1 })
    }
    return stretches
  }
}

/** Language that most words of a sentence speak for; the one before it, or Russian before Kazakh, where none does. */
function languageOf(vocabulary: Vocabulary, tokens: Tokens, from: number, to: number, previous: Tag | undefined): Tag {
  let kk = 0
  let ru = 0
  let en = 0
  for (let token = from; token < to; token++) {
    const votes = vocabulary.votes(tokens.word[token] as number)
    kk += votes & 7
    ru += (votes >> 3) & 7
    en += votes >> 6
  }
  if (previous === 'kk' || previous === 'ru' || previous === 'en') {
    if (previous === 'kk') kk += 2
    else if (previous === 'ru') ru += 2
    else en += 2
  }
  if (en > kk && en > ru) return 'en'
  return kk > ru ? 'kk' : 'ru'
}

const NO_HITS: readonly Hit[] = []

/** All phrases of all lists in one pass over the sentence. Work is bounded: at most 48 phrases are open at once. */
export function matchPhrases(
  own: WordsOfLanguage,
  tokens: Tokens,
  from: number,
  to: number,
): readonly Hit[] {
  const { phrases } = own.knowledge
  let hits: Hit[] | undefined
  let active = 0
  for (let token = from; token < to; token++) {
    const word = tokens.word[token] as number
    own.weightsAt(word)
    const classes = own.classes(word)
    if (classes === undefined) continue
    const open = active
    active = 0
    for (let slot = 0; slot < open; slot++) {
      const distance = token - (activeLast[slot] as number)
      // Phrases that have waited too long are dropped here, so that the list stays short.
      if (distance > (phrases.waits[activeNode[slot] as number] as number)) continue
      activeNode[active] = activeNode[slot] as number
      activeLast[active] = activeLast[slot] as number
      activeStart[active] = activeStart[slot] as number
      active++
    }
    const waiting = active
    for (let slot = 0; slot < waiting; slot++) {
      const node = activeNode[slot] as number
      const distance = token - (activeLast[slot] as number)
      const end = phrases.edgesAt[node + 1] as number
      for (let edge = phrases.edgesAt[node] as number; edge < end; edge++) {
        if (distance > (phrases.edgeGap[edge] as number) + 1) continue
        if (!classes.includes(phrases.edgeClass[edge] as number)) continue
        enter(phrases.edgeNode[edge] as number, activeStart[slot] as number)
      }
    }
    for (const number of classes) {
      const node = phrases.roots[number] as number
      if (node > 0) enter(node, token)
    }

    function enter(node: number, start: number): void {
      const last = phrases.listsAt[node + 1] as number
      for (let at = phrases.listsAt[node] as number; at < last; at++) {
        hits ??= []
        hits.push({ list: phrases.lists[phrases.listOf[at] as number] as string, from: start, to: token + 1 })
      }
      if ((phrases.waits[node] as number) > 0 && active < MOST_ACTIVE) {
        activeNode[active] = node
        activeLast[active] = token
        activeStart[active] = start
        active++
      }
    }
  }
  return hits ?? NO_HITS
}

const activeNode = new Int32Array(MOST_ACTIVE + 1)
const activeLast = new Int32Array(MOST_ACTIVE + 1)
const activeStart = new Int32Array(MOST_ACTIVE + 1)

interface Sums {
  candidates(
    vocabulary: Vocabulary,
    tokens: Tokens,
    from: number,
    to: number,
    hits: readonly Hit[],
    floor: number,
  ): readonly Candidate[]
}

const NO_CANDIDATES: readonly Candidate[] = []

/** Adds up what the words of each window say for each check. */
function createSums(own: WordsOfLanguage): Sums {
  const { model, language } = own.knowledge
  const { checks, bias } = model
  const columns = checks.length
  const openers = new Set(language.clauseOpeners)
  let prefix = new Float32Array(columns * 256)
  const best = new Float32Array(columns)
  const bestFrom = new Int32Array(columns)
  const bestTo = new Int32Array(columns)
  const listWeights = new Map<string, Float32Array>()

  return {
    candidates(vocabulary, tokens, from, to, hits, floor) {
      const count = to - from
      if ((count + 1) * columns > prefix.length) prefix = new Float32Array((count + 1) * columns * 2)
      prefix.fill(0, 0, columns)
      let pairBefore = 0
      let pairBeforeThat = 0
      let conceptBefore = 0
      let conceptBeforeThat = 0
      for (let index = 0; index < count; index++) {
        const word = tokens.word[from + index] as number
        const weights = own.weightsAt(word)
        const at = (index + 1) * columns
        for (let column = 0; column < columns; column++) {
          prefix[at + column] = own.weights[weights + column] as number
        }
        const pair = vocabulary.pair(word)
        if (index > 0) model.add(pairFeature(pairBefore, pair), prefix, at)
        if (index > 1) model.add(leapFeature(pairBeforeThat, pair), prefix, at)
        pairBeforeThat = pairBefore
        pairBefore = pair
        const concept = own.concept(word)
        if (concept === 0) continue
        if (conceptBefore !== 0) model.add(conceptPairFeature(conceptBefore, concept), prefix, at)
        if (conceptBeforeThat !== 0) model.add(conceptPairFeature(conceptBeforeThat, concept), prefix, at)
        conceptBeforeThat = conceptBefore
        conceptBefore = concept
      }
      for (const hit of hits) addList(hit.list, (hit.to - from) * columns)
      for (let at = columns; at < (count + 1) * columns; at++) {
        prefix[at] = (prefix[at] as number) + (prefix[at - columns] as number)
      }
      best.fill(Number.NEGATIVE_INFINITY)
      eachWindow(vocabulary, tokens, from, to, openers, (start, end) => {
        const low = (start - from) * columns
        const high = (end - from) * columns
        for (let column = 0; column < columns; column++) {
          const score = (prefix[high + column] as number) - (prefix[low + column] as number)
          if (score > (best[column] as number)) {
            best[column] = score
            bestFrom[column] = start
            bestTo[column] = end
          }
        }
      })
      let candidates: Candidate[] | undefined
      for (let column = 0; column < columns; column++) {
        const score = (best[column] as number) + (bias[column] as number)
        if (score < floor) continue
        candidates ??= []
        candidates.push({
          check: checks[column] as string,
          from: bestFrom[column] as number,
          to: bestTo[column] as number,
          score,
        })
      }
      return candidates ?? NO_CANDIDATES
    },
  }

  function addList(list: string, at: number): void {
    let weights = listWeights.get(list)
    if (!weights) {
      weights = new Float32Array(columns)
      model.add(listFeature(list), weights, 0)
      listWeights.set(list, weights)
    }
    for (let column = 0; column < columns; column++) {
      prefix[at + column] = (prefix[at + column] as number) + (weights[column] as number)
    }
  }
}

const CLAUSE_MARKS = COMMA_BEFORE | COLON_BEFORE | DASH_BEFORE | QUOTE_OPENS | QUOTE_CLOSED | BRACKET_BEFORE
const segments: number[] = []

/** Calls `visit` for every run of up to four clauses of a sentence: the stretches that a quote may cover. */
export function eachWindow(
  vocabulary: Vocabulary,
  tokens: Tokens,
  from: number,
  to: number,
  openers: ReadonlySet<string>,
  visit: (from: number, to: number) => void,
): void {
  segments.length = 0
  segments.push(from)
  let start = from
  for (let token = from + 1; token < to; token++) {
    if (token - start < SHORTEST_SEGMENT) continue
    const marks = (tokens.before[token] as number) & CLAUSE_MARKS & ~SENTENCE_STARTS
    if (marks === 0 && !openers.has(vocabulary.words.folded[tokens.word[token] as number] as string)) continue
    segments.push(token)
    start = token
  }
  segments.push(to)
  const last = segments.length - 1
  for (let first = 0; first < last; first++) {
    const end = Math.min(last, first + SEGMENTS_IN_WINDOW)
    for (let next = first + 1; next <= end; next++) {
      const a = segments[first] as number
      const b = segments[next] as number
      if (b - a > LONGEST_WINDOW && next > first + 1) break
      visit(a, b)
    }
  }
}
