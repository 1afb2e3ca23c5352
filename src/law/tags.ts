/** Languages of our own words, and of what a pack says of law. */
export type Tag = 'kk' | 'ru' | 'en'

/** A language that statements are read in, by the name of its folder in `src/languages`; there may be others than our own. */
export type StatementLanguage = string

/** The same words in the three languages. */
export type Trilingual = Readonly<Record<Tag, string>>

/** The languages, in the order in which they are offered. */
export const TAGS: readonly Tag[] = ['kk', 'ru', 'en']

/** Whether it is one of our languages. */
export function isTag(value: string | undefined): value is Tag {
  return TAGS.includes(value as Tag)
}

/** The language of ours that a text is in, whatever its country or script: `kk` for `kk-Arab`. */
export function tagOf(language: string): Tag | undefined {
  const tag = language.toLowerCase().split('-')[0]
  return isTag(tag) ? tag : undefined
}

/** Words of ours in the language of a statement, where that is one of ours. */
export function wordsIn(words: Trilingual, language: StatementLanguage): string | undefined {
  return isTag(language) ? words[language] : undefined
}

/** The same words in each of the languages. */
export function inEach(words: (language: Tag) => string): Trilingual {
  return { kk: words('kk'), ru: words('ru'), en: words('en') }
}
