import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Catalog } from '../catalog.ts'
import { withCorpus } from '../law/corpus/with-corpus.ts'
import type { BodyKind, Law } from '../law/law.ts'
import type { EarlierStatement } from '../reader/earlier.ts'
import type { Reader } from '../reader/read.ts'
import type { Reading } from '../reader/reading.ts'
import type { Draft } from './take-in.ts'

/** How statements are read: with which checks, and what is known from before. */
export interface ReadingOptions {
  readonly checks?: readonly string[]
  readonly earlier?: readonly EarlierStatement[]
  /** Folder of the corpora that stand ready; without it only the packs are asked. */
  readonly corpora?: string
}

/** Makes a function that reads one statement after the other with the law of its jurisdiction. */
export function statementReader(catalog: Catalog, options: ReadingOptions = {}): (draft: Draft) => Reading {
  let reader: Reader | undefined
  const lawOf = lawsWith(catalog, options.corpora)
  return (draft) => {
    reader ??= catalog.reader(options.checks)
    const jurisdiction = draft.jurisdiction ?? jurisdictionOf(catalog, draft)
    const law = jurisdiction === undefined ? undefined : lawOf(jurisdiction)
    return reader(
      { ...draft, ...(jurisdiction === undefined ? {} : { jurisdiction }) },
      {
        ...(law ? { law } : bodyOf(catalog, draft)),
        ...(options.earlier ? { earlier: options.earlier } : {}),
      },
    )
  }
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
  const require = createRequire(import.meta.url)
  const { keysFor, namesOf, openBuild } = require(
    `./law/builds${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`,
  ) as typeof import('./law/builds.ts')
  if (!namesOf(corpora).includes(code)) return law
  const keysOf = keysFor(catalog)
  return withCorpus(
    law,
    openBuild(catalog, corpora, code),
    catalog.jurisdictions.get(code)?.corpus?.acts ?? {},
    (word, tag) => keysOf(tag)(word),
  )
}

/** A ministry is a ministry also where its country is not known: the first pack that knows such a name tells its kind. */
function bodyOf(catalog: Catalog, { body, office }: Draft): { readonly body: BodyKind } | object {
  for (const name of [body, office]) {
    if (name === undefined) continue
    for (const code of catalog.jurisdictions.keys()) {
      const kind = catalog.law(code)?.bodyKind(name)
      if (kind !== undefined) return { body: kind }
    }
  }
  return {}
}

/** The jurisdiction whose bodies the statement's body or office is one of. */
function jurisdictionOf(catalog: Catalog, { office, body }: Draft): string | undefined {
  const named = [office, body].filter((name) => name !== undefined).join(', ')
  // Packs are loaded when they are looked at: a statement that names nobody needs none.
  if (named === '') return undefined
  for (const [code, jurisdiction] of catalog.jurisdictions) if (jurisdiction.recognises(named)) return code
  return undefined
}
