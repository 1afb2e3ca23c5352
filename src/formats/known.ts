import type { Metadata } from '../reader/statement.ts'
import { spaced } from './letters.ts'

type Found = { readonly [Key in keyof Metadata]: Metadata[Key] | undefined }

/** Metadata without what is unknown, blanks and line breaks inside evened out. */
export function known(found: Found): Metadata {
  const tidy = Object.entries(found)
    .map(([key, value]) => [key, spaced(value)] as const)
    .filter(([, value]) => value !== '')
  return Object.fromEntries(tidy) as Metadata
}
