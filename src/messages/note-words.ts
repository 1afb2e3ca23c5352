import type { Tag } from '../law/law.ts'
import { dayInWords } from './day-said.ts'
import { monthOrYear } from './days.ts'
import { sayIfKnown, type Values } from './messages.ts'

const DAY = /^\d{4}-\d\d-\d\d$/u

/**
 * What a person should know of how a text was taken in.
 * @param place where it is told, which decides how it is mended
 */
export function noteInWords(
  { code, values: { day, days, ...values } }: { readonly code: string; readonly values: Values },
  language: Tag,
  place: 'page' | 'command',
): string | undefined {
  const named = String(days ?? '').split(', ')
  return sayIfKnown(`note.${code}`, language, {
    ...values,
    day: dayOrSpan(String(day ?? ''), language),
    days: named.map((one) => dayOrSpan(one, language)).join(', '),
    place,
  })
}

function dayOrSpan(when: string, language: Tag): string {
  return when === '' || DAY.test(when) ? dayInWords(when, language) : monthOrYear(when, language)
}
