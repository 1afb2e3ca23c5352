import type { StatementLanguage } from '../../law/law.ts'
import type { Tokens } from '../scan/tokens.ts'
import { bitOf } from '../tables/trie-nodes.ts'
import type { ListPlaces } from '../vocabulary/lists-of-check.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { MASK_WORDS } from '../vocabulary/words-of-language.ts'

const NOWHERE: readonly number[] = []

/** What is known of the sentences of one text. */
export interface Surveyed {
  readonly vocabulary: Vocabulary
  readonly tokens: Tokens
  /** Languages of the sentences, and the place of each sentence's own. */
  readonly languages: readonly StatementLanguage[]
  readonly places: Uint8Array
  /** Which lists each sentence has phrases of, `MASK_WORDS` numbers a sentence. */
  readonly masks: Int32Array
  /** Room for a row of masks for each language; a table of its own for each text would cost a short one a hundredth of its time. */
  readonly anywhere: Int32Array
}

/** Makes the search for sentences that have a phrase of a list that a check asks for. Each list is sought once; most lists are in no sentence. */
export function createSentencesWith(surveyed: Surveyed): (check: string, list: string) => readonly number[] {
  const { vocabulary, tokens, languages, places, masks, anywhere } = surveyed
  const { tags } = vocabulary
  const { sentenceCount } = tokens
  const spoken = languages.map((tag) => ({ row: tags.indexOf(tag), own: vocabulary.of(tag) }))
  const known = new Map<ListPlaces, readonly number[]>()
  let areAllSet = false

  return (check, list) => {
    if (!areAllSet) setAll()
    let isAnywhere = false
    let first: ListPlaces | undefined
    for (const { row, own: language } of spoken) {
      const asked = language.listsOf(check).asked(list)
      first ??= asked
      isAnywhere ||= isSet(anywhere, row, asked.own) || isSet(anywhere, row, asked.shared)
    }
    if (first === undefined || !isAnywhere) return NOWHERE
    const before = known.get(first)
    if (before !== undefined) return before
    const found = seek(check, list)
    known.set(first, found)
    return found
  }

  function seek(check: string, list: string): readonly number[] {
    // Where a sentence's row of masks has the bits of the two lists, by language: no bits of a list that is not there.
    const [ownAt, ownBit] = [new Int32Array(tags.length), new Int32Array(tags.length)]
    const [sharedAt, sharedBit] = [new Int32Array(tags.length), new Int32Array(tags.length)]
    for (const { row, own: language } of spoken) {
      const { own, shared } = language.listsOf(check).asked(list)
      ownBit[row] = own < 0 ? 0 : bitOf(own)
      sharedBit[row] = shared < 0 ? 0 : bitOf(shared)
      // One look brings both near where there is only one.
      ownAt[row] = Math.max(0, own < 0 ? shared : own) >> 5
      sharedAt[row] = Math.max(0, shared < 0 ? own : shared) >> 5
    }
    const found: number[] = []
    for (let n = 0, mask = 0; n < sentenceCount; n++, mask += MASK_WORDS) {
      const row = places[n] as number
      const own = (masks[mask + (ownAt[row] as number)] as number) & (ownBit[row] as number)
      const shared = (masks[mask + (sharedAt[row] as number)] as number) & (sharedBit[row] as number)
      if ((own | shared) !== 0) found.push(n)
    }
    return found
  }

  /** Notes which lists any sentence of a language has phrases of. */
  function setAll(): void {
    areAllSet = true
    anywhere.fill(0)
    for (let n = 0; n < sentenceCount; n++) {
      const to = (places[n] as number) * MASK_WORDS
      for (let word = 0; word < MASK_WORDS; word++)
        anywhere[to + word] = (anywhere[to + word] as number) | (masks[n * MASK_WORDS + word] as number)
    }
  }
}

/** Whether a row of masks, one a sentence, has the list at a place, which may be -1. */
export function isSet(masks: Int32Array, row: number, place: number): boolean {
  return place >= 0 && ((masks[row * MASK_WORDS + (place >> 5)] as number) & (1 << (place & 31))) !== 0
}
