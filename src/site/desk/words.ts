import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { LANGUAGE_NAMES, wordsOf } from '../../messages/messages.ts'
import type { InLanguages } from '../../record/facts/values.ts'
import texts from './messages.json' with { type: 'json' }

/** Words of the pages on statements, opinions and people. */
export const sayDesk = wordsOf<'desk', keyof typeof texts>('desk')

/** Name of a message of the pages on statements, opinions and people, without what all their names begin with. */
export type DeskWord = Parameters<typeof sayDesk>[0]

/** A name in the reader's language or in the first in which there is one, with the language that it is in. */
export function nameIn(names: InLanguages, language: Tag): { readonly text: string; readonly lang: Tag } {
  const lang = [language, ...TAGS].find((tag) => names[tag] !== undefined) ?? language
  return { text: names[lang] ?? '', lang }
}

/** What a language is called, in itself: a person looks for their own. Within a sentence it is `nameOfLanguage`. */
export function languageName(tag: Tag): string {
  return LANGUAGE_NAMES[tag]
}
