import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Tag } from '../../law/law.ts'
import { LANGUAGE_NAMES, nameOfLanguage, sayIfKnown, type Values } from '../../messages/messages.ts'
import { isTag } from '../language.ts'
import texts from '../messages.json' with { type: 'json' }

type Unprefixed<Id> = Id extends `law-page.${infer Word}` ? Word : never
/** Name of a message of the pages on law, without what all their names begin with. */
export type LawWord = Unprefixed<keyof typeof texts>

/** Words of the pages on law. A Russian day ends with a full stop of its own («2022 г.»), which ends the sentence too. */
export function sayLaw(word: LawWord, language: Tag, values: Values = {}): string {
  return (sayIfKnown(`law-page.${word}`, language, values) as string)
    .replaceAll(/(?<=\sг\.)\./gu, '')
    .replaceAll(/(?<=\d{4}) (?=г\.|жылғы)/gu, '\u00a0')
}

/** What a language is called within a sentence. */
export function languageIn(tag: TextLanguage, tongue: Tag): string {
  if (isTag(tag)) return nameOfLanguage(tag, tongue)
  try {
    return new Intl.DisplayNames([tongue], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** A language by its own name. */
export function languageName(tag: TextLanguage): string {
  if (isTag(tag)) return LANGUAGE_NAMES[tag]
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
