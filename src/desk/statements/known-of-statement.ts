import type { Metadata } from '../../reader/statement.ts'
import type { BodyOf } from '../../record/fact.ts'
import { checkWords } from '../checked-words.ts'

/** What the record keeps of a statement besides its words. */
export type KeptMetadata = BodyOf<'statement-described'>['metadata']

const NAMES = ['title', 'speaker', 'office', 'body', 'channel', 'address'] as const

/**
 * Metadata as the record keeps them. A jurisdiction that is no code is left out: it was read from a file.
 * @throws Problem `desk-words-…`
 */
export function keptMetadata({
  date,
  during,
  jurisdiction,
  ...others
}: Omit<Metadata, 'language'>): KeptMetadata {
  const metadata: KeptMetadata = {}
  for (const name of NAMES) {
    const words = checkWords(others[name])
    if (words !== undefined) metadata[name] = words
  }
  if (date !== undefined) metadata.date = date
  else if (during !== undefined) metadata.during = during
  if (jurisdiction !== undefined && /^[a-z]{2}$/u.test(jurisdiction)) metadata.jurisdiction = jurisdiction
  return metadata
}
