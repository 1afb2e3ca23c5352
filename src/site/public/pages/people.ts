import { html } from 'hono/html'
import type { KnownBody, KnownPerson, Said } from '../../../desk/published/said.ts'
import { dayOnPage } from '../../../html/day.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { lastDay } from '../../../messages/days.ts'
import type { OfficeState } from '../../../record/state/people.ts'
import type { Rendered } from '../../kept/page.ts'
import { bodyAddress, personAddress } from '../address.ts'
import { publicPage } from '../page.ts'
import type { Paper } from '../paper.ts'
import { plainly, worded } from '../worded.ts'
import { sayPublic } from '../words.ts'
import { saidList, sumOf } from './speaker.ts'

/** A part of what somebody said; `before` is the place where it begins, `next` where the next part does. */
export interface SaidPart {
  readonly said: readonly Said[]
  readonly before?: number
  readonly next?: number
}

/** The page of a person who speaks for a body. */
export function personPage(
  paper: Paper,
  { person, offices }: KnownPerson,
  part: SaidPart,
  language: Tag,
): Rendered {
  const note = person.note && html`<p class="lede">${worded(person.note, language)}</p>`
  const held = html`<ul class="offices">
${offices.map(
  ({ office, body }) => html`<li>${worded(office.title, language)}${
    body ? html`, <a href="${bodyAddress(language, body.id)}">${worded(body.name, language)}</a>` : ''
  }${heldFor(office, language)}</li>
`,
)}</ul>`
  const above = html`${note ?? ''}${offices.length === 0 ? '' : held}`
  return speakerPage(
    paper,
    plainly(person.name, language),
    (tag) => personAddress(tag, person.id),
    above,
    part,
    language,
  )
}

/** The page of a body. */
export function bodyPage(
  paper: Paper,
  { body, above, people }: KnownBody,
  part: SaidPart,
  language: Tag,
): Rendered {
  const spoke = html`<ul class="offices">
${people.map(
  ({
    person,
    office,
  }) => html`<li><a href="${personAddress(language, person.id)}">${worded(person.name, language)}</a>, ${worded(office.title, language)}${heldFor(office, language)}</li>
`,
)}</ul>`
  const words = html`${
    above
      ? html`<p>${sayPublic('body.part-of', language)} <a href="${bodyAddress(language, above.id)}">${worded(above.name, language)}</a></p>`
      : ''
  }${body.address === undefined ? '' : html`<p>${body.address}</p>`}${people.length === 0 ? '' : spoke}`
  return speakerPage(
    paper,
    plainly(body.name, language),
    (tag) => bodyAddress(tag, body.id),
    words,
    part,
    language,
  )
}

function speakerPage(
  paper: Paper,
  name: string,
  path: (language: Tag) => string,
  above: Html,
  { said, before, next }: SaidPart,
  language: Tag,
): Rendered {
  const isWhole = before === undefined && next === undefined
  const sum = isWhole && said.length > 0 ? sumOf(said, language) : undefined
  const follow = paper.forms.follow?.(path(language), language)
  const main = html`<header class="head"><h1>${name}</h1>
${above}
${follow?.line ?? ''}
${sum === undefined ? '' : html`<p class="sum">${sum}</p>`}</header>
<h2>${sayPublic('speaker.said', language)}</h2>
${saidList(paper, said, language)}
${next === undefined ? '' : html`<p class="further"><a href="${path(language)}?before=${next}">${sayPublic('further', language)}</a></p>`}`
  return {
    html: publicPage(paper, {
      language,
      title: name,
      path,
      main,
      ...(follow ? { more: follow.head } : {}),
      ...(sum === undefined ? {} : { description: sum }),
    }),
    standsOn: 'everything',
  }
}

function heldFor({ since, until }: OfficeState, language: Tag): string {
  const last = lastDay(until === undefined ? {} : { until })
  const [from, to] = [since && dayOnPage(since, language), last && dayOnPage(last, language)]
  if (from && to) return ` (${sayPublic('office.between', language, { from, to })})`
  if (from) return ` (${sayPublic('office.since', language, { from })})`
  return to ? ` (${sayPublic('office.until', language, { to })})` : ''
}
