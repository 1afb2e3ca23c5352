import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalog } from '../catalog.ts'
import type { Law } from '../law/law.ts'
import { requireModule, SOURCE } from '../modules.ts'
import type { Reading } from '../reader/reading.ts'
import { keysFor } from './law/keys-for.ts'
import { readerWithLaw } from './reader-with-law.ts'
import type { ReadingOptions } from './reading-options.ts'
import type { Draft } from './take-in.ts'

/** Makes a function that reads one statement after the other with the law of its jurisdiction. */
export function statementReader(catalog: Catalog, options: ReadingOptions = {}): (draft: Draft) => Reading {
  return readerWithLaw(catalog, lawsWith(catalog, options.corpora), options)
}

/**
 * The law of a jurisdiction: its pack, and the corpus of the same name where one stands ready. What opens corpora is loaded
 * only then, in the midst of a reading, hence at once and not by promise.
 */
function lawsWith(catalog: Catalog, corpora: string | undefined): (code: string) => Law | undefined {
  if (corpora === undefined || !existsSync(corpora)) return (code) => catalog.law(code)
  const opened = new Map<string, Law | undefined>()
  return (code) => {
    if (!opened.has(code)) opened.set(code, withCorpusOf(catalog, corpora, code))
    return opened.get(code)
  }
}

function withCorpusOf(catalog: Catalog, corpora: string, code: string): Law | undefined {
  const law = catalog.law(code)
  if (law === undefined) return undefined
  const { namesOf, openBuild } = requireModule<typeof import('./law/builds.ts')>(
    join(SOURCE, 'desk/law/builds'),
  )
  if (!namesOf(corpora).includes(code)) return law
  const { withCorpus } = requireModule<typeof import('../law/corpus/answers/with-corpus.ts')>(
    join(SOURCE, 'law/corpus/answers/with-corpus'),
  )
  const keysOf = keysFor(catalog)
  return withCorpus(
    law,
    openBuild(catalog, corpora, code),
    catalog.jurisdictions.get(code)?.corpus?.acts ?? {},
    (word, tag) => keysOf(tag)(word),
  )
}
