import type { AddOptions } from '../../desk/law/add.ts'
import type { CorpusBuild } from '../../law/corpus/build.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { createBuildProgress } from './build-progress.ts'
import type { LawWords } from './law-words.ts'
import { type Built, leftOutIn } from './put-built.ts'

/** Lets a corpus be built while its progress is shown; what it left out, and what it took the place of. */
export async function buildShown(
  catalog: LawCatalog,
  { say }: LawWords,
  signal: AbortSignal,
  build: (options: Omit<AddOptions, 'name' | 'currentOnly'>) => Promise<CorpusBuild>,
): Promise<Built> {
  const progress = createBuildProgress(process.stderr, say)
  let before: CorpusBuild | undefined
  const built = await build({
    progress: progress.read,
    fetchProgress: progress.fetched,
    replaced: (other) => {
      before = other
    },
    signal,
  }).finally(progress.clear)
  return { build: built, ...leftOutIn(catalog, built), before }
}
