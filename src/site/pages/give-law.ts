import { html } from 'hono/html'
import type { Country } from '../../desk/countries.ts'
import type { Html } from '../../html/voice.ts'
import { countryElsewhere } from '../../law/country-elsewhere.ts'
import type { Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { Reading } from '../../reader/reading.ts'

/** Where a reading could not ask the law because the country or the day is unknown, how to name them: by the form `again`. */
export function giveLaw({ statement }: Reading, countries: readonly Country[], language: Tag): Html | '' {
  const { jurisdiction, date, during } = statement
  const isElsewhere =
    jurisdiction === undefined &&
    countryElsewhere(statement, (named) => countries.some(({ code }) => code === named)) !== undefined
  // The law of one country tells nothing of what is said in another.
  if (isElsewhere) return ''
  const noCountry = jurisdiction === undefined && countries.length > 0
  const noDay = date === undefined && during === undefined
  if (!noCountry && !noDay) return ''
  return html`<div class="notice give-law">
${
  noCountry
    ? html`<p>${say('reading.give-country', language)}${countries.map(({ code, name }) => html` <button form="again" name="jurisdiction" value="${code}">${name[language]}</button>`)}</p>
`
    : ''
}${
  noDay
    ? html`<p>${say('reading.give-day', language)} <button form="again" formaction="/" name="at" value="date">${say('reading.give-day.do', language)}</button></p>
`
    : ''
}</div>
`
}
