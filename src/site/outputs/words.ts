import type { Tag } from '../../law/law.ts'
import { sayIfKnown, type Values } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

type Unprefixed<Id> = Id extends `shared.${infer Word}` ? Word : never
export type SharedWord = Unprefixed<keyof typeof texts>

/** Words of what other sites and programs are given. */
export function sayShared(word: SharedWord, language: Tag, values: Values = {}): string {
  return sayIfKnown(`shared.${word}`, language, values) as string
}
