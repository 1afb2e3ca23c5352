import { html } from 'hono/html'
import type { AlsoFound } from '../../../desk/law/everyday.ts'
import { quoted } from '../../../exports/quoted.ts'
import { notSearchedSaid } from '../../../exports/unread-said.ts'
import { bound, tied } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import type { SearchPlace } from '../../../law/corpus/found.ts'
import type { Extract } from '../../../law/corpus/search/extract.ts'
import { dayInWords } from '../../../messages/day-said.ts'
import { type Asking, along } from '../../law/asking.ts'
import { sayLaw } from '../../law/words.ts'
import { placeLink } from './caption.ts'
import { doubtIn, heldSince } from './period.ts'

/** What was searched besides the words as typed, or could be. */
export interface Also {
  readonly found: readonly AlsoFound[]
  /** Only the words as typed were asked for. */
  readonly only: boolean
}

/**
 * What the law's own words for the everyday ones find, with the way to do without them.
 * @param address of the page of the expression, asked with something else
 */
export function alsoSearched(
  { found, only }: Also,
  asking: Asking,
  address: (extra: Record<string, string | undefined>) => string,
): Html | '' {
  const [first] = found
  if (first === undefined) return ''
  const { tongue } = asking
  const taken = along(asking)
  if (only) return html`<p class="means"><a href="${address(taken)}">${sayLaw('also.too', tongue)}</a></p>`
  return html`<section class="places also"><h2>${sayLaw('also.title', tongue)}</h2>
<p class="hint">${sayLaw('also.text', tongue, { said: first.said.map((words) => quoted(words, tongue)).join(', ') })} <a href="${address({ ...taken, only: 'typed' })}">${sayLaw('also.only', tongue)}</a></p>
${found.map(
  ({
    words,
    language,
    answer,
  }) => html`<h3 lang="${language}"><a href="${address({ ...taken, q: words, language })}">${quoted(words, tongue)}</a></h3>
<p>${result(answer, asking)}</p>
${'places' in answer ? html`<ol>${answer.places.map((place) => line(place, asking))}</ol>` : ''}
`,
)}</section>`
}

/** Provisions with all the words of an expression that no act has as it was typed. */
export function standingApart(places: readonly SearchPlace[], asking: Asking): Html | '' {
  if (places.length === 0) return ''
  const { tongue } = asking
  return html`<section class="places also"><h2>${sayLaw('term.apart', tongue)}</h2>
<p class="hint">${sayLaw('term.apart.text', tongue)}</p>
<ol>${places.map((place) => line(place, asking))}</ol></section>`
}

function result(answer: AlsoFound['answer'], { tongue, on }: Asking): string {
  if (answer.kind === 'absent')
    return [sayLaw('also.none', tongue), ...notSearchedSaid(answer, tongue).map(tied)].join(' ')
  if (answer.kind === 'perhaps') {
    const former = answer.places.every(({ endsBy }) => endsBy !== undefined) ? 'yes' : 'no'
    return sayLaw('also.perhaps', tongue, { provisions: answer.provisions, former })
  }
  if (answer.kind === 'found')
    return sayLaw(answer.more ? 'also.more' : 'also.found', tongue, {
      provisions: answer.provisions,
      acts: answer.acts,
    })
  return sayLaw(answer.why === 'unread' ? 'term.not-read' : 'term.not-day', tongue, {
    day: dayInWords(on, tongue),
  })
}

function line({ passage, extract, nearness, ...inDoubt }: SearchPlace, asking: Asking): Html {
  const notes = [
    nearness === 'apart' ? sayLaw('also.apart', asking.tongue) : undefined,
    doubtIn(inDoubt, asking.tongue),
  ].filter((note) => note !== undefined)
  return html`<li>${placeLink(passage, asking)} <span class="quiet">${heldSince(passage, asking)}${notes.map((note) => `; ${note}`).join('')}</span>
<blockquote lang="${passage.language}"><p>${marked(extract)}</p></blockquote></li>
`
}

/** The paragraph, each of the words marked. */
function marked({ text, marks, cut }: Extract): Html {
  const pieces = marks.map(
    ([from, to], index) =>
      html`${bound(text.slice(marks[index - 1]?.[1] ?? 0, from))}<mark>${text.slice(from, to)}</mark>`,
  )
  return html`${cut.before ? '… ' : ''}${pieces}${bound(text.slice(marks.at(-1)?.[1] ?? 0))}${cut.after ? ' …' : ''}`
}
