import type { Tag } from '../law/law.ts'
import type { PublishedStatement, PublishedTranslation, Stretch } from './published.ts'

/** Words of a translation that say what a stretch of the statement says. */
export interface TranslatedQuote {
  /** Id of the statement that is the translation. */
  readonly statement: string
  readonly language: Tag
  readonly text: string
  /** Where they stand in the translation, in its order. */
  readonly places: readonly Stretch[]
}

/** A statement with its linked translations. */
export type Translated = Pick<PublishedStatement, 'text' | 'language' | 'translations'>

/** The translation of a statement in which it is shown in a language; nothing in its own, or where no sentences were linked. */
export function translationIn(
  { language: own, translations }: Translated,
  language: Tag,
): PublishedTranslation | undefined {
  if (own === language) return undefined
  return translations.find((other) => other.language === language && other.pairs.length > 0)
}

/**
 * The sentences of a translation that say what a quote says. Sentences are linked, not words: they may say more than the quote.
 * @returns nothing where any word of the quote has no sentence in the translation
 */
export function translatedQuote(
  statement: Translated,
  quote: Stretch,
  language: Tag,
): TranslatedQuote | undefined {
  const translation = translationIn(statement, language)
  if (translation === undefined || !isCovered(statement.text, quote, translation)) return undefined
  const places = joined(
    translation.pairs.filter(({ here }) => overlap(here, quote)).map(({ there }) => there),
    translation.text,
  )
  const text = places.map(({ start, end }) => translation.text.slice(start, end).trim()).join(' … ')
  return { statement: translation.id, language, text, places }
}

/** Who said a statement, in which office and where, as its translation in a language names it, else as it was named. */
export function namedIn(
  {
    metadata,
    language: own,
    translations,
  }: Pick<PublishedStatement, 'metadata' | 'language' | 'translations'>,
  name: 'title' | 'speaker' | 'office' | 'body' | 'channel',
  language: Tag,
): { readonly text: string; readonly language: Tag } | undefined {
  const translated =
    own === language ? undefined : translations.find((other) => other.language === language)?.metadata?.[name]
  if (translated !== undefined) return { text: translated, language }
  const text = metadata[name]
  return text === undefined ? undefined : { text, language: own }
}

/** Whether every word of a stretch stands in a sentence that is linked. */
export function isCovered(text: string, { start, end }: Stretch, { pairs }: PublishedTranslation): boolean {
  let at = start
  for (const { here } of pairs) {
    if (here.end <= at) continue
    if (here.start >= end) break
    if (here.start > at && text.slice(at, here.start).trim() !== '') return false
    at = here.end
  }
  return at > start && text.slice(at, Math.max(at, end)).trim() === ''
}

export function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}

/** Places in order, those in one that follow each other. */
function joined(places: readonly Stretch[], text: string): Stretch[] {
  const whole: Stretch[] = []
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last && text.slice(last.end, start).trim() === '')
      whole.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) })
    else whole.push({ start, end })
  }
  return whole
}
