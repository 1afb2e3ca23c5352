import type { Tag } from '../../law/law.ts'
import type { Note } from '../../reader/format.ts'
import { complain } from '../complain.ts'

/** Tells on standard error what a person should know of how a text was taken in. */
export async function tellNotes(notes: readonly Note[], source: string, language: Tag): Promise<void> {
  const { noteInWords } = await import('../../messages/note-words.ts')
  for (const note of notes) {
    const words = noteInWords(note, language, 'command')
    if (words !== undefined) complain(`${source}: ${words}`)
  }
}
