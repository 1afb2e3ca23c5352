import { html } from 'hono/html'
import type { Html } from '../../html/voice.ts'

/** A way to a page of the site. */
export interface Way {
  readonly to: string
  readonly words: string
}

/** What a site puts around each of its pages, in one language: words and addresses alone, for a browser to be given them too. */
export interface Frame {
  readonly name: string
  readonly home: string
  readonly places: { readonly label: string; readonly ways: readonly Way[] }
  readonly search: { readonly action: string; readonly label: string; readonly act: string }
  /** What else there is of the site. */
  readonly more: { readonly label: string; readonly ways: readonly Way[] }
  readonly footer: string
}

/** Where in the site a page stands. */
export interface Standing {
  /** Address of the place that the page is, or is within. */
  readonly place?: string
  readonly isWithin?: boolean
  /** Whether the page is the search itself. */
  readonly isSearch?: boolean
}

/** The places of the site, and its search. */
export function placesOf(
  { places, search }: Frame,
  { place, isWithin = false, isSearch = false }: Standing,
): Html {
  return html`<div class="site-line">
<nav aria-label="${places.label}"><ul>
${places.ways.map(
  ({
    to,
    words,
  }) => html`<li><a href="${to}"${to === place ? html` aria-current="${isWithin ? 'true' : 'page'}"` : ''}>${words}</a></li>
`,
)}</ul></nav>
${
  isSearch
    ? ''
    : html`<form class="find" role="search" action="${search.action}"><label class="unseen" for="find">${search.label}</label>
<input id="find" name="q" type="search" maxlength="300" required autocomplete="off"> <button>${search.act}</button></form>
`
}</div>`
}

/** The foot of a page. */
export function footOf({ more, footer }: Frame): Html {
  return html`<footer class="foot">${
    more.ways.length === 0
      ? ''
      : html`<nav aria-label="${more.label}"><ul class="languages">
${more.ways.map(
  ({ to, words }) => html`<li><a href="${to}">${words}</a></li>
`,
)}</ul></nav>
`
  }<p>${footer}</p></footer>`
}
