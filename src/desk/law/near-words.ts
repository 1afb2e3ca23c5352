import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { wordsOf } from '../../law/corpus/index/letters.ts'
import type { Day } from '../../law/law.ts'
import type { LawCatalog } from '../../law-catalog.ts'

/** Words that are offered at most. */
const MOST = 3
/** A shorter word is one slip away from too many others, a longer one is no slip of the pen. */
const SHORTEST = 4
const LONGEST = 20
/** Acts that are counted to tell how usual a word is. */
const MOST_COUNTED = 20

/** Letters of texts in a language that Saual does not speak. */
const LATIN = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Words of a corpus that are one slip away from the first one of an expression that it does not have, the most usual first. The index keeps
 * no words, so all that could have been meant is looked up: some thousand look-ups.
 */
export type NearWords = (
  corpus: Corpus,
  expression: string,
  language: TextLanguage,
  on: Day,
) => readonly string[]

/** Makes the search for such words, which are spelt in the letters of their language. */
export function nearWordsFor({ languageOf }: Pick<LawCatalog, 'languageOf'>): NearWords {
  return (corpus, expression, language, on) => {
    const alphabet = languageOf(language)?.letters?.alphabet ?? LATIN
    return nearWords(corpus, expression, { language, alphabet }, on)
  }
}

function nearWords(
  corpus: Corpus,
  expression: string,
  { language, alphabet }: { readonly language: TextLanguage; readonly alphabet: string },
  on: Day,
): readonly string[] {
  const actsWith = (word: string): number => {
    const answer = corpus.term(word, language, on, { mostCounted: MOST_COUNTED })
    return answer.kind === 'defined' || answer.kind === 'used' ? answer.acts : 0
  }
  return (
    wordsOf(expression)
      .filter((word) => word.length >= SHORTEST && word.length <= LONGEST && actsWith(word) === 0)
      // A page of a site must not be made to search for long.
      .slice(0, 1)
      .flatMap((word) => [...oneSlipFrom(word, alphabet)])
      .map((word) => ({ word, acts: actsWith(word) }))
      .filter(({ acts }) => acts > 0)
      .toSorted((one, other) => other.acts - one.acts)
      .slice(0, MOST)
      .map(({ word }) => word)
  )
}

/** Words with two letters changed over, one left out, another one in its place, or one more. */
function oneSlipFrom(word: string, letters: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 0; at <= word.length; at++) {
    const [before, behind] = [word.slice(0, at), word.slice(at)]
    if (behind.length > 1) found.add(before + behind[1] + behind[0] + behind.slice(2))
    if (behind !== '') found.add(before + behind.slice(1))
    for (const letter of letters) {
      if (behind !== '') found.add(before + letter + behind.slice(1))
      found.add(before + letter + behind)
    }
  }
  found.delete(word)
  return found
}
