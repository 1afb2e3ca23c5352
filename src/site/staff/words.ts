import type { Tag } from '../../law/law.ts'
import { sayIfKnown, type Values } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

type Unprefixed<Id> = Id extends `staff.${infer Word}` ? Word : never
/** Name of a message of the pages of the staff, without what all their names begin with. */
export type StaffWord = Unprefixed<keyof typeof texts>

/** Words of the pages on signing in, members and set-up. */
export function sayStaff(word: StaffWord, language: Tag, values: Values = {}): string {
  return sayIfKnown(`staff.${word}`, language, values) as string
}
