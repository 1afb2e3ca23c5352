import { Problem } from '../../problem.ts'

/** SQLite's numbers for: no more than reading allowed, fault of the disk, disk full, file can't be opened, file is no database. */
const UNWRITABLE = new Set([8, 10, 13, 14, 26])
/** The system's names for the same, and for a file that somebody else holds. */
const REFUSED = new Set(['EACCES', 'EBUSY', 'EDQUOT', 'ENOSPC', 'EPERM', 'EROFS'])

/**
 * Does work that writes a corpus.
 * @throws Problem `law-unwritable` where its file can't be written
 */
export async function tellingUnwritable<Done>(path: string, work: () => Promise<Done>): Promise<Done> {
  try {
    return await work()
  } catch (error) {
    throw isUnwritable(error)
      ? new Problem('law-unwritable', 'unavailable', { path, reason: error.message }, { cause: error })
      : error
  }
}

/** Whether an error tells that a file can't be written. */
function isUnwritable(error: unknown): error is Error {
  const { code = '', errcode = 0 } = error as { code?: string; errcode?: number }
  return code === 'ERR_SQLITE_ERROR' ? UNWRITABLE.has(errcode & 0xff) : REFUSED.has(code)
}
