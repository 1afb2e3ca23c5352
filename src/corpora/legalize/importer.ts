import { GitFailure, gitProblem } from '../../git/git.ts'
import type { Imported } from '../../law/corpus/act.ts'
import { Problem } from '../../problem.ts'
import type { Importer, ImportOptions } from '../importer.ts'
import { readConventionHistory } from './convention-history.ts'
import { readConventionTree } from './convention-tree.ts'
import { isCorpus, kindOf } from './kind.ts'
import { openPlace } from './place.ts'
import { readPlainHistory, readPlainTree } from './plain-corpus.ts'

/**
 * Law as Markdown files: repositories of legalize-dev (Format Spec v0.4), and plain ones with a file of law in each folder.
 * Both are read from a git repository, a bare git directory or a folder without history.
 */
const legalize: Importer = {
  name: 'legalize',
  recognises: isCorpus,
  async *read(place, options = {}) {
    try {
      yield* readPlace(place, options)
    } catch (error) {
      throw error instanceof GitFailure ? gitProblem(error, place) : error
    }
  },
}

export default legalize

async function* readPlace(place: string, options: ImportOptions): AsyncGenerator<Imported> {
  const opened = await openPlace(place)
  const kind = await kindOf(opened)
  if (kind === undefined) throw new Problem('corpus-unknown', 'input', { place, format: 'legalize' })
  if (opened.kind === 'tree') {
    yield* kind === 'plain' ? readPlainTree(opened, options) : readConventionTree(opened, options)
  } else {
    options.revision?.(opened.head)
    yield* kind === 'plain' ? readPlainHistory(opened, options) : readConventionHistory(opened, options)
  }
}
