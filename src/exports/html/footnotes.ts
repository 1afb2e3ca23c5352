import { html } from 'hono/html'
import type { Html, Voice } from '../../html/voice.ts'
import type { StatementLanguage } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { DefinitionCard } from '../../reader/reading.ts'
import { cited, grounds } from '../grounds.ts'
import type { Asked, Outline } from '../outline.ts'
import { quoted, quotedAll } from '../quoted.ts'
import { triggerPhrases } from '../trigger.ts'
import { besidesOnPaper, groundInNote, groundLine } from './grounds.ts'
import { type NoteParts, questionText } from './notes.ts'

/** The questions as paper has them: nothing can be opened there, so the grounds stand in each note. */
export function footnotes(
  { claims, cards }: Outline,
  voice: Voice,
  language: StatementLanguage,
  check: NoteParts['check'],
): Html {
  const definitions = [...claims.flatMap((claim) => claim.cards), ...cards]
  return html`<section class="footnotes">
<h2>${voice.each((tag) => say('reading.questions', tag))}</h2>
${claims.flatMap(({ asked }) => asked.map((one) => footnote(one, voice, language, check)))}
${definitions.map((card) => definitionOnPaper(card, voice, language))}
</section>`
}

function footnote(asked: Asked, voice: Voice, language: StatementLanguage, check: NoteParts['check']): Html {
  if (asked.question.askedAt !== undefined)
    return html`<div class="footnote"><span class="no"></span><div><p class="small">${voice.each((tag) => questionText(asked, tag, language))}</p></div></div>
`
  const { to, besides, lawAt } = asked
  const { id, certainty } = asked.finding
  const words = triggerPhrases(asked.finding)
  const quotedLaw = asked.grounds.filter(({ kind }) => kind !== 'words')
  return html`<div class="footnote"><span class="no">${id}</span><div><p>${voice.each((tag) => questionText(asked, tag, language))}</p>${
    to &&
    html`
<p class="small">${voice.each((tag) => `${say('metadata.to', tag)}: ${to[tag]}`)}</p>`
  }
<p class="small">${voice.each((tag) => `${say('reading.why', tag)}: ${say(`certainty.short.${certainty}`, tag)}.`)} ${voice.each((tag) => say('reading.check', tag))}: ${check(asked.finding.check)}.</p>
${
  words.length > 0 &&
  html`<p class="small">${voice.each((tag) => say('reading.trigger', tag))}: <span lang="${language}">${quotedAll(words, language)}</span></p>
`
}${quotedLaw.map(
  (
    piece,
  ) => html`<p class="small">${voice.each((tag) => html`${grounds([piece], tag).map((ground) => groundInNote(ground, tag, language))}`)}</p>
`,
)}${besidesOnPaper(besides, voice, language)}${
  lawAt !== undefined
    ? html`<p class="small">${voice.each((tag) => say('reading.law-at', tag, { id: lawAt }))}</p>
`
    : ''
}</div></div>
`
}

function definitionOnPaper(
  { claim, term, uses }: DefinitionCard,
  voice: Voice,
  language: StatementLanguage,
): Html {
  return html`<div class="footnote"><span class="no">${claim ?? '*'}</span><div><p>${voice.each((tag) => html`${say('reading.card', tag)}: ${quoted(term[tag], tag)}`)}</p>
${uses.map(
  (use) => html`<p class="small">${voice.each((tag) => groundLine(cited(use, tag), tag, language))}</p>
`,
)}</div></div>
`
}
