import { IntlMessageFormat } from 'intl-messageformat'
import type { Tag, Trilingual } from '../law/law.ts'
import texts from './messages.json' with { type: 'json' }

export type MessageId = keyof typeof texts

export const TAGS: readonly Tag[] = ['kk', 'ru', 'en']

/** Languages by their own names: a switch between them shows these and nothing else. */
export const LANGUAGE_NAMES: Trilingual = { kk: 'Қазақша', ru: 'Русский', en: 'English' }

const formats = new Map<string, IntlMessageFormat>()

/** Our own words in a language, with values filled in (ICU MessageFormat). */
export function say(id: MessageId, language: Tag, values: Readonly<Record<string, string | number>> = {}): string {
  const key = `${id} ${language}`
  let format = formats.get(key)
  if (!format) {
    format = new IntlMessageFormat(texts[id][language], language)
    formats.set(key, format)
  }
  return String(format.format(values))
}

/** Whether there is such a message: problems from elsewhere may carry codes without one. */
export function hasMessage(id: string): id is MessageId {
  return id in texts
}
