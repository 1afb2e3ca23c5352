import { html } from 'hono/html'
import { say } from '../../messages/messages.ts'
import type { Tag } from '../../law/law.ts'
import { cited, grounds } from '../grounds.ts'
import type { Outline } from '../outline.ts'
import { quoted } from '../quoted.ts'
import { groundLine } from './grounds.ts'
import { questionText } from './notes.ts'
import type { Html, Voice } from './voice.ts'

/** The questions as paper has them: nothing can be opened there, so the grounds stand in each note. */
export function footnotes({ claims, cards }: Outline, voice: Voice, language: Tag): Html {
  const definitions = [...claims.flatMap((claim) => claim.cards), ...cards]
  return html`<section class="footnotes">
<h2>${voice.each((tag) => say('reading.questions', tag))}</h2>
${claims.flatMap(({ asked }) =>
  asked.map(
    (one) => html`<p><span class="no">${one.finding.id}</span> ${voice.each(
      (tag) => html`${questionText(one, tag, language)} <small>${say(`certainty.short.${one.finding.certainty}`, tag)}; ${say(
        'reading.missing',
        tag,
      ).toLowerCase()}: ${one.finding.missing[tag]}${grounds(one.finding.evidence, tag)
        .filter(({ kind }) => kind !== 'words')
        .map((ground) => html`. ${ground.lead}: ${groundLine(ground, tag, language)}`)}.</small>`,
    )}</p>`,
  ),
)}
${definitions.map(
  ({ quote, uses }) => html`<p>${voice.each(
    (tag) =>
      html`${say('reading.card', tag)}: ${quoted(quote.text, language)} <small>${uses.map((use) => html`${groundLine(cited(use, tag), tag, language)}. `)}</small>`,
  )}</p>`,
)}
</section>`
}
