import type { StatementLanguage } from '../../law/law.ts'
import { createScanner } from '../scan/scan.ts'
import type { Tokens } from '../scan/tokens.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { MASK_WORDS } from '../vocabulary/words-of-language.ts'
import { inCalm } from './calm.ts'
import { partEndlessSentences } from './endless-sentences.ts'
import type { Hits } from './hits.ts'
import { inContext } from './in-context.ts'
import { recognise } from './recognise.ts'
import { createSentencesWith, isSet } from './sentences-with.ts'
import { partUnmarkedSpeech } from './unmarked-speech.ts'
import { type Candidate, createWeighing } from './weigh.ts'

/** Sentences of one language that are weighed together at most: their sums fit into a processor's cache. */
const TOGETHER = 64

/** What one pass over a text gives. Arrays are reused by the next survey. */
export interface Survey {
  readonly tokens: Tokens
  /** Language of each sentence. */
  languageOf(sentence: number): StatementLanguage
  readonly candidates: readonly Candidate[]
  /** Sentences that have a phrase of the list, the check's own or a shared one, in order. */
  sentencesWith(check: string, list: string): readonly number[]
  /** Languages of the text's sentences. */
  readonly languages: readonly StatementLanguage[]
  /** Units, edges and stretches looked at: a test sees that it grows as the text does, not faster. */
  readonly steps: number
  /** Whether a phrase of the list at this place of the sentence's language stands in the sentence; none does of -1. */
  holds(sentence: number, place: number): boolean
  /** All phrases in the sentence, put together when asked for: checks ask about few sentences. */
  hits(sentence: number): Hits
}

/**
 * Makes the one pass over a text that serves all checks: tokens, sentences and their languages, phrases, and the stretches
 * that the model thinks make a check's move.
 * @param floor log-odds from which a stretch is handed to the checks
 */
export function createSurveyor(
  vocabulary: Vocabulary,
  floor: number,
): (text: string, given?: StatementLanguage) => Survey {
  const scan = createScanner(vocabulary.words, vocabulary.boundaries)
  const weighing = createWeighing(vocabulary, floor)
  const { tags } = vocabulary
  let places = new Uint8Array(256)
  const anywhere = new Int32Array(tags.length * MASK_WORDS)

  return function survey(text, given) {
    vocabulary.refresh()
    const tokens = scan(text)
    const first = given === undefined ? -1 : tags.indexOf(given)
    partUnmarkedSpeech(tokens, vocabulary.words, (from, to) => {
      const place = recognise(vocabulary, tokens, from, to, first)
      return vocabulary.of(tags[place] as StatementLanguage).knowledge.model.breaks
    })
    partEndlessSentences(tokens)
    const { sentenceCount, sentences } = tokens
    if (places.length < sentenceCount) places = new Uint8Array(sentenceCount * 2)
    weighing.begin(sentenceCount)
    const languages: StatementLanguage[] = []
    const candidates: Candidate[] = []
    let previous = first
    for (let n = 0; n < sentenceCount; n++) {
      previous = recognise(vocabulary, tokens, sentences[n] as number, sentences[n + 1] as number, previous)
      places[n] = previous
    }
    for (let first = 0; first < sentenceCount; ) {
      const place = places[first] as number
      const tag = tags[place] as StatementLanguage
      let last = first + 1
      while (last < sentenceCount && last < first + TOGETHER && places[last] === place) last++
      if (!languages.includes(tag)) languages.push(tag)
      weighing.weigh(vocabulary.of(tag), tokens, first, last, candidates)
      first = last
    }
    const languageOf = (sentence: number): StatementLanguage =>
      tags[places[sentence] as number] as StatementLanguage
    const { masks } = weighing.phrases
    const sentencesWith = createSentencesWith({ vocabulary, tokens, languages, places, masks, anywhere })
    return {
      tokens,
      languageOf,
      languages,
      candidates: inCalm(
        inContext(
          candidates,
          ({ check, sentence }) => vocabulary.of(languageOf(sentence)).knowledge.model.contexts[check],
        ),
        sentenceCount,
      ),
      steps: tokens.steps + weighing.steps,
      holds: (n, place) => isSet(masks, n, place),
      sentencesWith,
      hits: (n) => weighing.phrases.hits(vocabulary.of(languageOf(n)), tokens, n),
    }
  }
}
