import type { Day } from '../../law/law.ts'
import type { Note } from '../../reader/format.ts'
import { spaced } from '../letters.ts'
import { beginningOf, endOf } from '../shown-ends.ts'
import { struckNotes } from '../struck.ts'

const MOST_DAYS = 3
const MOST_INSERTS = 3

/** What a page has that was not taken from it. */
export interface NotTaken {
  /** Days that can't be read, or may be two, as they are written. */
  readonly days: readonly string[]
  /** Words that are struck out. */
  readonly struck: readonly string[]
  /** Words of others that stood in the text: links to other news, captions, posts. */
  readonly inserts: readonly string[]
  /** Whether the text is what the page tells search engines, and not what it shows. */
  readonly isOfData: boolean
}

/** What a person should know of how a text was taken from a page: how much, and what was found there but not taken. */
export function notesOn(text: string, days: readonly Day[], notTaken: NotTaken): readonly Note[] {
  const flat = spaced(text)
  const taken: Note = {
    code: 'taken-from-page',
    values: { characters: text.length, first: beginningOf(flat), last: endOf(flat) },
  }
  const notes: Note[] = [taken]
  if (notTaken.isOfData) notes.push({ code: 'text-of-data', values: {} })
  if (days.length > 1) notes.push({ code: 'several-days', values: { days: days.join(', ') } })
  if (notTaken.days.length > 0)
    notes.push({
      code: 'unread-days',
      values: { written: notTaken.days.slice(0, MOST_DAYS).map(beginningOf).join(', ') },
    })
  if (notTaken.inserts.length > 0)
    notes.push({
      code: 'inserts-left-out',
      values: { words: notTaken.inserts.slice(0, MOST_INSERTS).map(beginningOf).join(' … ') },
    })
  return [...notes, ...struckNotes(notTaken.struck)]
}
