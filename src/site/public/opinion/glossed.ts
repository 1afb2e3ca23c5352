import { html } from 'hono/html'
import { type Piece, type Row, rowsOf } from '../../../exports/html/rows.ts'
import { lines } from '../../../html/lines.ts'
import type { Html } from '../../../html/voice.ts'
import type { DefinitionCard } from '../../../reader/reading.ts'
import type { PublishedClaim } from '../../../record/published.ts'
import { translationIn } from '../../../record/translated.ts'
import { definitionOf } from './definition.ts'
import { marked } from './marked.ts'
import { notesOf } from './note.ts'
import type { Shown } from './shown.ts'
import { translatedPassages, whichWords } from './translated.ts'

/** The statement as a page with glosses: each numbered claim with what was put to it beside. */
export function glossed(shown: Shown): Html {
  const { opinion, statement, language } = shown
  const claims = new Map(opinion.claims.map((claim) => [claim.n, claim]))
  const translation = translationIn(statement, language)
  const translated = translation && translatedPassages(translation, claims, shown)
  return html`${whichWords(translation, shown)}
<div class="statement">
${rowsOf(statement.text, opinion.claims).map(
  (rows) =>
    html`<div class="paragraph">${rows.map((row) => rowOf(row, claims, opinion.cards, shown, translated?.(row)))}</div>
`,
)}</div>`
}

function rowOf(
  { pieces, claim }: Row,
  claims: ReadonlyMap<number, PublishedClaim>,
  cards: readonly DefinitionCard[],
  shown: Shown,
  translated: Html | undefined,
): Html {
  const beside = claim === null ? undefined : claims.get(claim)
  const start = pieces[0]?.start ?? 0
  const end = pieces.at(-1)?.end ?? start
  const loose = cards.filter(({ quote }) => start <= quote.start && quote.start < end)
  return html`<div class="row">
${translated ?? html`<p class="passage" lang="${shown.statement.language}">${pieces.map((piece) => pieceOf(piece, claims, shown))}</p>`}
${beside ? notesOf(beside, shown) : ''}
${loose.length === 0 ? '' : html`<div class="notes">${loose.map((card) => definitionOf(card, shown))}</div>`}
</div>`
}

function pieceOf(
  { start, end, claim, opens }: Piece,
  claims: ReadonlyMap<number, PublishedClaim>,
  { statement, language }: Shown,
): Html {
  const words = lines(statement.text.slice(start, end))
  if (claim === null) return words
  return opens
    ? marked(claim, words, language, claims.get(claim)?.quote.time)
    : html`<mark class="claim">${words}</mark>`
}
