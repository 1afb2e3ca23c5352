import type { Tag } from '../law/law.ts'
import { startedAs } from '../messages/started-as.ts'

/** Read only when words are wanted: most readings are made for programs, and those wait for no words. */
const load = () =>
  Promise.all([import('./messages.json', { with: { type: 'json' } }), import('intl-messageformat')])

type Texts = Awaited<ReturnType<typeof load>>[0]['default']

export type MessageId = keyof Texts

/** What fills the gaps of a message. */
export type Values = Readonly<Record<string, string | number>>

/** The command line's own words in one language. */
export type Say = (id: MessageId, values?: Values) => string

/** Loads the command line's own words. */
export async function wordsIn(language: Tag): Promise<Say> {
  const [{ default: texts }, { IntlMessageFormat }] = await load()
  return (id, values = {}) =>
    String(new IntlMessageFormat(texts[id][language], language).format({ saual: startedAs(), ...values }))
}
