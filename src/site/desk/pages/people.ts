import { html } from 'hono/html'
import { inLanguage } from '../../../desk/checked-words.ts'
import type { Country } from '../../../desk/countries.ts'
import type { Everybody, PersonWithOffices } from '../../../desk/people/find-people.ts'
import { BODY_KINDS } from '../../../desk/people/record-body.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { say } from '../../../messages/messages.ts'
import type { BodyState, OfficeState } from '../../../record/state/people.ts'
import { countryChoice } from '../../staff/country-choice.ts'
import { deskPage } from '../../staff/desk-page.ts'
import { choice, type FormProblem, field, notice, problemSummary } from '../../staff/field.ts'
import { formToken } from '../../staff/form-token.ts'
import type { StaffContext } from '../../staff/session.ts'
import { inEach, named, select } from '../parts.ts'
import { daysInWords } from '../said-by-choice.ts'
import { sayDesk } from '../words.ts'

/** Nobody who leaves the choice alone records a prosecutor's office as a ministry. */
const UNTOLD_KIND = 'other'

/** What the pages on people and bodies show besides them. */
export interface PeopleState {
  readonly everybody: Everybody
  /** Of a body that is added, unless another is typed. */
  readonly jurisdiction: string
  readonly done?: string | undefined
  readonly wrong?: FormProblem | undefined
  readonly typed?: Readonly<Record<string, string>>
}

type Typed = Readonly<Record<string, string>>

/** Everybody who speaks, and the bodies in whose name they do. */
export function peoplePage(context: StaffContext, state: PeopleState): string {
  const language = context.get('language')
  const { everybody, jurisdiction, done, wrong, typed = {} } = state
  const title = sayDesk('people', language)
  const isBody = 'kind' in typed
  return deskPage(context, {
    title,
    style: '/assets/desk.css',
    main: html`<div class="intro">
<h1>${title}</h1>
${problemSummary(wrong, language)}${notice(done)}
</div>
<div class="two">
<section><h2>${sayDesk('persons', language)}</h2>
${everybody.persons.length === 0 ? html`<p class="none">${sayDesk('persons.none', language)}</p>` : html`<ul class="rows">${everybody.persons.map((person) => personRow(person, language))}</ul>`}
<details${wrong && !isBody ? html` open` : ''}><summary>${sayDesk('person.add', language)}</summary>
<form method="post" action="/desk/people/persons">${formToken(context)}${personFields(isBody ? {} : typed, isBody ? undefined : wrong, language)}
<p class="do"><button class="read">${sayDesk('person.add.do', language)}</button></p></form></details>
</section>
<section><h2>${sayDesk('bodies', language)}</h2>
${everybody.bodies.length === 0 ? html`<p class="none">${sayDesk('bodies.none', language)}</p>` : html`<ul class="rows">${everybody.bodies.map((body) => html`<li><a href="/desk/people/bodies/${body.id}">${named(body.name, language)}</a> <span class="quiet">${sayDesk(`kind.${body.kind}`, language)}</span></li>`)}</ul>`}
<details${wrong && isBody ? html` open` : ''}><summary>${sayDesk('body.add', language)}</summary>
<form method="post" action="/desk/people/bodies">${formToken(context)}${bodyFields(isBody ? typed : { jurisdiction }, everybody.bodies, context.get('countries'), isBody ? wrong : undefined, language)}
<p class="do"><button class="read">${sayDesk('body.add.do', language)}</button></p></form></details>
</section>
</div>`,
  })
}

function personRow({ id, name, offices }: PersonWithOffices, language: Tag): Html {
  const [held] = offices
  return html`<li><a href="/desk/people/persons/${id}">${named(name, language)}</a>${held ? html` <span class="quiet">${named(held.title, language)}, ${named(held.of.name, language)}</span>` : ''}</li>`
}

/** One person: names, offices. */
export function personPage(context: StaffContext, person: PersonWithOffices, state: PeopleState): string {
  const language = context.get('language')
  const { everybody, done, wrong, typed = {} } = state
  const isOffice = 'office' in typed
  const known = { ...inFields('name', person.name), ...inFields('note', person.note ?? {}) }
  return deskPage(context, {
    title: inLanguage(person.name, language),
    style: '/assets/desk.css',
    main: html`<div class="intro">
<p class="quiet"><a href="/desk/people">${sayDesk('people', language)}</a></p>
<h1>${named(person.name, language)}</h1>
${problemSummary(wrong, language)}${notice(done)}
</div>
<section><h2>${sayDesk('offices', language)}</h2>
${person.offices.length === 0 ? html`<p class="none">${sayDesk('offices.none', language)}</p>` : ''}
<ul class="rows">
${person.offices.map(
  (
    held,
  ) => html`<li><p>${named(held.title, language)}, <a href="/desk/people/bodies/${held.body}">${named(held.of.name, language)}</a> <span class="quiet">${daysInWords(held, language)}</span></p>
<details${isOffice && typed.office === held.office ? html` open` : ''}><summary>${sayDesk('mend', language)}</summary>
${officeForm(context, person.id, everybody, held, isOffice && typed.office === held.office ? typed : {}, wrong)}</details></li>
`,
)}</ul>
<details${isOffice && typed.office === '' ? html` open` : ''}><summary>${sayDesk('office.add', language)}</summary>
${officeForm(context, person.id, everybody, undefined, isOffice ? typed : {}, wrong)}</details>
</section>
<section><h2>${sayDesk('person.mend', language)}</h2>
<form method="post" action="/desk/people/persons/${person.id}">${formToken(context)}${personFields(isOffice || !wrong ? known : typed, isOffice ? undefined : wrong, language)}
<p class="do"><button>${sayDesk('save', language)}</button></p></form></section>`,
  })
}

