import type { Catalog } from '../catalog.ts'
import type { BodyKind, Law } from '../law/law.ts'
import type { EarlierStatement } from '../reader/earlier.ts'
import type { Reader } from '../reader/read.ts'
import type { Reading } from '../reader/reading.ts'
import type { Draft } from './freeze.ts'

/** What a reader with law asks of the catalog. */
export type LawfulCatalog = Pick<Catalog, 'jurisdictions' | 'law' | 'reader'>

/**
 * Makes a function that reads one statement after the other with the law of its jurisdiction, on any machine.
 * @param lawOf the law of a jurisdiction by its code
 */
export function readerWithLaw(
  catalog: LawfulCatalog,
  lawOf: (code: string) => Law | undefined,
  {
    checks,
    earlier,
  }: { readonly checks?: readonly string[]; readonly earlier?: readonly EarlierStatement[] } = {},
): (draft: Draft) => Reading {
  let reader: Reader | undefined
  return (draft) => {
    reader ??= catalog.reader(checks)
    const jurisdiction = draft.jurisdiction ?? jurisdictionOf(catalog, draft)
    const law = jurisdiction === undefined ? undefined : lawOf(jurisdiction)
    return reader(
      { ...draft, ...(jurisdiction === undefined ? {} : { jurisdiction }) },
      { ...(law ? { law } : bodyOf(catalog, draft)), ...(earlier ? { earlier } : {}) },
    )
  }
}

/** A ministry is a ministry also where its country is not known: the first pack that knows such a name tells its kind. */
function bodyOf(catalog: LawfulCatalog, { body, office }: Draft): { readonly body: BodyKind } | object {
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
function jurisdictionOf(catalog: LawfulCatalog, { office, body }: Draft): string | undefined {
  const named = [office, body].filter((name) => name !== undefined).join(', ')
  // Packs are loaded when they are looked at: a statement that names nobody needs none.
  if (named === '') return undefined
  for (const [code, jurisdiction] of catalog.jurisdictions) if (jurisdiction.recognises(named)) return code
  return undefined
}
