import type { Passage } from '../corpus/passage.ts'
import { EDITOR } from './identification.ts'
import { block, element, escaped } from './xml.ts'

/** Keeps the notes of editors for the document's metadata. */
export interface NoteKeeper {
  /** References to the notes of a provision. */
  marksOf(passage: Passage): string
  /** All notes, or nothing. */
  written(): string
}

export function noteKeeper(): NoteKeeper {
  const notes: string[] = []
  return {
    marksOf: (passage) =>
      passage.notes
        .map((note) => {
          notes.push(note)
          return element('noteRef', { href: `#note_${notes.length}`, placement: 'bottom' })
        })
        .join(''),
    written: () =>
      notes.length === 0
        ? ''
        : block(
            'notes',
            { source: EDITOR },
            notes.map((note, index) =>
              element('note', { eId: `note_${index + 1}` }, element('p', {}, escaped(note))),
            ),
          ),
  }
}
