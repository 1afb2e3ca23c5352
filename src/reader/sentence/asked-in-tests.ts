import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'

const read = (await loadCatalog()).reader()

/** Checks that ask about a text, of a body where one is named. */
export function asked(language: Tag, text: string, body?: string): string[] {
  const named = body === undefined ? {} : { body }
  return read({ id: 'a', text, sha256: '', language, ...named }).findings.map(({ check }) => check)
}
