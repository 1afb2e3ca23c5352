import type { Passage } from './passage.ts'

/** What tells whether a place holds notes alone. */
export type MayBeNotes = Partial<Pick<Passage, 'number' | 'heading' | 'state' | 'text' | 'notes'>>

/** Whether nothing of the law stands in a place, but notes of the editors do: before the first article there need be no preamble. */
export function isNotesAlone({ number, heading, state, text, notes }: MayBeNotes): boolean {
  return number === undefined && heading === '' && state === 'text' && text === '' && (notes ?? []).length > 0
}
