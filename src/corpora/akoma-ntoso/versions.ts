import type { ActVersion, Fault, Imported } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'
import { type FaultCode, fault } from '../fault.ts'
import { textsByDay } from '../texts-by-day.ts'
import type { AknDocument } from './documents.ts'
import type { Metadata } from './metadata.ts'
import { type Periods, periodsOf } from './periods.ts'
import { provisionsOn } from './provisions.ts'

/** What a document tells: its versions and the end of its act. */
export function* eventsOf(document: AknDocument, path: string, currentOnly: boolean): Generator<Imported> {
  const broken = (code: FaultCode, values: Fault['values']): Imported => ({
    kind: 'broken',
    place: path,
    fault: fault(code, values),
  })
  const { metadata } = document
  if (metadata.work === undefined) return yield broken('no-value', { key: 'FRBRWork/FRBRuri' })
  const days = firstDays(document, periodsOf(metadata))
  if (days.length === 0) return yield broken('no-value', { key: 'FRBRExpression/FRBRdate' })
  const periods = periodsOf(metadata)
  const versions: ActVersion[] = []
  const isOnly = days.length === 1
  const textOn = (day: Day) => provisionsOn(document, day, periods, isOnly)
  const leavesOut = currentOnly && !isOnly
  for (const since of leavesOut ? days.slice(-1) : days) {
    // Parts of the only version begin and end while it stands.
    const texts = textsByDay(since, isOnly ? periods.boundaries(groupsIn(document)) : [], textOn)
    // Before anything of it is in force there is no text; a later day without any ends the version before.
    if (texts.provisions.length === 0 && document.drafts.length > 0 && versions.length === 0) continue
    const isFirst = versions.length === 0 && !leavesOut && isFirstText(document, periods, since)
    versions.push({
      ...versionOf(document, metadata.work, since, texts, path),
      ...(isFirst && { isFirst }),
    })
  }
  for (const version of versions) yield { kind: 'version', version }
  for (const group of periods.unknown) yield broken('period-unknown', { group })
  const repeal = [...metadata.events.values()].find(({ type }) => type === 'repeal')
  if (repeal) yield { kind: 'end', end: { act: metadata.work, until: repeal.day } }
}

/** Whether a document holds several versions: where it says so, or does not say and keeps parts that have ended. */
function keepsVersions(document: AknDocument, periods: Periods): boolean {
  const { contains } = document
  return contains === 'multipleVersions' || (contains === undefined && periods.ends(groupsIn(document)))
}

/** First days of the versions in a document. One expression is one version, unless it keeps several. */
function firstDays(document: AknDocument, periods: Periods): readonly Day[] {
  const { metadata, drafts, outer } = document
  const expressed = expressionDay(metadata)
  if (!keepsVersions(document, periods)) {
    if (expressed === undefined) return []
    // A text may be dated by its proclamation and begin later, as a whole or in each of its parts.
    const articles = drafts.filter(({ isCited }) => isCited).map((draft) => draft.periods)
    const parts = articles.length > 0 ? articles : [outer]
    if (parts.some((part) => periods.holds(part, expressed))) return [expressed]
    const later = parts.map((part) => periods.next(part, expressed)).filter((day) => day !== undefined)
    return [later.sort()[0] ?? expressed]
  }
  const origin = [...metadata.events.values()].find(({ type }) => type === 'generation')?.day
  const start = origin ?? metadata.workDates[0]?.day ?? expressed
  const days = periods.boundaries(groupsIn(document))
  if (start !== undefined) days.add(start)
  return [...days].sort()
}

/**
 * Whether nothing of an act was in force before the oldest text of a document: one that keeps the versions since the act was made begins
 * with it, unless an amendment made that text; one version does where it says so, or is dated by the adoption of the act.
 */
function isFirstText(document: AknDocument, periods: Periods, since: Day): boolean {
  const { contains, metadata } = document
  if (contains === 'originalVersion') return true
  if (!keepsVersions(document, periods)) return metadata.workDates[0]?.day === expressionDay(metadata)
  const events = [...metadata.events.values()]
  const isMade = events.some(({ type, day }) => type === 'generation' && day <= since)
  return isMade && !events.some(({ type, day }) => type === 'amendment' && day === since)
}

/** Temporal groups that bind some of the text. */
function groupsIn({ drafts }: AknDocument): ReadonlySet<string> {
  return new Set(
    drafts.flatMap(({ periods, lines }) => [...periods, ...lines.flatMap((line) => line.periods)]),
  )
}

/** The day of an expression: its date, the `@` of its address, or that of the work for an expression without either. */
export function expressionDay({ expression, expressionDates, workDates }: Metadata): Day | undefined {
  const addressed = /@(\d{4}-\d{2}-\d{2})/u.exec(expression ?? '')?.[1]
  return expressionDates[0]?.day ?? addressed ?? workDates[0]?.day
}

/** Language of an expression as BCP 47 has it: `rus` is `ru`. */
export function languageOf({ language, expression }: Metadata): string {
  const written = language ?? /\/([a-z]{3})@/u.exec(expression ?? '')?.[1]
  try {
    return written === undefined ? 'und' : (Intl.getCanonicalLocales(written)[0] as string)
  } catch {
    return 'und'
  }
}

function versionOf(
  document: AknDocument,
  act: string,
  since: Day,
  texts: Pick<ActVersion, 'provisions' | 'later'>,
  path: string,
): ActVersion {
  const { metadata, title } = document
  const adopted = metadata.workDates[0]?.day
  const amendment = [...metadata.events.values()].find(
    ({ type, day }) => type === 'amendment' && day === since,
  )
  const amending = metadata.references.get(amendment?.source ?? '')
  const isOriginal = document.contains === 'originalVersion' || (metadata.published ?? '') >= since
  return {
    act,
    language: languageOf(metadata),
    title: title ?? metadata.names[0] ?? act,
    rank: rankOf(act, document.kind),
    ...(metadata.number !== undefined && { number: metadata.number }),
    ...(adopted !== undefined && { adopted }),
    since,
    ...(isOriginal &&
      metadata.published !== undefined &&
      metadata.published !== since && { published: metadata.published }),
    ...(amending && { causedBy: { key: amending.href, title: amending.showAs || amending.href } }),
    path,
    ...texts,
  }
}

const RANKS: readonly (readonly [RegExp, number])[] = [
  [/constitution$/iu, 1],
  [/constitutional|organic/iu, 2],
  [/code/iu, 3],
  [/presidential/iu, 5],
  [/government|royal|decree/iu, 6],
  [/ministerial|order|regulation/iu, 7],
  [/local|municipal|bylaw/iu, 8],
  [/^(?:law|act|statute)$/iu, 4],
]

/** Rank by the subtype in an address, `/akn/zz/act/<subtype>/…`; an act without one is a law. */
function rankOf(work: string, kind: string): number {
  const [, subtype = ''] = /^\/(?:akn\/)?[^/]+\/(?:act|doc)\/([^/\d][^/]*)\//u.exec(work) ?? []
  return RANKS.find(([words]) => words.test(subtype))?.[1] ?? (kind === 'act' && subtype === '' ? 4 : 9)
}
