import { statSync } from 'node:fs'
import type { CorpusBuild } from '../../law/corpus/build.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { checkSeal } from '../../storage/law/seal.ts'
import { openBuild, standingPath } from './builds.ts'

/** A corpus whose file is as it was built. */
export interface SoundBuild {
  readonly build: CorpusBuild
  readonly path: string
  readonly bytes: number
}

/**
 * Looks through the whole file of a corpus: a damaged page is otherwise found only by what happens to read it.
 * @throws Problem where there is no such corpus, its file can't be read, or it is not as it was built
 */
export function verifyBuild(catalog: LawCatalog, folder: string, name: string): SoundBuild {
  const path = standingPath(folder, name)
  const corpus = openBuild(catalog, folder, name)
  const { build } = corpus
  corpus.close()
  checkSeal(path)
  return { build, path, bytes: statSync(path).size }
}
