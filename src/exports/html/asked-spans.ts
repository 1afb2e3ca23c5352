import { html } from 'hono/html'
import { lines } from '../../html/lines.ts'
import type { Html } from '../../html/voice.ts'
import type { OutlinedClaim } from '../outline.ts'

/** Questions of one claim whose words the style sheet can tell apart; a claim hardly ever has as many. */
const TOLD_APART = 12

/** How the style sheet knows the question that stands so far down beside its claim, or nothing behind the last it can tell. */
export function classOfQuestion(index: number): string | undefined {
  return index < TOLD_APART ? `q${index + 1}` : undefined
}

/**
 * Words of a claim, parted so that those which a question is about can be shown while that question is looked at.
 * @param start place of the words in the statement, in UTF-16 units
 */
export function askedSpans(words: string, start: number, { asked }: OutlinedClaim): Html {
  const end = start + words.length
  const spans = asked.slice(0, TOLD_APART).map(({ finding: { id, quote } }, index) => ({
    id,
    n: index + 1,
    from: Math.max(quote.start, start),
    to: Math.min(quote.end, end),
    opens: quote.start >= start && quote.start < end,
  }))
  const edges = [...new Set([start, end, ...spans.flatMap(({ from, to }) => (from < to ? [from, to] : []))])]
  edges.sort((a, b) => a - b)
  return html`${edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end
    const about = spans.filter((span) => span.from <= from && to <= span.to)
    const begun = spans.filter((span) => span.opens && span.from === from && span.from < span.to)
    const shown = lines(words.slice(from - start, to - start))
    return html`${begun.map(({ id, n }) => html`<span class="at a${n}" id="words-${id}"></span>`)}${
      about.length === 0
        ? shown
        : html`<span class="${about.map(({ n }) => `w${n}`).join(' ')}">${shown}</span>`
    }`
  })}`
}
