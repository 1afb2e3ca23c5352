import type { Tag } from '../law/law.ts'
import type { Hits } from './hits.ts'
import { recognise } from './recognise.ts'
import { createScanner } from './scan.ts'
import type { Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { type Candidate, createWeighing } from './weigh.ts'
import { MASK_WORDS } from './words-of-language.ts'

/** What one pass over a text gives. Arrays are reused by the next survey. */
export interface Survey {
  readonly tokens: Tokens
  /** Language of each sentence. */
  languageOf(sentence: number): Tag
  readonly candidates: readonly Candidate[]
  /** Sentences that have a phrase of a shared list, in order. */
  sentencesWith(list: string): readonly number[]
  /** Languages of the text's sentences. */
  readonly languages: ReadonlySet<Tag>
  /** Units, edges and stretches looked at: a test sees that it grows as the text does, not faster. */
  readonly steps: number
  /** Whether a phrase of the shared list at this place of the sentence's language stands in the sentence. */
  holds(sentence: number, place: number): boolean
  /** All phrases in the sentence, looked up again: only for sentences that a check asks about. */
  hits(sentence: number): Hits
}

/**
 * Makes the one pass over a text that serves all checks: tokens, sentences and their languages, phrases, and the stretches
 * that the model thinks make a check's move.
 * @param floor log-odds from which a stretch is handed to the checks
 */
export function createSurveyor(vocabulary: Vocabulary, floor: number): (text: string, given?: Tag) => Survey {
  const scan = createScanner(vocabulary.words, vocabulary.boundaries)
  const weighing = createWeighing(vocabulary, floor)
  const { tags } = vocabulary
  let places = new Uint8Array(256)

  return function survey(text, given) {
    vocabulary.refresh()
    const tokens = scan(text)
    const { sentenceCount, sentences } = tokens
    if (places.length < sentenceCount) places = new Uint8Array(sentenceCount * 2)
    weighing.begin(sentenceCount)
    const languages = new Set<Tag>()
    const candidates: Candidate[] = []
    let previous = given === undefined ? -1 : tags.indexOf(given)
    let previousPlace = -1
    for (let n = 0; n < sentenceCount; n++) {
      const place = recognise(
        vocabulary,
        tokens,
        sentences[n] as number,
        sentences[n + 1] as number,
        previous,
      )
      previous = place
      if (place !== previousPlace) {
        languages.add(tags[place] as Tag)
        previousPlace = place
      }
      places[n] = place
      weighing.weigh(vocabulary.of(tags[place] as Tag), tokens, n, candidates)
    }
    const { masks } = weighing
    const holds = (n: number, place: number): boolean =>
      ((masks[n * MASK_WORDS + (place >> 5)] as number) & (1 << (place & 31))) !== 0
    return {
      tokens,
      languageOf: (sentence) => tags[places[sentence] as number] as Tag,
      languages,
      candidates,
      steps: tokens.steps + weighing.steps,
      holds,
      sentencesWith(list) {
        const listPlaces = tags.map((tag) => (languages.has(tag) ? vocabulary.of(tag).listPlace(list) : -1))
        const found: number[] = []
        for (let n = 0; n < sentenceCount; n++) {
          const place = listPlaces[places[n] as number] as number
          if (place >= 0 && holds(n, place)) found.push(n)
        }
        return found
      },
      hits: (n) =>
        vocabulary
          .of(tags[places[n] as number] as Tag)
          .findHits(tokens, sentences[n] as number, sentences[n + 1] as number),
    }
  }
}
