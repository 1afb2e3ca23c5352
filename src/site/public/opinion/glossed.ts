import { html } from 'hono/html'
import { bound } from '../../../exports/html/bound.ts'
import { type Piece, type Row, rowsOf } from '../../../exports/html/rows.ts'
import type { Html } from '../../../exports/html/voice.ts'
import { moment } from '../../../exports/moment.ts'
import { say } from '../../../messages/messages.ts'
import type { DefinitionCard } from '../../../reader/reading.ts'
import type { PublishedClaim } from '../../../record/published.ts'
import { definitionOf } from './definition.ts'
import { notesOf } from './note.ts'
import type { Shown } from './shown.ts'

/** The statement as a page with glosses: each numbered claim with what was put to it beside. */
export function glossed(shown: Shown): Html {
  const { opinion, statement } = shown
  const claims = new Map(opinion.claims.map((claim) => [claim.n, claim]))
  return html`<div class="statement">
${rowsOf(statement.text, opinion.claims).map(
  (rows) => html`<div class="paragraph">${rows.map((row) => rowOf(row, claims, opinion.cards, shown))}</div>
`,
)}</div>`
}

function rowOf(
  { pieces, claim }: Row,
  claims: ReadonlyMap<number, PublishedClaim>,
  cards: readonly DefinitionCard[],
  shown: Shown,
): Html {
  const beside = claim === null ? undefined : claims.get(claim)
  const start = pieces[0]?.start ?? 0
  const end = pieces.at(-1)?.end ?? start
  const loose = cards.filter(({ quote }) => start <= quote.start && quote.start < end)
  return html`<div class="row">
<p class="passage" lang="${shown.statement.language}">${pieces.map((piece) => pieceOf(piece, claims, shown))}</p>
${beside ? notesOf(beside, shown) : ''}
${loose.length === 0 ? '' : html`<div class="notes">${loose.map((card) => definitionOf(card, shown))}</div>`}
</div>`
}

function pieceOf(
  { start, end, claim, opens }: Piece,
  claims: ReadonlyMap<number, PublishedClaim>,
  { statement, language }: Shown,
): Html {
  const words = html`${statement.text
    .slice(start, end)
    .split('\n')
    .map((line, at) => (at === 0 ? bound(line) : html`<br>${bound(line)}`))}`
  if (claim === null) return words
  if (!opens) return html`<mark class="claim">${words}</mark>`
  const time = claims.get(claim)?.quote.time
  return html`<a class="n" href="#claim-${claim}" lang="${language}"><span class="unseen">${say('reading.claim', language, { n: claim })}</span><span aria-hidden="true">${claim}</span></a><mark class="claim" id="claim-${claim}">${words}</mark>${
    time === undefined ? '' : html` <small class="time">${moment(time.from)}</small>`
  }`
}
