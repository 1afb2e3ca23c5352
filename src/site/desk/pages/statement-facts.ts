import { html } from 'hono/html'
import type { Everybody } from '../../../desk/people/find-people.ts'
import type { WholeStatement } from '../../../desk/statements/find-statements.ts'
import { capital } from '../../../exports/capital.ts'
import { dayOnPage } from '../../../html/day.ts'
import type { Html } from '../../../html/voice.ts'
import { countryName } from '../../../law/country.ts'
import type { Tag } from '../../../law/law.ts'
import { spanInWords } from '../../../messages/days.ts'
import { nameOfLanguage, say } from '../../../messages/messages.ts'
import { isBodyAgain } from '../../../record/said-where.ts'
import type { StatementState } from '../../../record/state/statement.ts'
import { momentIn } from '../../staff/moments.ts'
import type { StaffContext } from '../../staff/session.ts'
import { named } from '../parts.ts'
import { sayDesk } from '../words.ts'

type Support = StatementState['endorsed'][number]

/** What is known of a statement: who said it, when, where, and where we have it from. */
export function statementFacts(context: StaffContext, { state }: WholeStatement, everybody: Everybody): Html {
  const language = context.get('language')
  const rows = [...saidRows(state, everybody, language), ...takenInRows(context, state)]
  return html`<dl class="known">
${rows
  .filter(([, value]) => value !== undefined && value !== '')
  .map(
    ([label, value]) => html`<div><dt>${label}</dt> <dd>${value}</dd></div>
`,
  )}</dl>`
}

type Row = readonly [label: string, value: Html | string | undefined]

/** Who said it, when, where, and who stood up for it. */
function saidRows(state: StatementState, { persons, bodies }: Everybody, language: Tag): readonly Row[] {
  const { metadata, saidBy, endorsed, republished } = state
  const person = persons.find(({ id }) => id === saidBy.person)
  const office = person?.offices.find((held) => held.office === saidBy.office)
  const body = bodies.find(({ id }) => id === saidBy.body)
  const own = (words: string | undefined) => words && html`<span lang="${state.language}">${words}</span>`
  return [
    [
      say('metadata.speaker', language),
      person
        ? html`<a href="/desk/people/persons/${person.id}">${named(person.name, language)}</a>`
        : own(metadata.speaker),
    ],
    [say('metadata.office', language), office ? named(office.title, language) : own(metadata.office)],
    [
      say('metadata.body', language),
      body
        ? html`<a href="/desk/people/bodies/${body.id}">${named(body.name, language)}</a>`
        : own(metadata.body),
    ],
    [
      say('metadata.date', language),
      metadata.date
        ? dayOnPage(metadata.date, language)
        : metadata.during && spanInWords(metadata.during, language),
    ],
    [
      say('metadata.channel', language),
      metadata.channel && isBodyAgain(metadata.channel, [metadata.body], body?.name)
        ? undefined
        : own(metadata.channel),
    ],
    [say('metadata.address', language), metadata.address && link(metadata.address)],
    [say('metadata.language', language), nameOfLanguage(state.language, language)],
    [
      sayDesk('jurisdiction', language),
      metadata.jurisdiction && countryName(metadata.jurisdiction, language),
    ],
    [say('metadata.endorsedBy', language), supports(endorsed, language)],
    [say('metadata.republishedBy', language), supports(republished, language)],
  ]
}

/** When and from where we have it. */
function takenInRows(
  context: StaffContext,
  { id, takenInAt, provenance, sha256 }: StatementState,
): readonly Row[] {
  const language = context.get('language')
  return [
    [sayDesk('taken-in', language), momentIn(context, takenInAt)],
    [sayDesk('provenance', language), sayDesk(`provenance.${provenance.channel}`, language)],
    [sayDesk('provenance.page', language), provenance.address && link(provenance.address)],
    [capital(sayDesk('provenance.file', language)), provenance.fileName],
    [
      sayDesk('provenance.capture', language),
      provenance.capture === undefined
        ? undefined
        : html`<a href="/desk/statements/${id}/capture" download>${sayDesk(`provenance.${provenance.capturedAs ?? 'file'}`, language)}</a> <code>${provenance.capture}</code>`,
    ],
    [sayDesk('hash', language), html`<code>${sha256}</code>`],
  ]
}

function supports(all: readonly Support[], language: Tag): Html | undefined {
  if (all.length === 0) return undefined
  return html`${all.map(
    ({ by, on, address }, index) =>
      html`${index === 0 ? '' : '; '}${by}${on === undefined ? '' : `, ${dayOnPage(on, language)}`}${address === undefined ? '' : html`, ${link(address)}`}`,
  )}`
}

/** An address that leads to the web; any other is only shown. */
function link(address: string): Html {
  return /^https?:\/\//iu.test(address)
    ? html`<a href="${address}" rel="noreferrer">${address}</a>`
    : html`${address}`
}
