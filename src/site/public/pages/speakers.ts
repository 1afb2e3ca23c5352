import { html } from 'hono/html'
import type { Tag } from '../../../law/law.ts'
import type { BodyState, PersonState } from '../../../record/state/people.ts'
import type { Rendered } from '../../kept/page.ts'
import { bodyAddress, personAddress } from '../address.ts'
import { publicPage } from '../page.ts'
import type { Paper } from '../paper.ts'
import { plainly, worded } from '../worded.ts'
import { sayPublic } from '../words.ts'

/** All persons and bodies of whom there is a statement. */
export function speakersPage(
  paper: Paper,
  { persons, bodies }: { readonly persons: readonly PersonState[]; readonly bodies: readonly BodyState[] },
  language: Tag,
): Rendered {
  const title = sayPublic('people', language)
  const byName = <One extends PersonState | BodyState>(all: readonly One[]): One[] =>
    all.toSorted((a, b) => plainly(a.name, language).localeCompare(plainly(b.name, language), language))
  const main = html`<header class="head"><h1>${title}</h1></header>
${persons.length + bodies.length === 0 ? html`<p class="none">${sayPublic('people.none', language)}</p>` : ''}
<div class="speakers">
${
  persons.length === 0
    ? ''
    : html`<section><h2>${sayPublic('people.persons', language)}</h2><ul>
${byName(persons).map(
  ({ id, name }) => html`<li><a href="${personAddress(language, id)}">${worded(name, language)}</a></li>
`,
)}</ul></section>`
}
${
  bodies.length === 0
    ? ''
    : html`<section><h2>${sayPublic('people.bodies', language)}</h2><ul>
${byName(bodies).map(
  ({ id, name }) => html`<li><a href="${bodyAddress(language, id)}">${worded(name, language)}</a></li>
`,
)}</ul></section>`
}</div>`
  return {
    html: publicPage(paper, { language, title, path: (tag) => personAddress(tag), main }),
    standsOn: 'everything',
  }
}
