import { html } from 'hono/html'
import { questionText } from '../../../exports/html/notes.ts'
import { outline } from '../../../exports/outline.ts'
import { quoted } from '../../../exports/quoted.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { say } from '../../../messages/messages.ts'
import type { Reading } from '../../../reader/reading.ts'
import { sayDesk } from '../words.ts'

/** What a reading asks, claim by claim: whoever has had a statement read sees it at once. */
export function questionsAsked(reading: Reading, language: Tag): Html {
  const { statement } = reading
  const { claims, questions } = outline(reading)
  const sum = { claims: claims.length, questions }
  return html`<section id="asked"><h2>${sayDesk('questions', language)}</h2>
<p class="hint">${say('reading.sum', language, sum)}</p>
${lawLine(reading, language)}
${claims.length === 0 ? html`<p>${say('reading.none.title', language)}. ${say('reading.none.text', language)}</p>` : ''}
<ol class="plain asked-list">
${claims.map(
  ({
    n,
    quote,
    asked,
  }) => html`<li><p><span class="n">${n}</span> <q lang="${statement.language}">${quoted(quote.text, statement.language)}</q></p>
<ul class="plain">${asked.map((one) => html`<li>${one.question.askedAt === undefined ? html`<span class="no">${one.finding.id}</span> ` : ''}${questionText(one, language, statement.language)}</li>`)}</ul></li>
`,
)}</ol>
</section>`
}

/** That the law was not asked, and where to say what is missing. */
function lawLine({ statement: { jurisdiction, date, during } }: Reading, language: Tag): Html | '' {
  const noCountry = jurisdiction === undefined
  if (!noCountry && (date !== undefined || during !== undefined)) return ''
  return html`<p class="notice">${say(noCountry ? 'reading.no-country' : 'reading.no-day', language)} <a href="?describe=open#describe">${sayDesk('describe.give', language)}</a></p>`
}
