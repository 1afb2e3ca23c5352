import { rmSync } from 'node:fs'
import { loadCatalog } from '../../catalog.ts'
import { miniatureRepository } from '../../corpora/kazakhstan-law/miniature-in-tests.ts'
import { addCorpus } from './add.ts'

/**
 * Adds the miniature of the law of Kazakhstan, as `kz`.
 * @param folder of the corpora of law
 */
export async function addMiniatureLaw(folder: string): Promise<void> {
  const repository = miniatureRepository()
  await addCorpus(await loadCatalog(), folder, repository, { name: 'kz' })
  rmSync(repository, { recursive: true })
}
