/** How far two folded words are forms of one word: the same form, the same likeliest dictionary form, one in common, or not. */
export type Sameness = 'exact' | 'lemma' | 'candidate' | null

/** Dictionary forms of a language's words. Slower to load than a language's `keys`, and surer. */
export interface Dictionary {
  /** Dictionary forms of a folded word, most likely first; never empty. */
  readonly lemmas: (folded: string) => readonly string[]
  readonly sameWord: (a: string, b: string) => Sameness
}

/** Longer strings are no words of a language. */
const LONGEST = 48
const REMEMBERED = 50_000

/** A dictionary over what gives the forms of one word; each word is analysed once. */
export function createDictionary(formsOf: (folded: string) => readonly string[]): Dictionary {
  const remembered = new Map<string, readonly string[]>()

  function lemmas(folded: string): readonly string[] {
    if (folded.length > LONGEST) return [folded]
    const before = remembered.get(folded)
    if (before !== undefined) return before
    const found = formsOf(folded)
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(folded, found)
    return found
  }

  function sameWord(a: string, b: string): Sameness {
    if (a === b) return 'exact'
    const [ofA, ofB] = [lemmas(a), lemmas(b)]
    if (ofA[0] === ofB[0]) return 'lemma'
    return ofA.some((lemma) => ofB.includes(lemma)) ? 'candidate' : null
  }

  return { lemmas, sameWord }
}
