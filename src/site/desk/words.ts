import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { LANGUAGE_NAMES, sayIfKnown, type Values } from '../../messages/messages.ts'
import type { InLanguages } from '../../record/facts/values.ts'
import texts from './messages.json' with { type: 'json' }

type Unprefixed<Id> = Id extends `desk.${infer Word}` ? Word : never
/** Name of a message of the pages on statements, opinions and people, without what all their names begin with. */
export type DeskWord = Unprefixed<keyof typeof texts>

/** Words of the pages on statements, opinions and people. */
export function sayDesk(word: DeskWord, language: Tag, values: Values = {}): string {
  return sayIfKnown(`desk.${word}`, language, values) as string
}

/** A name in the reader's language or in the first in which there is one, with the language that it is in. */
export function nameIn(names: InLanguages, language: Tag): { readonly text: string; readonly lang: Tag } {
  const lang = [language, ...TAGS].find((tag) => names[tag] !== undefined) ?? language
  return { text: names[lang] ?? '', lang }
}

/** What a language is called, in itself: a person looks for their own. Within a sentence it is `nameOfLanguage`. */
export function languageName(tag: Tag): string {
  return LANGUAGE_NAMES[tag]
}
