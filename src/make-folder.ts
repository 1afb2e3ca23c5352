import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those above it that are missing. Node's own `recursive` never ends where the system says of a folder that it
 * is not there though the one above it is, as it does below `/proc` and in a folder that was removed.
 * @returns the first that was made; nothing where the folder stands already
 * @throws what the system says; an error with the code `NO_FOLDER` in such a place
 */
export function makeFolder(folder: string, mode = 0o777): string | undefined {
  if (isFolder(folder)) return undefined
  const above = dirname(folder)
  const first = above === folder || existsSync(above) ? undefined : makeFolder(above, mode)
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    // Another program has made it meanwhile.
    if (isFolder(folder)) return first
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' && isFolder(above)
      ? noFolder(folder, error)
      : error
  }
  return first ?? folder
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function noFolder(folder: string, cause: unknown): Error {
  return Object.assign(new Error(`NO_FOLDER: no folder can be made at ${folder}`, { cause }), {
    code: 'NO_FOLDER',
  })
}
