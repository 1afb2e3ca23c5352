import type { Packs } from '../desk/body-of-page.ts'
import { type Draft, takeIn } from '../desk/take-in.ts'
import type { Format, Note } from '../reader/format.ts'
import type { Entry } from './entry.ts'
import { textOfEntry } from './entry-text.ts'

/** A statement, and what a person should know of how it was taken in. */
export interface Taken {
  readonly draft: Draft
  readonly notes: readonly Note[]
}

/**
 * Makes a statement of what was typed or uploaded.
 * @throws Problem for what the person can mend; `fieldOf` tells where
 */
export async function takeEntry(entry: Entry, formats: readonly Format[], packs: Packs): Promise<Taken> {
  const { extracted, given } = await textOfEntry(entry, formats, packs)
  return { draft: takeIn(extracted, given), notes: extracted.notes ?? [] }
}
