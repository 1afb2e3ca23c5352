/**
 * Words that name a country in the names of its acts, where they may stand anywhere or not at all: folded, one word each, `*` for
 * any ending.
 */
export interface CountryWords {
  /** Its name as a noun: «Казахстана». */
  readonly nouns: readonly string[]
  /** Its letters and what is made of its name: «РК», «казахстанский». */
  readonly others: readonly string[]
}

/** Names by which texts tell whose act one is. */
export interface CountryNames {
  /** Names by which the country is told. */
  readonly home: readonly string[]
  /** Names of other countries and of what is not a body of this one. */
  readonly foreign: readonly string[]
  readonly country: CountryWords
}

export type CountryWord = 'noun' | 'other'

/** How the country is named by a folded word, if it is. */
export type CountryOf = (word: string) => CountryWord | undefined

/** Tells the words that name a country. */
export function countryTeller({ nouns, others }: CountryWords): CountryOf {
  const [noun, other] = [anyOf(nouns), anyOf(others)]
  return (word) => (noun.test(word) ? 'noun' : other.test(word) ? 'other' : undefined)
}

function anyOf(words: readonly string[]): RegExp {
  if (words.length === 0) return /(?!)/u
  return new RegExp(`^(?:${words.map((word) => word.replace('*', '\\p{L}*')).join('|')})$`, 'u')
}
