import type { Extracted } from '../reader/format.ts'
import type { Metadata } from '../reader/statement.ts'
import { sha256Of } from '../sha256.ts'
import { type Draft, freeze } from './freeze.ts'

export type { Draft } from './freeze.ts'

/**
 * Freezes a text as a statement: its hash is its identity. Metadata that were given by hand count before what the file says.
 * @throws Problem `file-empty` where the text holds no letter; whatever `freeze` finds wrong
 */
export function takeIn(extracted: Extracted, given: Metadata & { readonly id?: string } = {}): Draft {
  return freeze(extracted, given, sha256Of(extracted.text))
}
