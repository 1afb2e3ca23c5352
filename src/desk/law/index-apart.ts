import { fileURLToPath } from 'node:url'
import type { Progress } from '../../corpora/importer.ts'
import type { CorpusBuild } from '../../law/corpus/build.ts'
import { languagesAsked, lemmasOf, rememberedKeys } from '../../lemmas.ts'
import { type BuildOptions, indexBuild } from '../../storage/law/index-build.ts'
import { tellingUnwritable } from '../../storage/law/unwritable.ts'
import { doApart, doneApart, type Waiting } from './apart.ts'
import { definitionsIn } from './defining.ts'
import { keysFor } from './keys-for.ts'

/** A build that is gathered, and what it is told besides. */
export interface IndexingApart extends Omit<BuildOptions, 'keysOf' | 'definitionsIn' | 'signal'> {
  /** Of the corpus, and of what is written until it is whole. */
  readonly path: string
  readonly unfinished: string
}

const ITSELF = fileURLToPath(import.meta.url)

/**
 * Indexes a build that is gathered, in a process of its own, which knows nothing of statements and their checks.
 * @throws whatever the indexing throws, and the reason of the signal
 */
export function indexApart(indexing: IndexingApart, waiting: Waiting): Promise<CorpusBuild> {
  return doApart(ITSELF, indexing, indexing.source, waiting)
}

function indexHere(
  { path, unfinished, ...options }: IndexingApart,
  _: Progress,
  signal: AbortSignal,
): Promise<CorpusBuild> {
  return tellingUnwritable(path, () => indexBuild(unfinished, { ...options, keysOf, definitionsIn, signal }))
}

const languageOf = languagesAsked()
const keysOf = keysFor({ languageOf, lemmas: lemmasOf(rememberedKeys(languageOf)) })

doneApart(ITSELF, indexHere)
