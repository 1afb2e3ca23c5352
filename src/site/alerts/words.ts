import type { Tag } from '../../law/law.ts'
import { sayIfKnown, type Values } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

type Unprefixed<Id> = Id extends `alerts.${infer Word}` ? Word : never

/** Words of the pages on letters. */
export function sayAlerts(word: Unprefixed<keyof typeof texts>, language: Tag, values: Values = {}): string {
  return sayIfKnown(`alerts.${word}`, language, values) as string
}
