import { tied } from '../../html/bound.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Tag } from '../../law/law.ts'
import { isTag } from '../../law/tags.ts'
import { LANGUAGE_NAMES, nameOfLanguage, type Values, wordsOf } from '../../messages/messages.ts'
import texts from '../messages.json' with { type: 'json' }

const words = wordsOf<'law-page', keyof typeof texts>('law-page')

/** Name of a message of the pages on law, without what all their names begin with. */
export type LawWord = Parameters<typeof words>[0]

/** Words of the pages on law. */
export function sayLaw(word: LawWord, language: Tag, values: Values = {}): string {
  return tied(words(word, language, values))
}

/** What a language is called within a sentence. */
export function languageIn(tag: TextLanguage, tongue: Tag): string {
  return isTag(tag) ? nameOfLanguage(tag, tongue) : foreign(tag, tongue)
}

/** A language by its own name. */
export function languageName(tag: TextLanguage): string {
  return isTag(tag) ? LANGUAGE_NAMES[tag] : foreign(tag, tag)
}

/** The name of a language in which we say nothing, as it is called in another. */
function foreign(tag: TextLanguage, tongue: TextLanguage): string {
  try {
    return new Intl.DisplayNames([tongue], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
