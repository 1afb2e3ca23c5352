import { html } from 'hono/html'
import { quoted } from '../../exports/quoted.ts'
import { dayOnPage } from '../../html/day.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { spanInWords } from '../../messages/days.ts'
import { LANGUAGE_NAMES, nameOfLanguage, say } from '../../messages/messages.ts'
import type { PublishedStatement } from '../../record/published.ts'
import { whereSaid } from '../../record/said-where.ts'
import { namedIn } from '../../record/translated.ts'
import { webAddress } from '../law/address.ts'
import { bodyAddress, personAddress, statementAddress } from './address.ts'
import { worded } from './worded.ts'
import { sayPublic } from './words.ts'

type Row = readonly [label: string, value: Html | string]

/** Who said it, when, where, and who stood up for it. */
export function knownOf(statement: PublishedStatement, language: Tag, { withTitle = false } = {}): Html {
  const rows = [
    withTitle ? titleRow(statement, language) : undefined,
    ...speakerRows(statement, language),
    ...sourceRows(statement, language),
    ...supportRows(statement, language),
    [say('metadata.language', language), nameOfLanguage(statement.language, language)] as const,
    translationsRow(statement, language),
  ]
  return html`<dl class="known">
${rows.map((row) =>
  row
    ? html`<div><dt>${row[0]}</dt> <dd>${row[1]}</dd></div>
`
    : '',
)}</dl>`
}

function titleRow(statement: PublishedStatement, language: Tag): Row | undefined {
  const title = namedIn(statement, 'title', language)
  return (
    title && [
      sayPublic('statement', language),
      html`<a href="${statementAddress(language, statement.id)}" lang="${title.language}">${quoted(title.text, language)}</a>`,
    ]
  )
}

/** Who said it, in which office and for which body: as the register names them, else as the source does. */
function speakerRows(statement: PublishedStatement, language: Tag): readonly (Row | undefined)[] {
  const { person, office, body } = statement.saidBy
  const given = (name: 'speaker' | 'office' | 'body'): Row | undefined =>
    wordsRow(name, namedIn(statement, name, language), language)
  return [
    person
      ? [
          say('metadata.speaker', language),
          html`<a href="${personAddress(language, person.id)}">${worded(person.name, language)}</a>`,
        ]
      : given('speaker'),
    office ? [say('metadata.office', language), worded(office.title, language)] : given('office'),
    body
      ? [
          say('metadata.body', language),
          html`<a href="${bodyAddress(language, body.id)}">${worded(body.name, language)}</a>`,
        ]
      : given('body'),
  ]
}

/** When and where it was said, and where it can be read. */
function sourceRows(statement: PublishedStatement, language: Tag): readonly (Row | undefined)[] {
  const { metadata, provenance } = statement
  const { date, during, address = provenance.address } = metadata
  return [
    during === undefined
      ? undefined
      : [say('metadata.date', language), html`${spanInWords(during, language)}`],
    date === undefined
      ? undefined
      : [say('metadata.date', language), html`<time datetime="${date}">${dayOnPage(date, language)}</time>`],
    wordsRow('channel', whereSaid(statement, language), language),
    address === undefined ? undefined : [say('metadata.address', language), linked(address)],
  ]
}

function supportRows(
  { endorsed, republished }: PublishedStatement,
  language: Tag,
): readonly (Row | undefined)[] {
  const row = (label: 'endorsedBy' | 'republishedBy', all: readonly Supporter[]): Row | undefined =>
    all.length === 0
      ? undefined
      : [say(`metadata.${label}`, language), html`${all.map((one, at) => supporter(one, at, language))}`]
  return [row('endorsedBy', endorsed), row('republishedBy', republished)]
}

function translationsRow({ translations }: PublishedStatement, language: Tag): Row | undefined {
  if (translations.length === 0) return undefined
  return [
    sayPublic('statement.translations', language),
    html`${inOrder(translations).map((other, at) => html`${at === 0 ? '' : ', '}<a href="${statementAddress(language, other.id)}" lang="${other.language}">${LANGUAGE_NAMES[other.language]}</a>`)}`,
  ]
}

function wordsRow(
  name: 'speaker' | 'office' | 'body' | 'channel',
  words: ReturnType<typeof namedIn>,
  language: Tag,
): Row | undefined {
  return (
    words && [say(`metadata.${name}`, language), html`<span lang="${words.language}">${words.text}</span>`]
  )
}

/** Languages stand in the same order everywhere. */
function inOrder<One extends { readonly language: Tag }>(ones: readonly One[]): One[] {
  return ones.toSorted((a, b) => TAGS.indexOf(a.language) - TAGS.indexOf(b.language))
}

type Supporter = PublishedStatement['endorsed'][number] | PublishedStatement['republished'][number]

/** Somebody who stood up for a statement, or published it again: with a link to what else is known of them. */
function supporter(one: Supporter, at: number, language: Tag): Html {
  const person = 'person' in one ? one.person : undefined
  const to =
    person !== undefined
      ? personAddress(language, person)
      : one.body === undefined
        ? undefined
        : bodyAddress(language, one.body)
  const source = webAddress(one.address)
  return html`${at === 0 ? '' : '; '}${to === undefined ? one.by : html`<a href="${to}">${one.by}</a>`}${
    one.on === undefined ? '' : html`, <time datetime="${one.on}">${dayOnPage(one.on, language)}</time>`
  }${source === undefined ? '' : html` (<a href="${source}" rel="noreferrer">${sayPublic('source', language)}</a>)`}`
}

function linked(address: string): Html | string {
  const web = webAddress(address)
  return web === undefined ? address : html`<a class="source" href="${web}" rel="noreferrer">${address}</a>`
}
