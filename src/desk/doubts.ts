import type { Note } from '../reader/format.ts'
import { LONGEST_STATEMENT } from './longest-statement.ts'
import type { Draft } from './take-in.ts'
import { today } from './today.ts'

/** Earlier days are slips of the pen rather than days of statements, and no pack knows their law. */
const FIRST_LIKELY = '1900'

/** What makes one doubt that a statement was meant as it was given: its day, its length. */
export function doubtsOf({ date, during, text }: Pick<Draft, 'date' | 'during' | 'text'>): readonly Note[] {
  const when = date ?? during
  const doubts: Note[] = []
  if (when !== undefined && when < FIRST_LIKELY)
    doubts.push({ code: 'day-before-1900', values: { day: when } })
  if (when !== undefined && when > today()) doubts.push({ code: 'day-in-future', values: { day: when } })
  if (text.length > LONGEST_STATEMENT)
    doubts.push({ code: 'long-text', values: { characters: text.length, limit: LONGEST_STATEMENT } })
  return doubts
}
