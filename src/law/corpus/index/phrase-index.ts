import { type AskedWord, acceptCodes, forgetCodes, openWords } from './asked-words.ts'
import { findPhrase } from './find-phrase.ts'
import { findTogether } from './find-together.ts'
import { CODES, MOST_WORDS } from './phrase-tables.ts'
import { type KeptTables, openTables } from './provision-of.ts'

/**
 * Where every word of a corpus stands, so that a phrase is found, or surely not found, without reading the corpus. Words are
 * known by their key: all forms of a word share one. Each place also tells the form, so that the very words and other
 * forms of them are two answers. Phrases never cross from one provision to the next.
 */
export interface PhraseIndex {
  /** Provisions that were added, numbered from 0. */
  readonly provisions: number
  readonly words: number
  /**
   * Calls `visit` for each provision that has the phrase: the provision, and whether the very words stand there (false: other
   * forms of them). They come in runs, each in the order of the corpus. A provision may come again; where it has the very words,
   * it comes with them at least once.
   * @param phrase words, folded, 31 at most
   */
  find(phrase: readonly string[], visit: (provision: number, exact: boolean) => Go): void
  /**
   * Calls `visit` for each provision that holds all the words in any form, in order, until it answers false. Where it asks, the
   * places of each word are gathered: then and there, and once.
   * @param words folded, each once, 31 at most
   * @param soughtFrom the first provision that counts from one on; what is passed by takes no work
   */
  together(
    words: readonly string[],
    soughtFrom: (provision: number) => number,
    visit: (provision: number, placesOf: PlacesOf) => boolean,
  ): void
  /** Whether the corpus has this very word, folded. */
  knows(word: string): boolean
  /** Whether the words may stand side by side in some form. Asked without looking at places: where it says no, they do not. */
  mayStand(words: readonly string[]): boolean
}

/**
 * Gathers the places of each word in a provision, counted from its first.
 * @param reach only places are wanted that are at most so many from one of the rarest word; others may be among them for all that
 */
export type PlacesOf = (reach?: number) => readonly (readonly number[])[]

/** What a visitor answers: whether to go on, or from which provision on: of this run none before it need come. */
export type Go = boolean | number

/** Answer of a visitor: the rest of this run need not come. */
export const NEXT_RUN = Number.POSITIVE_INFINITY

/** Opens a stored index. */
export function openPhraseIndex(
  tables: KeptTables,
  keysOf: (folded: string) => readonly string[],
): PhraseIndex {
  const open = openTables(tables)
  const lookUp = openWords(open, keysOf)
  const { provisionStarts } = tables
  const provisions = provisionStarts.length - 1
  let spare: Int32Array | undefined
  return {
    provisions,
    words: (provisionStarts[provisions] as number) - (provisionStarts[0] as number) - provisions,
    find(phrase, visit) {
      withCodes(phrase, true, (words, accepted) => findPhrase(open, words, accepted, visit))
    },
    together(phrase, soughtFrom, visit) {
      withCodes(phrase, false, (words, accepted) => findTogether(open, words, accepted, soughtFrom, visit))
    },
    knows: lookUp.knows,
    mayStand: lookUp.mayStand,
  }

  function withCodes(
    phrase: readonly string[],
    sideBySide: boolean,
    search: (words: readonly AskedWord[], accepted: Int32Array) => void,
  ): void {
    if (phrase.length > MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} words`)
    const words = phrase.length === 0 ? undefined : lookUp.find(phrase, sideBySide)
    if (words === undefined) return
    // A visitor may search, too: it gets a table of its own.
    const accepted = spare ?? new Int32Array(CODES)
    spare = undefined
    acceptCodes(words, accepted)
    try {
      search(words, accepted)
    } finally {
      forgetCodes(words, accepted)
      spare = accepted
    }
  }
}
