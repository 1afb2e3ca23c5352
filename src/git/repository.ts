import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { askGit, GitFailure } from './git.ts'

/** The git directory of a place: its own `.git`, or the place itself where it is a bare repository. Never a parent's. */
export function gitDirectoryOf(place: string): string | undefined {
  const own = join(place, '.git')
  if (existsSync(own)) return own
  return ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(place, name))) ? place : undefined
}

/**
 * The commit to read: the branch that is out, else the newest branch or tag of a mirror whose own branch is gone.
 * @throws GitFailure where there is no commit at all
 */
export async function newestCommit(directory: string): Promise<string> {
  try {
    return (await askGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])).trim()
  } catch (error) {
    if (error instanceof GitFailure && error.reason === 'no-git') throw error
    const format = '--format=%(objectname)'
    const newest = await askGit(directory, ['for-each-ref', '--sort=-committerdate', '--count=1', format])
    if (newest.trim() === '') throw new GitFailure('the repository has no commit', 'no-commit')
    return (await askGit(directory, ['rev-parse', '--verify', `${newest.trim()}^{commit}`])).trim()
  }
}
