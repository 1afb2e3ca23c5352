import { html } from 'hono/html'
import { bound } from '../../html/bound.ts'
import type { Html, Voice } from '../../html/voice.ts'
import type { Source, StatementLanguage, Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { Provision } from '../cited-first.ts'
import { type Ground, grounds, sentences } from '../grounds.ts'
import { inBrief } from '../in-brief.ts'
import { quoted } from '../quoted.ts'

/**
 * A piece of evidence as a citation: what it says, and in small type since when, where it was read, and whether that is verified.
 * @param to where more is told of the place in law
 */
export function groundLine(
  ground: Omit<Ground, 'kind' | 'lead'>,
  language: Tag,
  statementLanguage: StatementLanguage,
  to?: string,
): Html {
  const { label, quote, by, text, note, period, status, sources, basis } = ground
  const said = sentences([by, text, note])
  const words = basis?.words
  const read = [
    basis?.from,
    period,
    status && (status.verified ? status.text : html`<strong class="unverified">${status.text}</strong>`),
    ...sources.map(sourceLink),
  ]
  const small = joined(read)
  return html`${label && html`<cite>${placeOf(label, to)}</cite> `}${
    quote && html`<q lang="${statementLanguage}">${quoted(quote, language)}</q> `
  }${bound(said)}${
    words && html` <q class="law-text" lang="${words.language}">${bound(quoted(words.text, language))}</q>`
  }${small && html` <span class="read-in">${small}</span>`}`
}

/**
 * What bears on a question without being cited in it, to be opened.
 * @param line a place in law as the page shows it
 */
export function besidesFolded(
  besides: readonly Provision[],
  voice: Voice,
  line: (ground: Ground, piece: Provision, tag: Tag) => Html,
): Html {
  const count = besides.length
  return html`<summary>${voice.each((tag) => say('reading.besides', tag, { count }))} <span class="count">${count}</span></summary>
${besides.map(
  (
    piece,
  ) => html`<p class="ground">${voice.each((tag) => html`${grounds([piece], tag).map((ground) => line(ground, piece, tag))}`)}</p>
`,
)}`
}

/** The same on paper, where nothing can be opened: a list, a place in brief each. */
export function besidesOnPaper(
  besides: readonly Provision[],
  voice: Voice,
  statementLanguage: StatementLanguage,
): Html | '' {
  const count = besides.length
  if (count === 0) return ''
  return html`<p class="small">${voice.each((tag) => `${say('reading.besides', tag, { count })}:`)}</p>
<ul class="small">${besides.map(
    (piece) => html`
<li>${voice.each((tag) => groundLine(inBrief(piece, tag), tag, statementLanguage))}</li>`,
  )}
</ul>
`
}

/** A piece of evidence in a note on paper, which has no heading of its own: a place in law names itself, all else is said to be what it is. */
export function groundInNote(ground: Ground, language: Tag, statementLanguage: StatementLanguage): Html {
  const line = groundLine(ground, language, statementLanguage)
  return ground.kind === 'provision' ? line : html`${bound(ground.lead)}: ${line}`
}

function placeOf(label: string, to: string | undefined): Html {
  const words = bound(sentences([label]))
  return to === undefined ? words : html`<a href="${to}">${words}</a>`
}

function joined(parts: readonly (string | Html | undefined)[]): Html | undefined {
  const present = parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (typeof part === 'string' ? bound(part) : part))
  return present.length === 0
    ? undefined
    : html`${present.map((part, index) => (index === 0 ? part : html`; ${part}`))}`
}

function sourceLink({ text, url }: Source): Html {
  if (url === undefined || !/^https?:\/\//u.test(url)) return html`<span class="source">${bound(text)}</span>`
  return html`<a class="source" href="${url}" rel="noreferrer">${bound(text)}</a>`
}
