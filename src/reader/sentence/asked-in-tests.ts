import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'

const read = (await loadCatalog()).reader()

/** Checks that ask about a text. */
export function asked(language: Tag, text: string): string[] {
  return read({ id: 'a', text, sha256: '', language }).findings.map(({ check }) => check)
}
