import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { createReader } from '../read.ts'
import type { Metadata } from '../statement.ts'

const catalog = await loadCatalog()
const read = createReader({ knowledge: catalog.knowledge, checks: catalog.checks, wording: catalog.sheets })

/** Whom the last question of a text is put to. */
export function lastAsked(text: string, language: Tag, known: Metadata = {}): string | undefined {
  return read({ ...known, id: 'a', text, sha256: '', language }).questions.at(-1)?.to[language]
}
