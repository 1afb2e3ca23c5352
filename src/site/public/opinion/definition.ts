import { html } from 'hono/html'
import { cited } from '../../../exports/grounds.ts'
import { groundLine } from '../../../exports/html/grounds.ts'
import { quoted } from '../../../exports/quoted.ts'
import type { Html } from '../../../html/voice.ts'
import { say } from '../../../messages/messages.ts'
import type { DefinitionCard } from '../../../reader/reading.ts'
import { lawAddress } from '../../law/address.ts'
import { sayPublic } from '../words.ts'
import type { Shown } from './shown.ts'

/** A term that the law of that day defines: it opens where it stands. */
export function definitionOf({ term, uses }: DefinitionCard, shown: Shown): Html {
  const { language, statement, opinion, paper } = shown
  const { jurisdiction, date } = opinion.reading.statement
  const words = term[statement.language]
  return html`<details class="note card"><summary>${say('reading.card', language)}: ${quoted(term[language], language)}</summary>
${uses.map(
  (use) => html`<p class="ground">${groundLine(cited(use, language), language, statement.language)}</p>
`,
)}${
  jurisdiction === undefined || !paper.corpora.includes(jurisdiction)
    ? ''
    : html`<p><a class="to-law" href="${lawAddress([jurisdiction, 'terms'], { q: words, on: date, lang: language })}">${sayPublic('to-law', language)}</a></p>`
}</details>`
}
