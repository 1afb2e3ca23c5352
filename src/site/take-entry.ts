import { type Draft, takeIn } from '../desk/take-in.ts'
import type { Format } from '../reader/format.ts'
import type { Entry } from './entry.ts'
import { textOfEntry } from './entry-text.ts'

/**
 * Makes a statement of what was typed or uploaded.
 * @throws Problem for what the person can mend; `fieldOf` tells where
 */
export async function takeEntry(entry: Entry, formats: readonly Format[]): Promise<Draft> {
  const { extracted, given } = await textOfEntry(entry, formats)
  return takeIn(extracted, given)
}
