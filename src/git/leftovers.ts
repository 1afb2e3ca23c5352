import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes away what a git that was killed left in a repository: locks, which would keep every later git out, and packs that never
 * became whole. Only for a repository that nobody else works in.
 */
export function clearLeftovers(directory: string): void {
  for (const name of filesBelow(directory, ['.', 'refs']))
    if (name.endsWith('.lock')) rmSync(join(directory, name), { force: true })
  for (const name of filesBelow(directory, ['objects/pack']))
    if (/\/tmp_[^/]*$/u.test(name)) rmSync(join(directory, name), { force: true })
}

/** Files of folders; of `refs` those below it, too. */
function filesBelow(directory: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    existsSync(join(directory, folder))
      ? readdirSync(join(directory, folder), { recursive: folder === 'refs', encoding: 'utf8' }).map(
          (name) => `${folder}/${name.replaceAll('\\', '/')}`,
        )
      : [],
  )
}
