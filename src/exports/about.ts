import { countryName } from '../law/country.ts'
import type { Tag } from '../law/law.ts'
import { type MessageId, nameOfLanguage, say } from '../messages/messages.ts'
import type { Quote, Reading } from '../reader/reading.ts'
import { dayInWords } from './days.ts'
import { quotedAll } from './quoted.ts'

/** One thing known of a statement, in each of our languages. */
export interface Known {
  readonly label: (language: Tag) => string
  readonly value: (language: Tag) => string
  /** Whether the value is in the statement's own language rather than in ours. */
  readonly own: boolean
}

/** The statement's title, or just that it is a statement. */
export function titleOf({ statement }: Reading, language: Tag): string {
  return statement.title ?? say('reading.untitled', language)
}

/** Everything known of a statement besides its title, in the order in which a reader asks for it. */
export function about({ statement, genre, languageNote, law }: Reading): Known[] {
  const { speaker, office, body, date, channel, address, language, endorsedBy, republishedBy } = statement
  const { jurisdiction } = statement
  const kind = (tag: Tag): string => say(`genre.${genre.kind}`, tag)
  const rows: (Known | undefined)[] = [
    said('metadata.speaker', speaker),
    said('metadata.office', office),
    said('metadata.body', body),
    date === undefined ? undefined : ours('metadata.date', (tag) => dayInWords(date, tag)),
    said('metadata.channel', channel),
    said('metadata.address', address),
    ours('metadata.language', (tag) => {
      const name = nameOfLanguage(language, tag)
      return languageNote ? `${say('metadata.read-as', tag, { language: name })}. ${languageNote[tag]}` : name
    }),
    jurisdiction === undefined || law !== null
      ? undefined
      : ours('metadata.law', (tag) =>
          say('metadata.no-pack', tag, { country: countryName(jurisdiction, tag) }),
        ),
    said('metadata.endorsedBy', endorsedBy),
    said('metadata.republishedBy', republishedBy),
    ours('metadata.genre', (tag) =>
      genre.grounds.length === 0 ? kind(tag) : `${kind(tag)}: ${quotedAll(distinct(genre.grounds), tag)}`,
    ),
  ]
  return rows.filter((row) => row !== undefined)
}

/** Quotations that no other of them holds. */
function distinct(quotes: readonly Quote[]): Quote[] {
  return quotes.filter(
    ({ text }, index) =>
      !quotes.some((other, at) =>
        other.text === text ? at < index : other.text.toLowerCase().includes(text.toLowerCase()),
      ),
  )
}

function said(id: MessageId, value: string | undefined): Known | undefined {
  return value === undefined ? undefined : { label: (tag) => say(id, tag), value: () => value, own: true }
}

function ours(id: MessageId, value: (language: Tag) => string): Known {
  return { label: (tag) => say(id, tag), value, own: false }
}
