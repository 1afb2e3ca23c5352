import { readdirSync } from 'node:fs'
import type { Config } from '../../config.ts'

/** Whether there is a desk to open: a machine that only reads statements has no database, and gets none. */
export function isThere({ database, folder }: Config): boolean {
  if (database !== undefined) return true
  try {
    return readdirSync(folder).some((file) => file.endsWith('.sqlite'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
