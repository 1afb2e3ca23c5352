import { tied } from '../../html/bound.ts'
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

/** The day of a moment, in words. */
export function dayWords(moment: string, language: Tag): string {
  return tied(
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(moment)),
  )
}

/** A moment in words. The server does not know where its readers are, so it is UTC and says so. */
export function momentWords(moment: string, language: Tag): string {
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const
  return `${new Intl.DateTimeFormat(language, format).format(new Date(moment))} UTC`
}
