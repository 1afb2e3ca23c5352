import type { CitedFact, Source, Tag } from '../law/law.ts'
import { sourceIn } from '../law/source-words.ts'
import { dayInWords } from '../messages/day-said.ts'
import { lastDay } from '../messages/days.ts'
import { say } from '../messages/messages.ts'

/**
 * Where a fact was read. Of what was read in the law itself, beside its act and article, the version is shown, with the official
 * text behind it; files and newspapers that confirm it are for programs. Of what no law tells, the sources are all that there is.
 */
export function shownSources(fact: CitedFact, language: Tag, asked: 'statement' | 'day'): readonly Source[] {
  if (!isReadInText(fact)) return fact.sources.map((source) => dated(source, language))
  const texts = fact.sources.filter(({ isText }) => isText)
  const versions = [...new Set(texts.flatMap(({ version }) => version ?? []))].sort()
  // Else a day before the version that was read would seem to be told of by a later text.
  const earlier = texts
    .flatMap(({ stood }) => stood ?? [])
    .find(({ since }) => versions.every((version) => since < version))
  const days = versions.map((version) => dayInWords(version, language)).join(', ')
  return [officialSource(fact, language, { count: versions.length, days, earlier, asked })]
}

/** Whether a fact was read in the law itself. */
export function isReadInText({ status: known, sources }: CitedFact): boolean {
  return known !== 'S' && sources.some(({ isText }) => isText)
}

/** The official text of an act, with what is told of the versions in which a fact was read. */
export function officialSource(
  fact: CitedFact,
  language: Tag,
  read: {
    readonly count: number
    readonly days: string
    readonly earlier?: Source['stood'] | undefined
    readonly asked?: 'statement' | 'day'
  },
): Source {
  const { count, days, earlier, asked = 'statement' } = read
  const text = say('evidence.law-source', language, {
    count,
    days,
    since: earlier === undefined ? 'no' : dayInWords(earlier.since, language),
    until: earlier === undefined ? 'no' : dayInWords(earlier.until, language),
    ...(earlier === undefined ? { begins: 'no', ends: 'no' } : sidesKnown(fact, earlier)),
    isOther: fact.isOfOtherDay ? asked : 'no',
  })
  return { text, ...(fact.official === undefined ? {} : { url: fact.official[language] }) }
}

/**
 * On which sides the days between which a wording is known to have stood are those on which it began and ended: with the fact
 * itself. Else they are only the first and the last that were looked at, and nobody should take them for its beginning and end.
 */
function sidesKnown(
  { inForce: period }: CitedFact,
  { since, until }: NonNullable<Source['stood']>,
): { readonly begins: string; readonly ends: string } {
  const isExact = period.approximate !== true && period.orEarlier !== true
  return {
    begins: isExact && since === period.since ? 'known' : 'least',
    ends: isExact && period.until !== undefined && until === lastDay(period) ? 'known' : 'least',
  }
}

/** A source that names the version of a text says first from which day that version is. */
function dated({ text: written, version, url }: Source, language: Tag): Source {
  const text = sourceIn(written, language)
  const address = url === undefined ? {} : { url }
  if (version === undefined) return { text, ...address }
  const words = say('evidence.version', language, { day: dayInWords(version, language) })
  return { text: `${words}, ${text}`, ...address }
}
