import type { Archive } from '../../archive/archive.ts'
import type { StatementState } from '../../record/state/statement.ts'
import type { Storage } from '../open.ts'
import { type Examined, ill, well } from './examined.ts'

/** Looks at the archive: every file that the record names is there, and no file was altered. */
export async function examineFiles({ db }: Storage, archive: Archive): Promise<Examined[]> {
  const found: Examined[] = []
  const kept = await archive.list()
  for (const sha256 of kept)
    if ((await archive.check(sha256)) === 'altered') found.push(ill('file-altered', { sha256 }))
  const there = new Set(kept)
  for (const { id, state } of await db.selectFrom('statements').select(['id', 'state']).execute()) {
    const { capture } = (JSON.parse(state) as StatementState).provenance
    if (capture !== undefined && !there.has(capture))
      found.push(ill('file-missing', { sha256: capture, statement: id }))
  }
  return found.length === 0 ? [well('files', { files: kept.length })] : found
}
