import { wordsOf } from '../../messages/messages.ts'
import { wordsIn } from '../../record/published.ts'
import type { Alert } from '../../storage/alerts/open-alerts.ts'
import type { Desk } from '../desk.ts'
import texts from './messages.json' with { type: 'json' }

/** Words of letters. */
export const sayAlert = wordsOf<'alert', keyof typeof texts>('alert')

/** Where the site is found and how it sends letters: nothing where it sends none. */
export function sending({ config }: Pick<Desk, 'config'>) {
  const { mail, address } = config
  return mail === undefined || address === undefined ? undefined : { mail, address }
}

/** What an alert is about, by name; nothing where there is no such body or person. */
export async function nameOf(
  { record }: Desk,
  { about, value, language }: Pick<Alert, 'about' | 'value' | 'language'>,
): Promise<string | undefined> {
  if (about === 'all') return ''
  if (about === 'words') return value
  const found = about === 'body' ? await record.people.body(value) : await record.people.person(value)
  return found && wordsIn(found.name, language)?.text
}
