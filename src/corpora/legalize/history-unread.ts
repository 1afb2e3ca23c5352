import { wasStopped } from '../../git/git.ts'
import type { Imported } from '../../law/corpus/act.ts'
import { fault } from '../fault.ts'
import type { ImportOptions } from '../importer.ts'

/**
 * That the history of a repository could not be read any further; what was read of it stays good.
 * @throws the error where the import was stopped
 */
export function historyUnread(
  error: unknown,
  directory: string,
  { signal }: Pick<ImportOptions, 'signal'>,
): Imported {
  if (signal?.aborted || wasStopped(error)) throw error
  return {
    kind: 'broken',
    place: directory,
    fault: fault('history-unread', { reason: (error as Error).message }),
  }
}
