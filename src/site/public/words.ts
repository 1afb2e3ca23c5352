import { capital } from '../../exports/capital.ts'
import type { Tag } from '../../law/law.ts'
import { wordsOf } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

/** Words of the public pages. */
export const sayPublic = wordsOf<'public', keyof typeof texts>('public')

/** A month as `2026-11` in words: «ноябрь 2026 г.». */
export function monthInWords(month: string, language: Tag): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const words = format.format(new Date(`${month}-01T00:00:00Z`)).replace(/\sж\./u, ' жылғы')
  return capital(words)
}
