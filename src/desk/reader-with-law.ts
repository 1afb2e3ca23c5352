import type { Catalog } from '../catalog.ts'
import { mayNameCountry } from '../law/country-beginnings.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { BodyKind, Law, StatementLanguage } from '../law/law.ts'
import { Problem } from '../problem.ts'
import type { EarlierStatement } from '../reader/earlier.ts'
import type { Country, Reader } from '../reader/read.ts'
import type { Quote, Reading } from '../reader/reading.ts'
import { nameIn } from '../reader/said-by/name-in-each.ts'
import type { Metadata } from '../reader/statement.ts'
import type { Draft } from './freeze.ts'

/** A capital within a sentence. */
const NAME = /[\p{L}\p{N},;:)»”"’–—-]\s+[«“"'(]*\p{Lu}/u

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
    if (reading.statement.jurisdiction !== undefined || !isLawMissed(reading)) return reading
    if (!mayTellCountry(draft)) return reading
    const told = jurisdictionByText(catalog, reading)
    return told === undefined ? reading : readIn(told, draft, reader)
  }

  function readIn(jurisdiction: string | undefined, draft: Draft, read: Reader): Reading {
    const law = jurisdiction === undefined ? undefined : lawOf(jurisdiction)
    return read(
      { ...draft, ...(jurisdiction === undefined ? {} : { jurisdiction }) },
      {
        ...(law ? { law } : { ...bodyOf(catalog, draft), hasLaw, countryIn: countryIn(draft) }),
        ...(earlier ? { earlier } : {}),
      },
    )
  }

  /** The country of a text in a language that officials of hardly any other speak: asked before the checks, so that these are asked once. */
  function countryIn(draft: Draft): (language: StatementLanguage) => Country | undefined {
    return (language) => {
      if (!mayTellCountry(draft)) return undefined
      for (const [code, jurisdiction] of catalog.jurisdictions)
        if (jurisdiction.ownLanguages?.includes(language) && isOfItsLanguage(jurisdiction, draft, catalog))
          return { jurisdiction: code, law: lawOf(code) }
      return undefined
    }
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

/** Whether a statement names anything: packs need not be loaded for one that names no body, no place and no law. */
function mayTellCountry(draft: Draft): boolean {
  return namedIn(draft) !== '' || NAME.test(draft.text) || mayNameCountry(draft.text)
}

/** In a language of its own: a text that is about the country, or by an office and about no other country. */
function isOfItsLanguage(
  { code, isHome, namesNoOther }: Jurisdiction,
  draft: Draft,
  catalog: LawfulCatalog,
): boolean {
  if (!isHome || !namesNoOther) return false
  const named = namedIn(draft)
  const isOfNoOther = namesNoOther(named, draft.text)
  if (isHome(named, draft.text) && (named !== '' || isOfNoOther)) return true
  return isOfNoOther && catalog.law(code)?.bodyKind(named) !== undefined
}

/** The jurisdiction that a text can only be of, told when it has been read: before, nobody knows who speaks in it. */
function jurisdictionByText(catalog: LawfulCatalog, reading: Reading): string | undefined {
  for (const [code, jurisdiction] of catalog.jurisdictions)
    if (canOnlyBeOf(jurisdiction, reading, catalog)) return code
  return undefined
}

/** Whether a question found no law to be asked. */
function isLawMissed({ findings }: Reading): boolean {
  return findings.some(({ evidence }) => evidence.some(({ kind }) => kind === 'not-checked'))
}

/**
 * A text that cites the law of a country by its name, and names no other; in which an office turns to its people; or whose own words
 * name a body of it as the speaker.
 */
function canOnlyBeOf(
  { code, isHome, namesNoOther, citesOwnLaw, isToItsPeople, recognises }: Jurisdiction,
  { statement, questions }: Reading,
  catalog: LawfulCatalog,
): boolean {
  if (!isHome || !namesNoOther || !citesOwnLaw) return false
  const { language, text } = statement
  const named = namedIn(statement)
  const isOffice = (name: string): boolean => catalog.law(code)?.bodyKind(name) !== undefined
  const told = named === '' ? questions.map(({ to }) => nameIn(language, to)) : [named]
  const mayBeOfIt = citesOwnLaw(text) || (isToItsPeople?.(text) === true && told.some(isOffice))
  if (mayBeOfIt && namesNoOther(named, text)) return true
  return named === '' && isHome(named, text) && questions.some(({ to }) => recognises(nameIn(language, to)))
}

/** The jurisdiction whose bodies the statement's body or office is one of. */
function jurisdictionOf(catalog: LawfulCatalog, draft: Draft): string | undefined {
  const named = namedIn(draft)
  // Packs are loaded when they are looked at: a statement that names nobody needs none.
  if (named === '') return undefined
  for (const [code, jurisdiction] of catalog.jurisdictions) if (jurisdiction.recognises(named)) return code
  return undefined
}

function namedIn({ office, body, speaker }: Metadata): string {
  return [office, body, speaker && officeIn(speaker)].filter(Boolean).join(', ')
}

/** Of «Ержан Сапаров, аким города» and of «Облыс прокуроры» the office: names of people are names of places, too. */
function officeIn(speaker: string): string {
  const comma = speaker.indexOf(',')
  if (comma >= 0) return speaker.slice(comma + 1).trim()
  return /\s\p{Lu}/u.test(speaker) ? '' : speaker
}
