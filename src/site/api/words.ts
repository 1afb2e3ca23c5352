import type { Tag } from '../../law/law.ts'
import { sayIfKnown, type Values } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

type Unprefixed<Id> = Id extends `api.${infer Word}` ? Word : never
export type ApiWord = Unprefixed<keyof typeof texts>

/** Words of the interface for programs and of its documentation. */
export function sayApi(word: ApiWord, language: Tag, values: Values = {}): string {
  return sayIfKnown(`api.${word}`, language, values) as string
}
