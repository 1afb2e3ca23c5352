import { createHash } from 'node:crypto'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Extracted } from '../reader/format.ts'
import type { Metadata } from '../reader/statement.ts'
import { type Draft, freeze } from './freeze.ts'

/** A text of so many letters is hashed sooner without Node's module of hashes, which takes its time to load. */
const SHORT = 4096

export type { Draft } from './freeze.ts'

/**
 * Freezes a text as a statement: its hash is its identity. Metadata that were given by hand count before what the file says.
 * @throws Problem `file-empty` where the text holds no letter; `metadata-date` where the day is no calendar day
 */
export function takeIn(extracted: Extracted, given: Metadata & { readonly id?: string } = {}): Draft {
  return freeze(extracted, given, hashOf(extracted.text))
}

/** SHA-256 of a text in UTF-8: Node's module of hashes takes longer to load than a short text to hash without it. */
function hashOf(text: string): string {
  return text.length <= SHORT
    ? bytesToHex(sha256(new TextEncoder().encode(text)))
    : createHash('sha256').update(text, 'utf8').digest('hex')
}
