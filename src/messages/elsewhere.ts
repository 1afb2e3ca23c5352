import { readdirSync, readFileSync } from 'node:fs'
import type { Trilingual } from '../law/law.ts'

let found: Readonly<Record<string, Trilingual>> | undefined

/**
 * Messages of the other folders and of the folders in these: words stay beside what says them, and no list here has to know
 * the folders.
 */
export function elsewhere(): Readonly<Record<string, Trilingual>> {
  if (found) return found
  const source = new URL('..', import.meta.url)
  found = {}
  for (const folder of foldersIn(source)) {
    if (folder === 'messages') continue
    for (const below of ['', ...foldersIn(new URL(`${folder}/`, source)).map((name) => `${name}/`)]) {
      const texts = readIfPresent(new URL(`${folder}/${below}messages.json`, source))
      if (texts !== undefined) found = { ...found, ...(JSON.parse(texts) as Record<string, Trilingual>) }
    }
  }
  return found
}

function foldersIn(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

function readIfPresent(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
