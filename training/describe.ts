import type { Language } from '../src/reader/language.ts'
import { type Concepts, conceptsOf } from '../src/reader/lists/concepts.ts'
import type { PhraseTrie } from '../src/reader/lists/phrases.ts'
import {
  conceptFeature,
  conceptPairFeature,
  described,
  leapFeature,
  listFeature,
  pairFeature,
  pairKey,
  wordFeatures,
} from '../src/reader/model/features.ts'
import { NO_MODEL } from '../src/reader/model/model.ts'
import { createScanner } from '../src/reader/scan/scan.ts'
import { createFindHits, HIT } from '../src/reader/survey/hits.ts'
import { eachWindow } from '../src/reader/survey/windows.ts'
import { createVocabulary } from '../src/reader/vocabulary/vocabulary.ts'
import type { LabelledSentence } from './sentences.ts'
import { ANSWERED, type ToldSentence, unjudgedOf } from './unjudged.ts'

/** A sentence as the trainer sees it: features by token, windows, and what each check should say. */
export interface DescribedSentence {
  readonly source: string
  /** Check whose case it is, where only that check was judged. */
  readonly only: string | undefined
  readonly text: string
  /** As of the labelled sentence. */
  readonly textNumber: number | undefined
  /** Features of each token: of the word itself, of its pairs, of lists whose phrases end here. */
  readonly features: readonly (readonly number[])[]
  /** Token windows `[from, to)` that a quote may cover. */
  readonly windows: readonly (readonly [number, number])[]
  /** For each check: 1 raise, 0 silent, -1 not judged. */
  readonly wanted: readonly number[]
  /** Token spans of the hard labels by check. */
  readonly spans: readonly (readonly (readonly [number, number])[])[]
}

export interface Described {
  readonly checks: readonly string[]
  /** Features of what words stand for: concepts, their pairs, and phrase lists. The others are of single words and spellings. */
  readonly general: ReadonlySet<number>
  readonly sentences: readonly DescribedSentence[]
}

/** Describes labelled sentences with the reader's own features and windows. */
export function describe(
  sentences: readonly LabelledSentence[],
  language: Language,
  phrases: PhraseTrie,
  concepts: Concepts,
): Described {
  // A check that only has cases goes by its rules: they are too few to learn from, and a column of weights makes the file larger.
  const learned = sentences.filter(({ only }) => only === undefined)
  const checks = [...new Set(learned.flatMap(({ labels }) => labels.map(({ check }) => check)))].sort()
  const vocabulary = createVocabulary([{ language, phrases, concepts, model: NO_MODEL }])
  const words = vocabulary.of(language.tag)
  const findHits = createFindHits(words)
  const scan = createScanner(vocabulary.words, vocabulary.boundaries)
  const out: DescribedSentence[] = []
  const told: ToldSentence[] = []
  const general = new Set(phrases.lists.map(listFeature))
  const standFor = (features: number[], feature: number): void => {
    general.add(feature)
    features.push(feature)
  }
  for (const sentence of sentences) {
    const tokens = scan(sentence.text)
    const features: number[][] = []
    let before = 0
    let beforeThat = 0
    let conceptBefore = 0
    let conceptBeforeThat = 0
    for (let token = 0; token < tokens.count; token++) {
      const word = described(vocabulary.words.folded[tokens.word[token] as number] as string)
      const pair = pairKey(word)
      const own = wordFeatures(word)
      const first = (tokens.sentences as Int32Array).subarray(0, tokens.sentenceCount).includes(token)
      if (first) {
        before = 0
        beforeThat = 0
        conceptBefore = 0
        conceptBeforeThat = 0
      }
      if (before !== 0) own.push(pairFeature(before, pair))
      if (beforeThat !== 0) own.push(leapFeature(beforeThat, pair))
      beforeThat = before
      before = pair
      features.push(own)
      const standsFor = conceptsOf(concepts, vocabulary.words.folded[tokens.word[token] as number] as string)
      for (const concept of standsFor) standFor(own, conceptFeature(concepts.names[concept] as string))
      if (standsFor[0] === undefined) continue
      const concept = conceptFeature(concepts.names[standsFor[0]] as string)
      if (conceptBefore !== 0) standFor(own, conceptPairFeature(conceptBefore, concept))
      if (conceptBeforeThat !== 0) standFor(own, conceptPairFeature(conceptBeforeThat, concept))
      conceptBeforeThat = conceptBefore
      conceptBefore = concept
    }
    const windows: [number, number][] = []
    const lists = new Set<string>()
    for (let n = 0; n < tokens.sentenceCount; n++) {
      const from = tokens.sentences[n] as number
      const to = tokens.sentences[n + 1] as number
      const hits = findHits(tokens, from, to)
      for (let at = 0; at < hits.length; at += HIT) {
        const list = phrases.lists[hits[at] as number] as string
        lists.add(list)
        features[(hits[at + 2] as number) - 1]?.push(listFeature(list))
      }
      eachWindow(words, tokens, from, to, (a, b) => windows.push([a, b]))
    }
    if (windows.length === 0) continue
    const spans = checks.map((check) =>
      sentence.labels
        .filter((label) => label.check === check && label.hard)
        .map((label): [number, number] => {
          let from = 0
          while (from < tokens.count - 1 && (tokens.end[from] as number) <= label.start) from++
          let to = from + 1
          while (to < tokens.count && (tokens.start[to] as number) < label.end) to++
          return [from, to]
        }),
    )
    const wanted = checks.map((check, column) => {
      if ((spans[column] as unknown[]).length > 0) return 1
      if (sentence.only !== undefined && sentence.only !== check) return -1
      return sentence.labels.some((label) => label.check === check) ? -1 : 0
    })
    told.push({ textNumber: sentence.textNumber, labels: sentence.labels, lists })
    out.push({
      source: sentence.source,
      only: sentence.only,
      text: sentence.text,
      textNumber: sentence.textNumber,
      features,
      windows,
      wanted,
      spans,
    })
  }
  for (const list of ANSWERED)
    if (!phrases.lists.includes(list))
      throw new Error(`${language.tag} has no list “${list}”, which tells what labels leave open`)
  const unjudged = unjudgedOf(told)
  const judged = out.map((sentence, index) => {
    const wanted = sentence.wanted.map((value, column) =>
      value === 0 && unjudged[index]?.has(checks[column] as string) ? -1 : value,
    )
    return { ...sentence, wanted }
  })
  return { checks, general, sentences: judged }
}
