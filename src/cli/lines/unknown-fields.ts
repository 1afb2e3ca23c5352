import type { Tag } from '../../law/law.ts'
import { complain } from '../complain.ts'
import { nearest } from '../nearest.ts'
import { wordsIn } from '../say.ts'
import { knownFields } from './draft-of-line.ts'

/** Lines may hold any number of names; whoever has read so many has understood. */
const MOST_TOLD = 20

/** Tells of fields that are not read, each once: a slip in a name would leave a statement without its day or its law. */
export interface UnknownFields {
  /** Looks through the fields of the n-th line. */
  look(object: object, n: number): Promise<void>
}

/** @param file where the lines stand, if not on standard input */
export function createUnknownFields(language: Tag, file?: string): UnknownFields {
  const told = new Set<string>()
  const tell = async (field: string, n: number): Promise<void> => {
    const say = await wordsIn(language)
    const near = nearest(field, [...knownFields]) ?? nearest(field.toLowerCase(), [...knownFields])
    const words = near === undefined ? say('line.field', { field }) : say('line.field-near', { field, near })
    complain(`${file === undefined ? '' : `${file}: `}${n}: ${words}`)
  }
  return {
    async look(object, n) {
      for (const field of Object.keys(object)) {
        if (knownFields.has(field) || told.has(field) || told.size === MOST_TOLD) continue
        told.add(field)
        await tell(field, n)
      }
    },
  }
}
