import { hyphened, likelihood } from './keys.ts'
import { analyses, withVowel } from './stemmer.ts'

/** How far two folded words are forms of one word. */
export type Sameness = 'exact' | 'lemma' | 'candidate' | null

export interface KazakhDictionary {
  /** Dictionary forms of a folded word, most likely first; never empty. A verb's is its noun in -у. */
  readonly lemmas: (folded: string) => readonly string[]
  readonly sameWord: (a: string, b: string) => Sameness
}

const LONGEST = 48
const REMEMBERED = 50_000
/** An unlisted reading counts less than any listed one. */
const LISTED = 20
/** A reading so much less likely than the best is left out. */
const FAR = 10
const MOST = 6

/** The dictionary over a list of stems, one a line (`stems.txt`). */
export async function loadKazakhDictionary(stems: string): Promise<KazakhDictionary> {
  const listed = new Set(
    stems
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
  const remembered = new Map<string, readonly string[]>()

  function ofWord(word: string): readonly string[] {
    if (listed.has(word) || word.length > LONGEST) return ofListed(word)
    const parts = hyphened(word)
    if (parts?.ending === true) return [parts.head]
    if (parts !== undefined) return ofWord(parts.tail).map((lemma) => parts.head + lemma)
    return ranked(word)
  }

  /** A listed word is itself first; what it may be a form of comes after («заңды»: «заң»). */
  function ofListed(word: string): readonly string[] {
    if (word.length > LONGEST) return [word]
    return [...new Set([word, ...ranked(word).filter((stem) => listed.has(stem))])]
  }

  function ranked(word: string): readonly string[] {
    const ranks = new Map<string, number>()
    const put = (stem: string, rank: number): void => {
      if (rank > (ranks.get(stem) ?? Number.NEGATIVE_INFINITY)) ranks.set(stem, rank)
    }
    for (const reading of analyses(word)) {
      const { stem, letters, doubt, verb, affirmed } = reading
      const weight = LISTED + (verb ? word.length - letters : stem.length) * 1.5 - doubt * 2
      if (listed.has(stem) || (affirmed !== undefined && listed.has(affirmed))) put(stem, weight)
      else put(stem, likelihood(reading, word))
      for (const whole of letters > 0 && !verb ? withVowel(stem) : [])
        if (listed.has(whole)) put(whole, weight - 1)
    }
    const order = [...ranks].sort((a, b) => b[1] - a[1]).slice(0, MOST)
    const best = order[0]?.[1] ?? 0
    const known = best < LISTED / 2 ? [] : order.filter(([, rank]) => rank >= best - FAR)
    return (known.length > 0 ? known : order).map(([stem]) => stem)
  }

  function lemmas(folded: string): readonly string[] {
    const before = remembered.get(folded)
    if (before !== undefined) return before
    const found = ofWord(folded)
    if (remembered.size >= REMEMBERED) remembered.clear()
    if (folded.length <= LONGEST) remembered.set(folded, found)
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
