import type { Tag } from '../law/law.ts'
import { sayIfKnown, type Values } from '../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

type Unprefixed<Id> = Id extends `output.${infer Word}` ? Word : never
export type OutputWord = Unprefixed<keyof typeof texts>

/** Words of what is sent out. */
export function sayOutput(word: OutputWord, language: Tag, values: Values = {}): string {
  return sayIfKnown(`output.${word}`, language, values) as string
}
