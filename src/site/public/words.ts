import { capital } from '../../exports/capital.ts'
import type { Day, Tag } from '../../law/law.ts'
import { sayIfKnown, type Values } from '../../messages/messages.ts'
import texts from './messages.json' with { type: 'json' }

type Unprefixed<Id> = Id extends `public.${infer Word}` ? Word : never
/** Name of a message of the public pages, without what all their names begin with. */
export type PublicWord = Unprefixed<keyof typeof texts>

/** Words of the public pages. */
export function sayPublic(word: PublicWord, language: Tag, values: Values = {}): string {
  return sayIfKnown(`public.${word}`, language, values) as string
}

/** The day (UTC) of a moment. */
export function dayOfMoment(moment: string): Day {
  return moment.slice(0, 'YYYY-MM-DD'.length)
}

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
