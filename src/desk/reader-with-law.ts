import type { Catalog } from '../catalog.ts'
import type { BodyKind, Law } from '../law/law.ts'
import { Problem } from '../problem.ts'
import type { EarlierStatement } from '../reader/earlier.ts'
import type { Reader } from '../reader/read.ts'
import type { Quote, Reading } from '../reader/reading.ts'
import type { Metadata, Statement } from '../reader/statement.ts'
import type { Draft } from './freeze.ts'

/** What a reader with law asks of the catalog. */
export type LawfulCatalog = Pick<Catalog, 'jurisdictions' | 'law' | 'reader'>

/**
 * Makes a function that reads one statement after the other with the law of its jurisdiction, on any machine.
 * @param lawOf the law of a jurisdiction by its code
 * @throws Problem (the function made) `text-in-other-language` where a statement seems to be in no language that is read
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
  const hasLaw = (code: string): boolean => catalog.jurisdictions.has(code)
  return (draft) => {
    reader ??= catalog.reader(checks)
    const known = draft.jurisdiction ?? jurisdictionOf(catalog, draft)
    const reading = readIn(known, draft, reader)
    if (isUnread(reading)) throw new Problem('text-in-other-language', 'input')
    if (known !== undefined) return reading
    const told = jurisdictionByText(catalog, reading.statement)
    return told === undefined ? reading : readIn(told, draft, reader)
  }

  function readIn(jurisdiction: string | undefined, draft: Draft, read: Reader): Reading {
    const law = jurisdiction === undefined ? undefined : lawOf(jurisdiction)
    return read(
      { ...draft, ...(jurisdiction === undefined ? {} : { jurisdiction }) },
      { ...(law ? { law } : { ...bodyOf(catalog, draft), hasLaw }), ...(earlier ? { earlier } : {}) },
    )
  }
}

/** Whether a statement seems to be in another language from its first letter to its last. */
function isUnread({ leftOut, notChecked, statement: { text } }: Reading): boolean {
  if (leftOut?.length !== 1 || notChecked !== undefined) return false
  const [{ start, end }] = leftOut as [Quote]
  return !/\p{L}/u.test(text.slice(0, start) + text.slice(end))
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

/**
 * The jurisdiction of a body that many countries have, such as a Senate, where the text is in a language of that jurisdiction
 * alone and is about it. The language is known only when the text has been read.
 */
function jurisdictionByText(
  catalog: LawfulCatalog,
  { language, text, ...known }: Statement,
): string | undefined {
  const named = namedIn(known)
  if (named === '') return undefined
  for (const [code, { ownLanguages, isHome }] of catalog.jurisdictions)
    if (ownLanguages?.includes(language) && isHome?.(named, text)) return code
  return undefined
}

/** The jurisdiction whose bodies the statement's body or office is one of. */
function jurisdictionOf(catalog: LawfulCatalog, draft: Draft): string | undefined {
  const named = namedIn(draft)
  // Packs are loaded when they are looked at: a statement that names nobody needs none.
  if (named === '') return undefined
  for (const [code, jurisdiction] of catalog.jurisdictions) if (jurisdiction.recognises(named)) return code
  return undefined
}

function namedIn({ office, body }: Metadata): string {
  return [office, body].filter((name) => name !== undefined).join(', ')
}
