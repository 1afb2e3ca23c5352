import type { Metadata } from '../reader/statement.ts'

type Found = { readonly [Key in keyof Metadata]: Metadata[Key] | undefined }

/** Metadata without what is unknown, blanks and line breaks inside evened out. */
export function known(found: Found): Metadata {
  const tidy = Object.entries(found)
    .map(([key, value]) => [key, value?.replace(/\s+/gu, ' ').trim()] as const)
    .filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(tidy) as Metadata
}