/** One body: its names and kind. */
export function bodyPage(context: StaffContext, body: BodyState, state: PeopleState): string {
  const language = context.get('language')
  const { everybody, done, wrong, typed } = state
  const { kind, jurisdiction = '', partOf = '', address = '' } = body
  const known = { ...inFields('name', body.name), kind, jurisdiction, partOf, address }
  const others = everybody.bodies.filter(({ id }) => id !== body.id)
  const within = everybody.persons.filter(({ offices }) => offices.some((held) => held.body === body.id))
  return deskPage(context, {
    title: inLanguage(body.name, language),
    style: '/assets/desk.css',
    main: html`<div class="intro">
<p class="quiet"><a href="/desk/people">${sayDesk('people', language)}</a></p>
<h1>${named(body.name, language)}</h1>
<p class="quiet">${sayDesk(`kind.${kind}`, language)}</p>
${problemSummary(wrong, language)}${notice(done)}
</div>
${
  within.length === 0
    ? ''
    : html`<section><h2>${sayDesk('persons', language)}</h2><ul class="rows">${within.map((person) => personRow(person, language))}</ul></section>`
}
<section><h2>${sayDesk('body.mend', language)}</h2>
<form method="post" action="/desk/people/bodies/${body.id}">${formToken(context)}${bodyFields(typed ?? known, others, context.get('countries'), wrong, language)}
<p class="do"><button>${sayDesk('save', language)}</button></p></form></section>`,
  })
}

function personFields(typed: Typed, wrong: FormProblem | undefined, language: Tag): Html {
  return html`${inEach('name', sayDesk('person.name', language), fromFields('name', typed), { wrong }, language)}
${inEach('note', sayDesk('person.note', language), fromFields('note', typed), { rows: 2, wrong }, language)}`
}

function bodyFields(
  typed: Typed,
  bodies: readonly BodyState[],
  countries: readonly Country[],
  wrong: FormProblem | undefined,
  language: Tag,
): Html {
  const kinds = BODY_KINDS.map((kind) => ({ value: kind, text: sayDesk(`kind.${kind}`, language) }))
  const others = bodies.map(({ id, name }) => ({ value: id, text: inLanguage(name, language) }))
  const id = 'body-name'
  return html`${inEach(id, sayDesk('body.name', language), fromFields('name', typed), { wrong }, language)}
${choice({ name: 'kind', label: sayDesk('body.kind', language), value: typed.kind ?? UNTOLD_KIND }, kinds)}
${select({ name: 'partOf', label: sayDesk('body.part-of', language), value: typed.partOf ?? '' }, [{ options: [{ value: '', text: '—' }, ...others] }], wrong, language)}
${countryChoice({ name: 'jurisdiction', label: sayDesk('jurisdiction', language), value: typed.jurisdiction ?? '', any: '—' }, countries, language)}
${field({ name: 'address', label: sayDesk('body.address', language), value: typed.address ?? '', required: false }, wrong, language)}`
}

function officeForm(
  context: StaffContext,
  person: string,
  { bodies }: Everybody,
  held: OfficeState | undefined,
  typed: Typed,
  wrong: FormProblem | undefined,
): Html {
  const language = context.get('language')
  if (bodies.length === 0) return html`<p>${sayDesk('office.no-bodies', language)}</p>`
  const isTyped = 'office' in typed
  const prefix = held?.office ?? 'new'
  const title = isTyped ? fromFields('title', typed) : (held?.title ?? {})
  const value = (name: 'since' | 'until') => (isTyped ? typed[name] : held?.[name]) ?? ''
  const options = bodies.map(({ id, name }) => ({ value: id, text: inLanguage(name, language) }))
  const at = isTyped && wrong ? { ...wrong, field: `${prefix}-title` } : undefined
  return html`<form method="post" action="/desk/people/persons/${person}/offices">${formToken(context)}
<input type="hidden" name="office" value="${held?.office ?? ''}"><input type="hidden" name="prefix" value="${prefix}">
${inEach(`${prefix}-title`, sayDesk('office.title', language), title, { wrong: at }, language)}
${select({ name: 'body', id: `${prefix}-body`, label: say('metadata.body', language), value: (isTyped ? typed.body : held?.body) ?? '' }, [{ options }], undefined, language)}
${field({ name: `${prefix}-since`, label: sayDesk('office.since', language), hint: say('form.date.hint', language), value: value('since'), required: false }, undefined, language)}
${field({ name: `${prefix}-until`, label: sayDesk('office.until', language), hint: sayDesk('office.until.hint', language), value: value('until'), required: false }, undefined, language)}
<p class="do"><button>${sayDesk('save', language)}</button></p></form>`
}

function inFields(name: string, words: Partial<Readonly<Record<Tag, string>>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([tag, text]) => [`${name}-${tag}`, text]))
}

function fromFields(name: string, typed: Typed): { kk: string; ru: string; en: string } {
  const value = (tag: Tag) => typed[`${name}-${tag}`] ?? ''
  return { kk: value('kk'), ru: value('ru'), en: value('en') }
}
