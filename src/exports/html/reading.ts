import { html } from 'hono/html'
import { bound } from '../../html/bound.ts'
import { lines } from '../../html/lines.ts'
import type { Html, Voice } from '../../html/voice.ts'
import { say } from '../../messages/messages.ts'
import type { Reading } from '../../reader/reading.ts'
import { about, aboutLaw, noQuestions, titleOf } from '../about.ts'
import { corpusLine } from '../corpus-line.ts'
import { moment } from '../moment.ts'
import { type Outline, type OutlinedClaim, outline } from '../outline.ts'
import { factsShown, marksExplained } from '../source-marks.ts'
import type { Told } from '../told.ts'
import { askedSpans } from './asked-spans.ts'
import { footnotes } from './footnotes.ts'
import { definition, type NoteParts, notes } from './notes.ts'
import { type Piece, type Row, rowsOf } from './rows.ts'

/** What a page puts around and into a reading. */
export interface ReadingParts extends NoteParts {
  /** Level of the reading's own heading: 1 on its own page, 2 within another. */
  readonly level: 1 | 2
  /** Notes for paper; without them, paper shows the statement and the head only. */
  readonly onPaper: boolean
  readonly told?: Told
  /** What stands between the head and the statement. */
  readonly afterHead?: Html
}

/** A reading as a page with glosses: the statement in the middle, each claim's questions beside it. */
export function readingArticle(reading: Reading, voice: Voice, parts: ReadingParts): Html {
  const { statement } = reading
  const outlined = outline(reading)
  return html`<article class="reading">
${head(reading, outlined, voice, parts)}
${parts.afterHead ?? ''}
<h2 class="unseen">${voice.each((tag) => say('reading.statement', tag))}</h2>
<div class="statement">
${rowsOf(statement.text, reading.claims).map(
  (
    rows,
  ) => html`<div class="paragraph">${rows.map((row) => rowOf(row, reading, outlined, voice, parts))}</div>
`,
)}</div>
${parts.onPaper ? footnotes(outlined, voice, statement.language, parts.check) : ''}
${colophon(reading, outlined, voice)}
</article>`
}

function head(
  reading: Reading,
  { to, questions }: Outline,
  voice: Voice,
  { level, told }: ReadingParts,
): Html {
  const { statement, claims } = reading
  const title = html`<span lang="${statement.language}">${voice.each((tag) => titleOf(reading, tag, told))}</span>`
  const law = aboutLaw(reading, told)
  const sum = { claims: claims.length, questions }
  return html`<header class="head">
${level === 1 ? html`<h1>${title}</h1>` : html`<h3 class="title">${title}</h3>`}
<dl class="known">
${[...about(reading, told), law].map(
  ({ label, value, own }) => html`<div><dt>${voice.each(label)}</dt> <dd>${
    own ? html`<span lang="${statement.language}">${value(voice.language)}</span>` : voice.each(value)
  }</dd></div>
`,
)}${to && html`<div><dt>${voice.each((tag) => say('metadata.to', tag))}</dt> <dd>${voice.each((tag) => to[tag])}</dd></div>`}
</dl>
${claims.length === 0 ? nothingAsked(reading, voice) : html`<p class="sum">${voice.each((tag) => say('reading.sum', tag, sum))}</p>`}
</header>`
}

function nothingAsked(reading: Reading, voice: Voice): Html {
  return html`<p class="none"><strong>${voice.each((tag) => `${say('reading.none.title', tag)}.`)}</strong> ${voice.each((tag) => noQuestions(reading, tag))}</p>`
}

function rowOf(
  { pieces, claim }: Row,
  reading: Reading,
  { claims, cards }: Outline,
  voice: Voice,
  parts: ReadingParts,
): Html {
  const { text, language } = reading.statement
  const outlined = claim === null ? undefined : claims[claim - 1]
  const start = pieces[0]?.start ?? 0
  const end = pieces.at(-1)?.end ?? start
  const loose = cards.filter(({ quote }) => start <= quote.start && quote.start < end)
  return html`<div class="row">
<p class="passage" lang="${language}">${pieces.map((piece) => pieceOf(piece, text, outlined, voice))}</p>
${outlined ? notes(outlined, voice, language, parts) : ''}
${loose.length === 0 ? '' : html`<div class="notes">${loose.map((card) => definition(card, voice, language, parts.place))}</div>`}
</div>`
}

function pieceOf(
  { start, end, claim, opens }: Piece,
  text: string,
  outlined: OutlinedClaim | undefined,
  voice: Voice,
): Html {
  if (claim === null) return lines(text.slice(start, end))
  const words = outlined ? askedSpans(text.slice(start, end), start, outlined) : lines(text.slice(start, end))
  if (!opens) return html`<mark class="claim">${words}</mark>`
  const time = outlined?.quote.time
  return html`<a class="n" href="#${outlined?.asked.length ? 'questions' : 'claim'}-${claim}" lang="${voice.language}"><span class="unseen">${voice.each((tag) => say('reading.claim', tag, { n: claim }))}</span><span aria-hidden="true">${claim}</span></a><mark class="claim" id="claim-${claim}">${words}</mark>${
    time === undefined ? '' : html` <small class="time">${moment(time.from)}</small>`
  }`
}

function colophon({ reader, law, corpus, statement }: Reading, outlined: Outline, voice: Voice): Html {
  const facts = factsShown(outlined, 'in-full')
  return html`<footer class="colophon">
${
  facts.length === 0
    ? ''
    : html`<p class="marks">${voice.each((tag) => bound(marksExplained(facts, tag) ?? ''))}</p>
`
}<p>${voice.each((tag) => say('reading.colophon', tag))}</p>
<p>${voice.each((tag) => (law === null ? say('reading.version.no-law', tag, { reader }) : say('reading.version', tag, { reader, law })))}</p>
${
  corpus === undefined
    ? ''
    : html`<p>${voice.each((tag) => corpusLine(corpus, tag))}</p>
`
}<p class="hash">${voice.each((tag) => say('reading.hash', tag, { hash: statement.sha256 }))}</p>
</footer>`
}
