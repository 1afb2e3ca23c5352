import { readFileSync } from 'node:fs'
import { createDictionary, type Dictionary } from '../../reader/vocabulary/dictionary.ts'
import { hyphened, likelihood } from './keys.ts'
import { withVowel } from './nouns.ts'
import { particle } from './particles.ts'
import { analyses } from './stemmer.ts'

/** An unlisted reading counts less than any listed one. */
const LISTED = 20
/** A reading so much less likely than the best is left out. */
const FAR = 10
const MOST = 6

/** The dictionary over the stems of `stems.txt`, one a line. A verb's dictionary form is its noun in -у. */
export default function loadDictionary(): Dictionary {
  const stems = readFileSync(new URL('./stems.txt', import.meta.url), 'utf8')
  const listed = new Set(
    stems
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )

  function ofWord(word: string): readonly string[] {
    const small = particle(word)
    return small === undefined ? ofLarge(word) : [...new Set([small, ...ofLarge(word)])]
  }

  function ofLarge(word: string): readonly string[] {
    if (listed.has(word)) return ofListed(word)
    const parts = hyphened(word)
    if (parts?.ending === true) return [parts.head]
    if (parts !== undefined) return ofLarge(parts.tail).map((lemma) => parts.head + lemma)
    return ranked(word)
  }

  /** A listed word is itself first; what it may be a form of comes after («заңды»: «заң»). */
  function ofListed(word: string): readonly string[] {
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

  return createDictionary(ofWord)
}
