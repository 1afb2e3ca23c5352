import type { Importer } from '../importer.ts'
import { NAME } from './name.ts'
import { recognisesCorpus } from './recognise.ts'

/**
 * Law as git: a folder per act, a commit per version, repeal by deletion. Reads a repository, a bare git directory, or a plain
 * tree, which holds one version of each act. Source of the format: `kazakhstan-law/codes` and its README.
 */
const kazakhstanLaw: Importer = {
  name: NAME,
  recognises: (place) => recognisesCorpus(place),
  // Loaded for a corpus of this kind only: a build of another would hold some megabytes of it.
  async *read(place, options) {
    const { readCorpus } = await import('./read-corpus.ts')
    yield* readCorpus(place, options)
  },
}

export default kazakhstanLaw
