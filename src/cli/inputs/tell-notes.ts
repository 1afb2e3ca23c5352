import type { Tag } from '../../law/law.ts'
import type { Note } from '../../reader/format.ts'
import { complain } from '../complain.ts'

/** Tells on standard error what a person should know of how a text was taken in. */
export async function tellNotes(notes: readonly Note[], source: string, language: Tag): Promise<void> {
  const { sayIfKnown } = await import('../../messages/messages.ts')
  for (const { code, values } of notes) {
    const words = sayIfKnown(`note.${code}`, language, values)
    if (words !== undefined) complain(`${source}: ${words}`)
  }
}
