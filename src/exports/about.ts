import { LANGUAGE_NAMES, say, type MessageId } from '../messages/messages.ts'
import type { Tag } from '../law/law.ts'
import type { Reading } from '../reader/reading.ts'
import { dayInWords } from './days.ts'
import { quotedAll } from './quoted.ts'

/** One thing known of a statement. */
export interface Known {
  readonly label: string
  readonly value: string
  /** Whether the value is in the statement's own language rather than in ours. */
  readonly own: boolean
}

/** The statement's title, or who speaks, or just that it is a statement. */
export function titleOf({ statement }: Reading, language: Tag): { readonly text: string; readonly own: boolean } {
  if (statement.title !== undefined) return { text: statement.title, own: true }
  const who = [statement.speaker, statement.office ?? statement.body].filter(Boolean).join(', ')
  return who === '' ? { text: say('reading.untitled', language), own: false } : { text: who, own: true }
}

/** Everything known of a statement, in the order in which a reader asks for it. */
export function about({ statement, genre }: Reading, language: Tag): Known[] {
  const rows: Known[] = []
  const add = (id: MessageId, value: string | undefined, own = true) => {
    if (value !== undefined) rows.push({ label: say(id, language), value, own })
  }
  add('metadata.speaker', statement.speaker)
  add('metadata.office', statement.office)
  add('metadata.body', statement.body)
  add('metadata.date', statement.date === undefined ? undefined : dayInWords(statement.date, language), false)
  add('metadata.channel', statement.channel)
  add('metadata.address', statement.address)
  add('metadata.language', LANGUAGE_NAMES[statement.language], false)
  add('metadata.endorsedBy', statement.endorsedBy)
  add('metadata.republishedBy', statement.republishedBy)
  const kind = say(`genre.${genre.kind}`, language)
  add('metadata.genre', genre.grounds.length === 0 ? kind : `${kind} (${quotedAll(genre.grounds, language)})`, false)
  return rows
}
