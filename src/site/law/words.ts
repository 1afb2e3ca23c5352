import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Tag } from '../../law/law.ts'
import { LANGUAGE_NAMES, sayIfKnown, type Values } from '../../messages/messages.ts'
import type texts from '../messages.json' with { type: 'json' }
import { isTag } from '../language.ts'

type Unprefixed<Id> = Id extends `law-page.${infer Word}` ? Word : never
/** Name of a message of the pages on law, without what all their names begin with. */
export type LawWord = Unprefixed<keyof typeof texts>

/** Words of the pages on law. */
export function sayLaw(word: LawWord, language: Tag, values: Values = {}): string {
  return sayIfKnown(`law-page.${word}`, language, values) as string
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
