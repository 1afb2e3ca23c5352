import type { Tag } from '../../law/law.ts'
import { sayIfKnown } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

type Unprefixed<Id> = Id extends `reader.${infer Word}` ? Word : never

/** Words about reading on the visitor's own device. */
export function sayReader(word: Unprefixed<keyof typeof texts>, language: Tag): string {
  return sayIfKnown(`reader.${word}`, language) as string
}
