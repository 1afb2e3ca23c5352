import type { Context, Hono } from 'hono'
import { html, raw } from 'hono/html'
import type { Desk } from '../../desk/desk.ts'
import { listPublished, publishedMonths } from '../../desk/published/lists.ts'
import { knownSpeakers } from '../../desk/published/said.ts'
import { calendarDay } from '../../law/calendar-day.ts'
import type { Tag } from '../../law/law.ts'
import type { KeptPages } from '../kept/kept-pages.ts'
import {
  archiveAddress,
  bodyAddress,
  checkAddress,
  home,
  opinionAddress,
  personAddress,
  statementAddress,
} from '../public/address.ts'
import { type Paper, paperOf } from '../public/paper.ts'
import { stretchOf } from '../public/stretch.ts'
import { originOf } from './addresses.ts'
import { answerOutput } from './answer.ts'

type Place = (language: Tag) => string

const XML = raw('<?xml version="1.0" encoding="utf-8"?>')
const MEDIA_TYPE = 'application/xml; charset=utf-8'
const AT_ONCE = 500
/** A sitemap holds 50,000 addresses, a page has one in each language. */
const MOST = 16_000

/** All public pages for search engines: an index, and a part for each month, for statements, and for all else. */
export function addSitemap(site: Hono, desk: Desk, pages: KeptPages): void {
  const part = (path: string, places: (context: Context) => Promise<Place[] | undefined>): void => {
    site.get(path, async (context, next) => {
      const answer = await answerOutput(context, pages, desk.config.address, async () => {
        const paper = await paperOf(desk)
        const found = await places(context)
        return (
          found && {
            html: urlset(paper, originOf(paper, context), found),
            mediaType: MEDIA_TYPE,
            standsOn: 'everything',
          }
        )
      })
      return answer ?? next()
    })
  }

  site.get('/robots.txt', async (context) => {
    const origin = originOf(await paperOf(desk), context)
    return context.text(`User-agent: *\nDisallow: /desk\nDisallow: /setup\nSitemap: ${origin}/sitemap.xml\n`)
  })
  site.get('/sitemap.xml', async (context, next) => {
    const answer = await answerOutput(context, pages, desk.config.address, async () => {
      const origin = originOf(await paperOf(desk), context)
      const months = await publishedMonths(desk)
      const parts = ['pages', 'statements', ...months.map(({ month }) => month)]
      return { html: index(origin, parts), mediaType: MEDIA_TYPE, standsOn: 'everything' }
    })
    return answer ?? next()
  })
  part('/sitemap/pages.xml', () => pagesOf(desk))
  part('/sitemap/statements.xml', () => statementsOf(desk))
  part('/sitemap/:month{[0-9]{4}-[0-9]{2}\\.xml}', (context) =>
    opinionsOf(desk, (context.req.param('month') as string).slice(0, 'YYYY-MM'.length)),
  )
}

async function pagesOf(desk: Desk): Promise<Place[]> {
  const [{ persons, bodies }, months] = await Promise.all([knownSpeakers(desk), publishedMonths(desk)])
  return [
    home,
    (tag: Tag) => checkAddress(tag),
    ...[...desk.catalog.checks.keys()].map(
      (name): Place =>
        (tag) =>
          checkAddress(tag, name),
    ),
    (tag: Tag) => personAddress(tag),
    ...persons.map(
      ({ id }): Place =>
        (tag) =>
          personAddress(tag, id),
    ),
    ...bodies.map(
      ({ id }): Place =>
        (tag) =>
          bodyAddress(tag, id),
    ),
    ...months.map(
      ({ month }): Place =>
        (tag) =>
          archiveAddress(tag, month),
    ),
  ].slice(0, MOST)
}

async function statementsOf({ record }: Desk): Promise<Place[]> {
  const places: Place[] = []
  for (let before: number | undefined; places.length < MOST; ) {
    const { rows, next } = await record.statements.list({ shown: true, limit: AT_ONCE, ...from(before) })
    places.push(
      ...rows.map(
        ({ id }): Place =>
          (tag) =>
            statementAddress(tag, id),
      ),
    )
    if (next === undefined) break
    before = next
  }
  return places.slice(0, MOST)
}

/** Opinions of a month; nothing where none was published in it. */
async function opinionsOf(desk: Desk, month: string): Promise<Place[] | undefined> {
  const [year, number] = month.split('-').map(Number) as [number, number]
  if (calendarDay(`${month}-01`) === undefined) return undefined
  const places: Place[] = []
  for (let before: number | undefined; places.length < MOST; ) {
    const { opinions, next } = await listPublished(desk, {
      ...stretchOf(year, number),
      limit: AT_ONCE,
      ...from(before),
    })
    places.push(
      ...opinions.map(
        ({ slug }): Place =>
          (tag) =>
            opinionAddress(tag, slug),
      ),
    )
    if (next === undefined) break
    before = next
  }
  return places.length === 0 ? undefined : places.slice(0, MOST)
}

function from(before: number | undefined): { readonly before?: number } {
  return before === undefined ? {} : { before }
}

function index(origin: string, parts: readonly string[]): string {
  return String(html`${XML}
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.map(
  (part) => html`<sitemap><loc>${origin}/sitemap/${part}.xml</loc></sitemap>
`,
)}</sitemapindex>
`)
}

/** Each page in each language, and with each where the others stand. */
function urlset({ languages }: Paper, origin: string, places: readonly Place[]): string {
  return String(html`${XML}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${places.flatMap((place) => {
  const others = languages.map(
    (tag) => html`<xhtml:link rel="alternate" hreflang="${tag}" href="${origin}${place(tag)}"/>`,
  )
  return languages.map(
    (tag) => html`<url><loc>${origin}${place(tag)}</loc>${others}</url>
`,
  )
})}</urlset>
`)
}
