import type { Catalog } from '../catalog.ts'
import type { BodyKind } from '../law/law.ts'
import type { EarlierStatement } from '../reader/earlier.ts'
import type { Reader } from '../reader/read.ts'
import type { Reading } from '../reader/reading.ts'
import type { Draft } from './take-in.ts'

/** How statements are read: with which checks, and what is known from before. */
export interface ReadingOptions {
  readonly checks?: readonly string[]
  readonly earlier?: readonly EarlierStatement[]
}

/** Makes a function that reads one statement after the other with the law of its jurisdiction. */
export function statementReader(catalog: Catalog, options: ReadingOptions = {}): (draft: Draft) => Reading {
  let reader: Reader | undefined
  return (draft) => {
    reader ??= catalog.reader(options.checks)
    const jurisdiction = draft.jurisdiction ?? jurisdictionOf(catalog, draft)
    const law = jurisdiction === undefined ? undefined : catalog.law(jurisdiction)
    return reader(
      { ...draft, ...(jurisdiction === undefined ? {} : { jurisdiction }) },
      {
        ...(law ? { law } : bodyOf(catalog, draft)),
        ...(options.earlier ? { earlier: options.earlier } : {}),
      },
    )
  }
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
function jurisdictionOf({ jurisdictions }: Catalog, { office, body }: Draft): string | undefined {
  const named = [office, body].filter((name) => name !== undefined).join(', ')
  if (named === '') return undefined
  for (const [code, jurisdiction] of jurisdictions) if (jurisdiction.recognises(named)) return code
  return undefined
}
