import { loadCatalog } from '../catalog.ts'
import { statementReader } from '../desk/read-statement.ts'
import type { ReadingOptions } from '../desk/reading-options.ts'
import { takeIn } from '../desk/take-in.ts'
import { givenText } from '../intake/given-text.ts'
import type { Reading } from '../reader/reading.ts'
import type { Metadata } from '../reader/statement.ts'
import { checkedKnown, checkedText } from './known.ts'
import { requireNode } from './node.ts'
import { withWords } from './problem.ts'

export type { ReadingOptions } from '../desk/reading-options.ts'
export type { EarlierStatement } from '../reader/earlier.ts'
export type * from '../reader/reading.ts'
export type { Cue, Metadata, Statement } from '../reader/statement.ts'
export { Problem } from './problem.ts'

/**
 * Reads one statement.
 * @param text its words; line breaks become `\n`, a byte order mark is dropped, and quotes are exact slices of what is left
 * @param known what is known of it besides; without an `id`, one is made of its SHA-256
 * @throws Problem where the text holds no letter, a field is unknown or no string, or a day, a language or a jurisdiction is
 * none, or where the text seems to be in no language that is read and `known` names none
 */
export type ReadStatement = (text: string, known?: Metadata & { readonly id?: string }) => Reading

/**
 * Loads checks, languages and law, and makes a reader of them: the same statement gives the same reading, byte for byte. One reader
 * serves any number of statements, and keeps what it knows of words. It opens no network and writes nothing but the folder of
 * what it has prepared (`XDG_CACHE_HOME`).
 * @throws Problem where Node is older than 26
 */
export async function loadReader(options: ReadingOptions = {}): Promise<ReadStatement> {
  requireNode()
  const read = statementReader(await loadCatalog(), options)
  return (text, known = {}) =>
    withWords(() => read(takeIn({ ...givenText(checkedText(text)), metadata: {} }, checkedKnown(known))))
}
