import { splitFrontMatter } from './front-matter.ts'
import type { LawFile } from './law-files.ts'
import { type Particulars, particularsOf } from './particulars.ts'
import { textOfFile } from './text-of-file.ts'
import { Unreadable } from './unreadable.ts'

/** One version of an act: what stands before its text, and the text. */
export interface Law {
  readonly particulars: Particulars
  readonly body: string
}

/** Reads a file, or tells why it holds no law. */
export async function readLaw({ place }: LawFile): Promise<Law | Unreadable> {
  try {
    const { values, body } = splitFrontMatter(await textOfFile(place))
    return { particulars: particularsOf(values), body }
  } catch (error) {
    if (error instanceof Unreadable) return error
    throw error
  }
}
