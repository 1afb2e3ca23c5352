import type { Day, Tag } from '../law/law.ts'
import { dayInWords } from '../messages/day-said.ts'
import { tied } from './bound.ts'

/** A day in words that does not part at the end of a line. */
export function dayOnPage(day: Day, language: Tag): string {
  return tied(dayInWords(day, language))
}
