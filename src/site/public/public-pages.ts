import { type Context, Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { type ListedOpinion, listPublished } from '../../desk/published/lists.ts'
import { findOpinion } from '../../desk/published/opinions.ts'
import { knownBody, knownPerson, knownSpeakers, whatWasSaid } from '../../desk/published/said.ts'
import { shownStatement } from '../../desk/published/statements.ts'
import { versionsOf } from '../../desk/published/versions.ts'
import type { Tag } from '../../law/law.ts'
import type { PublishedStatement } from '../../record/published.ts'
import { answerKept } from '../kept/answer.ts'
import type { KeptPages } from '../kept/kept-pages.ts'
import type { Rendered } from '../kept/page.ts'
import { LANGUAGE, leadOn } from '../language.ts'
import { home } from './address.ts'
import { archiveOf } from './archive.ts'
import { checksOf } from './checks.ts'
import { homeOf } from './home.ts'
import { notFoundPage } from './pages/not-found.ts'
import { opinionPage } from './pages/opinion.ts'
import { bodyPage, personPage } from './pages/people.ts'
import { speakersPage } from './pages/speakers.ts'
import { statementPage } from './pages/statement.ts'
import { versionsPage } from './pages/versions.ts'
import { type Paper, type PaperOptions, paperOf } from './paper.ts'
import { searched } from './search.ts'

/** What a page is made from: nothing where there is no such page. */
type Render = (paper: Paper, language: Tag, context: Context) => Promise<Rendered | undefined>

const MOST_ON_STATEMENT = 50

/**
 * The pages that everybody reads.
 * @param pages where rendered pages are kept
 */
export function publicPages(desk: Desk, pages: KeptPages, options: PaperOptions = {}): Hono {
  const site = new Hono()
  const checks = checksOf(desk)
  const get = (path: string, render: Render): void => {
    site.get(`/${LANGUAGE}${path}`, async (context, next) => {
      const language = context.req.param('language') as Tag
      const answer = await answerKept(context, pages, async () => {
        const paper = await paperOf(desk, options)
        return paper.languages.includes(language) ? render(paper, language, context) : undefined
      })
      return answer ?? next()
    })
  }

  site.get('/', async (context) => {
    const { languages } = await paperOf(desk, options)
    return leadOn(context, (wanted) => home(languages.includes(wanted) ? wanted : (languages[0] as Tag)))
  })
  get('/', (paper, language) => homeOf(paper, language))
  get('/opinions/:slug', async (paper, language, context) => {
    const opinion = await findOpinion(desk, context.req.param('slug') as string)
    return opinion && opinionPage(paper, opinion, language)
  })
  get('/opinions/:slug/versions', async (paper, language, context) => {
    const versions = await versionsOf(desk, context.req.param('slug') as string)
    return versions && versionsPage(paper, versions, language)
  })
  get('/opinions/:slug/versions/:version{[1-9][0-9]{0,5}}', async (paper, language, context) => {
    const version = Number(context.req.param('version'))
    const opinion = await findOpinion(desk, context.req.param('slug') as string, version)
    return opinion && opinionPage(paper, opinion, language, version)
  })
  get('/statements/:id', async (paper, language, context) => {
    const statement = await shownStatement(desk, context.req.param('id') as string)
    if (statement === undefined) return undefined
    return statementPage(paper, statement, await opinionsOn(desk, statement), language)
  })
  get('/people', async (paper, language) => speakersPage(paper, await knownSpeakers(desk), language))
  get('/people/:id', async (paper, language, context) => {
    const person = await knownPerson(desk, context.req.param('id') as string)
    return person && personPage(paper, person, await said(context, { person: person.person.id }), language)
  })
  get('/bodies/:id', async (paper, language, context) => {
    const body = await knownBody(desk, context.req.param('id') as string)
    return body && bodyPage(paper, body, await said(context, { body: body.body.id }), language)
  })
  get('/checks', (paper, language) => checks.all(paper, language))
  get('/checks/:name', (paper, language, context) =>
    checks.one(paper, context.req.param('name') as string, language),
  )
  for (const path of ['/archive', '/archive/:year{[0-9]{4}}', '/archive/:year{[0-9]{4}}/:month{[0-9]{2}}'])
    get(path, (paper, language, context) => {
      const before = beforeOf(context)
      const { year, month } = context.req.param() as { year?: string; month?: string }
      return archiveOf(paper, language, {
        ...(year === undefined ? {} : { year }),
        ...(month === undefined ? {} : { month }),
        ...(before === undefined ? {} : { before }),
      })
    })
  site.get(`/${LANGUAGE}/search`, async (context, next) => {
    const paper = await paperOf(desk, options)
    const language = context.req.param('language') as Tag
    if (!paper.languages.includes(language)) return next()
    return context.html(await searched(paper, context, language))
  })
  site.get(`/${LANGUAGE}/*`, async (context, next) => {
    await next()
    // What other areas have under a language is theirs; what nobody has is said in the reader's language.
    if (context.res.status !== 404) return
    const paper = await paperOf(desk, options)
    context.res = await context.html(notFoundPage(paper, context.req.param('language') as Tag), 404)
  })
  return site

  async function said(context: Context, speaker: { readonly person: string } | { readonly body: string }) {
    const before = beforeOf(context)
    const part = await whatWasSaid(desk, speaker, before)
    return { ...part, ...(before === undefined ? {} : { before }) }
  }
}

/** Opinions on a statement or, where there are none, on the same statement in its other languages. */
async function opinionsOn(
  desk: Desk,
  { id, translations }: PublishedStatement,
): Promise<readonly ListedOpinion[]> {
  const [own, ...others] = await Promise.all(
    [id, ...translations.map((other) => other.id)].map((statement) =>
      listPublished(desk, { statement, limit: MOST_ON_STATEMENT }),
    ),
  )
  if (own !== undefined && own.opinions.length > 0) return own.opinions
  return others.flatMap(({ opinions }) => opinions)
}

function beforeOf(context: Context): number | undefined {
  const before = context.req.query('before')
  return before !== undefined && /^\d{1,15}$/u.test(before) ? Number(before) : undefined
}
