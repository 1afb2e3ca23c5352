import { renameSync } from 'node:fs'
import { dirname } from 'node:path'
import type { CorpusBuild } from '../../law/corpus/build.ts'
import { unfinishedName } from '../../unfinished-name.ts'
import { seal } from './seal.ts'
import { dropUnfinished, removeUnfinished } from './unfinished.ts'
import { tellingUnwritable } from './unwritable.ts'

/** The two halves of a build, each done here or in another process. */
export interface Halves {
  /** Calls `gather` for the unfinished file. */
  readonly gather: (unfinished: string) => Promise<void>
  /** Calls `indexBuild` for it. */
  readonly index: (unfinished: string) => Promise<CorpusBuild>
}

/**
 * Builds a corpus into one file. The file appears under its name only when it is whole: a build that fails, or a disk that
 * fills, leaves the file of the build before as it is.
 * @param path of a corpus that this program holds, so that no other builds it
 * @returns what was built
 * @throws Problem `law-unwritable` where the file can't be written, and whatever the halves throw
 */
export async function buildCorpusOf({ gather, index }: Halves, path: string): Promise<CorpusBuild> {
  const unfinished = unfinishedName(path)
  try {
    return await tellingUnwritable(path, async () => {
      removeUnfinished(dirname(path), path)
      await gather(unfinished)
      const build = await index(unfinished)
      seal(unfinished)
      renameSync(unfinished, path)
      return build
    })
  } finally {
    dropUnfinished(unfinished)
  }
}
