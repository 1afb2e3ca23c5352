import { html } from 'hono/html'
import type { Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { DefinitionCard } from '../../reader/reading.ts'
import { cited, grounds } from '../grounds.ts'
import type { Asked, Outline } from '../outline.ts'
import { quoted } from '../quoted.ts'
import { groundLine } from './grounds.ts'
import { questionText } from './notes.ts'
import type { Html, Voice } from './voice.ts'

/** The questions as paper has them: nothing can be opened there, so the grounds stand in each note. */
export function footnotes({ claims, cards }: Outline, voice: Voice, language: Tag): Html {
  const definitions = [...claims.flatMap((claim) => claim.cards), ...cards]
  return html`<section class="footnotes">
<h2>${voice.each((tag) => say('reading.questions', tag))}</h2>
${claims.flatMap(({ asked }) => asked.map((one) => footnote(one, voice, language)))}
${definitions.map((card) => definitionOnPaper(card, voice, language))}
</section>`
}

function footnote(asked: Asked, voice: Voice, language: Tag): Html {
  const { id, certainty, missing, evidence } = asked.finding
  // A question that refers back has its grounds where it was asked first.
  const quotedLaw =
    asked.question.askedAt === undefined ? evidence.filter(({ kind }) => kind !== 'words') : []
  return html`<div class="footnote"><span class="no">${id}</span><div><p>${voice.each((tag) => questionText(asked, tag, language))}</p>
<p class="small">${voice.each((tag) => `${say('reading.missing', tag)}: ${missing[tag]} (${say(`certainty.short.${certainty}`, tag)}).`)}</p>
${quotedLaw.map(
  (
    piece,
  ) => html`<p class="small">${voice.each((tag) => html`${grounds([piece], tag).map((ground) => groundLine(ground, tag, language))}`)}</p>
`,
)}</div></div>
`
}

function definitionOnPaper({ term, uses }: DefinitionCard, voice: Voice, language: Tag): Html {
  return html`<div class="footnote"><span class="no">*</span><div><p>${voice.each((tag) => html`${say('reading.card', tag)}: ${quoted(term[tag], tag)}`)}</p>
${uses.map(
  (use) => html`<p class="small">${voice.each((tag) => groundLine(cited(use, tag), tag, language))}</p>
`,
)}</div></div>
`
}
