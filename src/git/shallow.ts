import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Commits at which the history of a repository breaks off because no more of it was fetched; none where it is whole. */
export function shallowCommits(directory: string): readonly string[] {
  const file = join(directory, 'shallow')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).sort()
}
