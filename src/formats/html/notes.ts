import type { Day } from '../../law/law.ts'
import type { Note } from '../../reader/format.ts'

/** Letters shown of each end of a text. */
const LONGEST_END = 40

/** What a person should know of how a text was taken from a page: how much, and where several days were found. */
export function notesOn(text: string, days: readonly Day[]): readonly Note[] {
  const flat = text.replace(/\s+/gu, ' ').trim()
  const taken: Note = {
    code: 'taken-from-page',
    values: { characters: text.length, first: beginningOf(flat), last: endOf(flat) },
  }
  return days.length > 1 ? [taken, { code: 'several-days', values: { days: days.join(', ') } }] : [taken]
}

function beginningOf(text: string): string {
  if (text.length <= LONGEST_END) return text
  const cut = text.slice(0, LONGEST_END).toWellFormed()
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}

function endOf(text: string): string {
  if (text.length <= LONGEST_END) return text
  const cut = text.slice(-LONGEST_END).toWellFormed()
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`
}
