import { existsSync, rmSync } from 'node:fs'
import { Problem } from '../../problem.ts'
import { holdingCorpus } from '../../storage/law/holding.ts'
import { removeUnfinished } from '../../storage/law/unfinished.ts'
import { filesIn, pathOf, repositoryOf, standingPath } from './builds.ts'
import { removeRepository } from './fetch-repository.ts'

/**
 * Takes a corpus away, with the repository that was fetched for it; a damaged one, too, and one that was never finished.
 * @throws Problem where there is none of that name, or another program works on it
 */
export async function removeBuild(folder: string, name: string): Promise<void> {
  const path = pathOf(folder, name)
  if (filesIn(folder).length === 0) throw new Problem('law-none', 'input')
  await holdingCorpus(path, () => {
    const wasLeft = removeUnfinished(folder, path)
    const wasFetched = removeRepository(repositoryOf(folder, name))
    if (!existsSync(path) && (wasLeft || wasFetched)) return
    rmSync(standingPath(folder, name))
  })
}
