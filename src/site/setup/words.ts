import type { Tag } from '../../law/law.ts'
import { sayIfKnown, type Values } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

type Unprefixed<Id> = Id extends `set-up.${infer Word}` ? Word : never

/** Words of the pages on which a site is set up. */
export function saySetUp(word: Unprefixed<keyof typeof texts>, language: Tag, values: Values = {}): string {
  return sayIfKnown(`set-up.${word}`, language, values) as string
}
