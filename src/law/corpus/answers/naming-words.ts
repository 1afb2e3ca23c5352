import { STATE } from '../../citations/words.ts'
import type { CountryOf } from '../../country-words.ts'
import { foldedWords } from '../../fold.ts'

/** What stands anywhere in a citation, or nowhere, as the name of the country does. */
const ASIDE = /^(?:республики|республикасының|the|\P{L}.*|год[ау]?|году|жыл\p{L}*|years?)$/u
/** Letters that the forms of a word of a title share. */
const STEM = 4

/** Words of a name or title that tell it from others: the country, years and marks may be left out. */
export function namingWords(name: string, countryOf: CountryOf): string[] {
  const words = foldedWords(name)
  const isCountry = (word = ''): boolean => countryOf(word) !== undefined
  return words.filter((word, at) => {
    const isOfIt = STATE.test(word) && (isCountry(words[at - 1]) || isCountry(words[at + 1]))
    return !isOfIt && !isCountry(word) && !ASIDE.test(word)
  })
}

export function stem(word: string): string {
  return word.slice(0, STEM)
}

/** Tells whether words hold a form of each word that names an act: of most titles they do not, and those need no closer look. */
export function namedTeller(words: string): (naming: readonly string[]) => boolean {
  const beginnings = new Set(
    foldedWords(words).flatMap((word) => Array.from({ length: STEM }, (_, at) => word.slice(0, at + 1))),
  )
  return (naming) => naming.every((word) => beginnings.has(stem(word)))
}
