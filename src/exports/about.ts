import { countryName } from '../law/country.ts'
import { countryElsewhere } from '../law/country-elsewhere.ts'
import { isSameName } from '../law/fold.ts'
import type { Tag } from '../law/law.ts'
import { TAGS } from '../law/tags.ts'
import { dayInWords } from '../messages/day-said.ts'
import { monthOrYear, spanInWords } from '../messages/days.ts'
import { type MessageId, nameOfLanguage, say } from '../messages/messages.ts'
import type { Genre, Reading } from '../reader/reading.ts'
import type { Metadata } from '../reader/statement.ts'
import { UNTOLD } from './told.ts'

/** One thing known of a statement, in each of our languages. */
export interface Known {
  readonly label: (language: Tag) => string
  readonly value: (language: Tag) => string
  /** Whether the value is in the statement's own language rather than in ours. */
  readonly own: boolean
}

/** The statement's title; without one, whose it is and of when, or its first words. */
export function titleOf({ statement }: Reading, language: Tag, told = UNTOLD): string {
  return titleFrom(statement, language, told) ?? firstWords(statement.text)
}

/** A title as far as anything is known of a statement besides its words. */
export function titleFrom(statement: Metadata, language: Tag, told = UNTOLD): string | undefined {
  const { title, date, during, jurisdiction } = statement
  if (title !== undefined) return title
  const written = whoseItIs(statement)
  if (written === undefined) return undefined
  const by = told.name(written, jurisdiction, language)
  const day = date === undefined ? during && monthOrYear(during, language) : dayInWords(date, language)
  return day === undefined ? by : `${by}, ${day}`
}

/** By whose name a statement without a title goes. */
function whoseItIs({
  speaker,
  office,
  body,
}: Pick<Metadata, 'speaker' | 'office' | 'body'>): string | undefined {
  return body ?? speaker ?? office
}

/** Letters of the first words of a text that stand for a title: most headlines are shorter. */
const LONGEST_TITLE = 90

/** A line that goes on where the one before was wrapped. */
const GOES_ON = /^\s*\p{Ll}/u

function firstWords(text: string): string {
  // Of a long text no more lines are taken apart than a title can have.
  const [first, ...rest] = text.trim().split('\n', LONGEST_TITLE) as [string, ...string[]]
  // A dash parts speakers or items, as captions have it: it is none of the words.
  let line = first.trim().replace(/^[-–—]\s+(?=\S)/u, '')
  for (const next of rest) {
    if (line.length > LONGEST_TITLE || !GOES_ON.test(next)) break
    line += ` ${next.trim()}`
  }
  if (line.length <= LONGEST_TITLE) return line
  const cut = line.slice(0, LONGEST_TITLE + 1)
  const end = cut.lastIndexOf(' ')
  return `${cut
    .slice(0, end > 0 ? end : LONGEST_TITLE)
    .toWellFormed()
    .replace(/[\s,.:;—–-]+$/u, '')}…`
}

/** What it means that a reading has no questions. */
export function noQuestions({ notChecked }: Reading, tag: Tag): string {
  return notChecked?.[tag] ?? say('reading.none.text', tag)
}

/** Everything known of a statement besides what its title tells, in the order in which a reader asks for it. */
export function about({ statement, genre, languageNote }: Reading, told = UNTOLD): Known[] {
  const { speaker, office, body, date, during, channel, address, language, endorsedBy, republishedBy } =
    statement
  const inTitle = statement.title === undefined ? whoseItIs(statement) : undefined
  const kind = (tag: Tag): string => say(`genre.${genre.kind}`, tag)
  /** A name that the law has in other languages stands in them, and is then no word of the statement's own. */
  const named = (id: MessageId, written: string | undefined): Known | undefined => {
    if (written === undefined || written === inTitle) return undefined
    const inLanguage = (tag: Tag): string => told.name(written, statement.jurisdiction, tag)
    return TAGS.every((tag) => inLanguage(tag) === written) ? said(id, written) : ours(id, inLanguage)
  }
  const rows: (Known | undefined)[] = [
    named('metadata.speaker', speaker),
    named('metadata.office', office),
    named('metadata.body', body),
    date === undefined || inTitle !== undefined
      ? undefined
      : ours('metadata.date', (tag) => dayInWords(date, tag)),
    during === undefined ? undefined : ours('metadata.date', (tag) => spanInWords(during, tag)),
    // A body that speaks on a page of its own is named once.
    said('metadata.channel', channel && body && isSameName(channel, body) ? undefined : channel),
    said('metadata.address', address),
    ours('metadata.language', (tag) => {
      const name = nameOfLanguage(language, tag)
      return languageNote ? `${say('metadata.read-as', tag, { language: name })}. ${languageNote[tag]}` : name
    }),
    said('metadata.endorsedBy', endorsedBy),
    said('metadata.republishedBy', republishedBy),
    isSure(genre) ? ours('metadata.genre', kind) : undefined,
  ]
  return rows.filter((row) => row !== undefined)
}

/** What hinders that the law of the day is asked: nothing, or what is not known of the statement or of the law. */
export type LawHindrance =
  | 'elsewhere'
  | 'no-country'
  | 'no-day'
  | 'no-country-day'
  | 'no-pack'
  | 'law-of-span'

/** Why the law was not asked, or not for the very day. */
export function lawHindrance({ statement, law }: Reading, told = UNTOLD): LawHindrance | undefined {
  const { jurisdiction, date, during } = statement
  const noDay = date === undefined && during === undefined
  if (jurisdiction === undefined) {
    if (countryElsewhere(statement, told.hasLaw) !== undefined) return 'elsewhere'
    return noDay ? 'no-country-day' : 'no-country'
  }
  if (law === null) return 'no-pack'
  if (noDay) return 'no-day'
  return during === undefined ? undefined : 'law-of-span'
}

/** Which country's law was asked, and how, where that is not as it should be. */
export function aboutLaw(reading: Reading, told = UNTOLD): Known {
  const { statement } = reading
  const how = lawHindrance(reading, told) ?? 'law-of-day'
  const code = statement.jurisdiction ?? (how === 'elsewhere' ? countryElsewhere(statement, told.hasLaw) : '')
  return ours('metadata.law', (tag) => say(`metadata.${how}`, tag, { country: countryName(code ?? '', tag) }))
}

/** Acts of speech from which on the kind of a statement is sure. */
const SURE = 2

/** Whether the kind of a statement can be told: by several acts of speech, not by a word. */
function isSure({ kind, grounds }: Genre): boolean {
  return kind !== 'report' && grounds.length >= SURE
}

function said(id: MessageId, value: string | undefined): Known | undefined {
  return value === undefined ? undefined : { label: (tag) => say(id, tag), value: () => value, own: true }
}

function ours(id: MessageId, value: (language: Tag) => string): Known {
  return { label: (tag) => say(id, tag), value, own: false }
}
