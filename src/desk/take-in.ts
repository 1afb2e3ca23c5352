import { createHash } from 'node:crypto'
import type { Extracted } from '../reader/format.ts'
import type { Metadata } from '../reader/statement.ts'
import { type Draft, freeze } from './freeze.ts'

export type { Draft } from './freeze.ts'

/**
 * Freezes a text as a statement: its hash is its identity. Metadata that were given by hand count before what the file says.
 * @throws Problem `file-empty` where the text holds no letter; `metadata-date` where the day is no calendar day
 */
export function takeIn(extracted: Extracted, given: Metadata & { readonly id?: string } = {}): Draft {
  return freeze(extracted, given, createHash('sha256').update(extracted.text, 'utf8').digest('hex'))
}
