import assert from 'node:assert/strict'
import { keepSite, USUAL_ACCENT } from '../../src/desk/setup/site-settings.ts'
import type { Role } from '../../src/record/facts/staff.ts'
import {
  openStaffedSite,
  type StaffedOptions,
  type StaffedSite,
  type Visitor,
} from '../../src/site/staff/staff-in-tests.ts'
import { EVIL } from './harmless-in-tests.ts'

export const ROLES = ['author', 'lawyer', 'editor', 'admin'] as const satisfies readonly Role[]

/** A site on which everything that people type tries to break out, published through its own forms. */
export interface AttackedSite extends StaffedSite {
  readonly visitors: Readonly<Record<Role, Visitor>>
  /** Fills the parameters of a route with what is there. */
  fill(route: string): string
}

type Fields = Readonly<Record<string, string>>

export async function openAttackedSite(options: StaffedOptions = {}): Promise<AttackedSite> {
  const site = await openStaffedSite(options)
  const name = { kk: `K ${EVIL}`, ru: `R ${EVIL}`, en: `E ${EVIL}` }
  await keepSite(site.desk, { name, languages: ['kk', 'ru', 'en'], accent: USUAL_ACCENT })
  const people = [] as (readonly [Role, Visitor])[]
  for (const role of ROLES) people.push([role, await site.signIn(await site.join(`${role} ${EVIL}`, role))])
  const visitors = Object.fromEntries(people) as Record<Role, Visitor>
  const writer = await site.signIn(await site.join(`writer ${EVIL}`, 'editor'))
  const spare = await site.join('Spare', 'author')
  const send = async (visitor: Visitor, path: string, fields: Fields = {}): Promise<string> => {
    await visitor.get('/desk/account')
    const answer = await visitor.post(path, fields)
    assert.equal(
      answer.status,
      303,
      `${path}: ${visitor.text.replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' ')}`,
    )
    return new URL(answer.headers.get('location') as string, 'http://own.invalid').pathname
  }
  const last = (path: string) => path.split('/').at(-1) as string
  const inEach = (field: string) => ({ [`${field}-kk`]: EVIL, [`${field}-ru`]: EVIL, [`${field}-en`]: EVIL })

  const body = last(
    await send(writer, '/desk/people/bodies', { ...inEach('body-name'), kind: 'other', address: '' }),
  )
  const person = last(await send(writer, '/desk/people/persons', { ...inEach('name'), ...inEach('note') }))
  await send(writer, `/desk/people/persons/${person}/offices`, {
    body,
    prefix: 'new',
    ...inEach('new-title'),
  })
  const known = Object.fromEntries(
    ['title', 'speaker', 'office', 'body', 'channel'].map((field) => [field, EVIL]),
  )
  const take = async (text: string, language: string) =>
    last(
      await send(writer, '/desk/statements', {
        text,
        language,
        ...known,
        address: 'javascript:alert(1)',
        date: '2026-02-20',
        'said-by': person,
        'in-name-of': body,
      }),
    )
  const statement = await take(
    `${EVIL} The ministry warns all bloggers. Trust only official sources ${EVIL}.`,
    'en',
  )
  const other = await take(
    `Министерство предупреждает всех блогеров. Доверяйте только официальным источникам ${EVIL}.`,
    'ru',
  )
  await send(writer, `/desk/statements/${statement}/support`, { 'support-by': EVIL })
  await send(writer, `/desk/statements/${statement}/translations`, { translation: other })
  const opinion = await publish(statement, `Main ${EVIL}`, 'ministry warns')
  const withdrawn = await publish(other, `Other ${EVIL}`, 'Министерство предупреждает')
  await send(writer, `/desk/opinions/${withdrawn}/publishing/withdraw`, inEach('why'))
  const slug = (await site.desk.record.opinions.get(opinion))?.slug as string
  const added = (await site.desk.record.opinions.get(opinion))?.added[0]?.id as string

  async function publish(on: string, title: string, quote: string): Promise<string> {
    await send(writer, `/desk/statements/${on}/read`)
    const beginning = { statement: on, 'opinion-title': title, 'opinion-language': 'en' }
    const id = last(await send(writer, '/desk/opinions', beginning))
    const base = `/desk/opinions/${id}`
    const piece = (name: string, tag: string, text: string) =>
      send(writer, `${base}/pieces/${name}/${tag}`, { text, base: '0', do: 'save' })
    for (const tag of ['en', 'ru', 'kk'])
      for (const name of ['title', 'summary', 'introduction', 'conclusion', 'comment-1', 'question-1.1'])
        if (name !== 'title' || tag !== 'en')
          await piece(name, tag, `${EVIL} [x](javascript:alert(1)) ![y](x)`)
    await send(writer, `${base}/questions`, { quote, question: EVIL })
    await send(writer, `${base}/publishing/byline`, inEach('byline'))
    await agree(base)
    await send(writer, `${base}/publishing/publish`, { seen: await seq(id) })
    await send(writer, `${base}/pieces/summary/en`, { text: `Anew ${EVIL}`, base: '1', do: 'save' })
    await agree(base)
    await send(writer, `${base}/publishing/correct`, { ...inEach('note'), seen: await seq(id) })
    return id
  }
  async function agree(base: string): Promise<void> {
    await send(writer, `${base}/publishing/request`)
    const fields = { verdict: 'agreed', note: EVIL, seen: await seq(last(base)) }
    await send(visitors.lawyer, `${base}/publishing/review`, fields)
  }
  async function seq(id: string): Promise<string> {
    return String((await site.desk.record.opinions.get(id))?.seq)
  }

  const params: Readonly<Record<string, string>> = {
    language: 'en',
    slug,
    file: `${slug}.md`,
    finding: '1.1',
    piece: 'summary',
    tag: 'ru',
    question: added,
    other,
    member: spare.member.id,
    session: '0123456789abcdef',
    invitation: 'void',
    feed: 'feed.atom',
    version: '1',
    n: '1',
    year: '2026',
    name: 'opinion-1.json',
    corpus: 'none',
    act: 'none',
    provision: 'none',
    hash: '0'.repeat(16),
    build: '1',
  }
  return {
    ...site,
    visitors,
    fill: (route) =>
      withParameters(route, (parameter) => {
        if (parameter === 'month') return route.startsWith('/sitemap') ? '2026-11.xml' : '02'
        if (route.startsWith('/statements/')) return `${statement}.txt`
        if (parameter === 'n' && route.startsWith('/cards/')) return '1.png'
        if (route.startsWith('/download/')) return 'json'
        if (parameter === 'name' && route.includes('/checks/')) return 'exclusive-trust'
        if (parameter !== 'id') return params[parameter] ?? 'none'
        if (route.includes('/opinions/')) return opinion
        if (route.includes('/statements/')) return statement
        if (route.includes('/bodies/')) return body
        return route.includes('/checks/') ? 'exclusive-trust' : person
      }),
  }
}

/** Parameters of a route, each with the pattern behind it, whose braces may hold braces. */
const PARAMETER = /:(\w+)(?:\{(?:[^{}]|\{[^{}]*\})*\})?/gu

/** A path of a route. */
export function withParameters(route: string, value: (parameter: string, place: number) => string): string {
  let place = 0
  return route
    .replaceAll(PARAMETER, (_, parameter: string) => value(parameter, place++))
    .replace(/\*$/u, () => value('*', place++))
}

/** How many parts of a route a visitor may fill as they like. */
export function partsOf(route: string): number {
  let parts = 0
  withParameters(route, () => {
    parts++
    return ''
  })
  return parts
}
