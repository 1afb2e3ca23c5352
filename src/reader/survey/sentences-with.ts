import type { StatementLanguage } from '../../law/law.ts'
import type { Tokens } from '../scan/tokens.ts'
import type { ListPlaces } from '../vocabulary/lists-of-check.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { MASK_WORDS, type WordsOfLanguage } from '../vocabulary/words-of-language.ts'

const NOWHERE: readonly number[] = []

/** What is known of the sentences of one text. */
export interface Surveyed {
  readonly vocabulary: Vocabulary
  readonly tokens: Tokens
  /** Languages of the sentences, and the place of each sentence's own. */
  readonly languages: ReadonlySet<StatementLanguage>
  readonly places: Uint8Array
  /** Which lists each sentence has phrases of, `MASK_WORDS` numbers a sentence. */
  readonly masks: Int32Array
}

/** Makes the search for sentences that have a phrase of a list. Each list is sought once; most lists are in no sentence. */
export function createSentencesWith(
  surveyed: Surveyed,
): (placesIn: (own: WordsOfLanguage) => ListPlaces) => readonly number[] {
  const { vocabulary, tokens, languages, places, masks } = surveyed
  const { tags } = vocabulary
  const { sentenceCount } = tokens
  const spoken = [...languages].map((tag) => ({ row: tags.indexOf(tag), own: vocabulary.of(tag) }))
  const [{ own: first } = {}] = spoken
  const known = new Map<ListPlaces, readonly number[]>()
  let anywhere: Int32Array | undefined

  return (placesIn) => {
    anywhere ??= allMasks()
    let isAnywhere = false
    for (const { row, own: language } of spoken) {
      const { own, shared } = placesIn(language)
      isAnywhere ||= isSet(anywhere, row, own) || isSet(anywhere, row, shared)
    }
    if (first === undefined || !isAnywhere) return NOWHERE
    const list = placesIn(first)
    const found = known.get(list) ?? seek(placesIn)
    known.set(list, found)
    return found
  }

  function seek(placesIn: (own: WordsOfLanguage) => ListPlaces): readonly number[] {
    const listPlaces: ListPlaces[] = []
    for (const { row, own } of spoken) listPlaces[row] = placesIn(own)
    const found: number[] = []
    for (let n = 0; n < sentenceCount; n++) {
      const { own, shared } = listPlaces[places[n] as number] as ListPlaces
      if (isSet(masks, n, own) || isSet(masks, n, shared)) found.push(n)
    }
    return found
  }

  /** Lists that any sentence of a language has phrases of. */
  function allMasks(): Int32Array {
    const all = new Int32Array(tags.length * MASK_WORDS)
    for (let n = 0; n < sentenceCount; n++) {
      const to = (places[n] as number) * MASK_WORDS
      for (let word = 0; word < MASK_WORDS; word++)
        all[to + word] = (all[to + word] as number) | (masks[n * MASK_WORDS + word] as number)
    }
    return all
  }
}

/** Whether a row of masks, one a sentence, has the list at a place, which may be -1. */
export function isSet(masks: Int32Array, row: number, place: number): boolean {
  return place >= 0 && ((masks[row * MASK_WORDS + (place >> 5)] as number) & (1 << (place & 31))) !== 0
}
