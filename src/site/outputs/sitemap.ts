import type { Context, Hono } from 'hono'
import { html, raw } from 'hono/html'
import type { Desk } from '../../desk/desk.ts'
import { allPublished, allShown } from '../../desk/published/lists.ts'
import { knownSpeakers } from '../../desk/published/said.ts'
import { calendarDay } from '../../law/days/calendar-day.ts'
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
/** A sitemap holds 50,000 addresses, a page has one in each language. */
const MOST = 16_000

/** All public pages for search engines: an index, and a part for each month, for statements, and for all else. */
export function addSitemap(site: Hono, desk: Desk, pages: KeptPages): void {
  const part = (
    path: string,
    places: (timeZone: string, context: Context) => Promise<Place[] | undefined>,
  ): void => {
    site.get(path, async (context, next) => {
      const answer = await answerOutput(context, pages, desk.config.address, async () => {
        const paper = await paperOf(desk)
        const found = await places(paper.timeZone, context)
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
      const paper = await paperOf(desk)
      const months = await desk.record.published.months(paper.timeZone)
      const parts = ['pages', 'statements', ...months.map(({ month }) => month)]
      return { html: index(originOf(paper, context), parts), mediaType: MEDIA_TYPE, standsOn: 'everything' }
    })
    return answer ?? next()
  })
  part('/sitemap/pages.xml', (timeZone) => pagesOf(desk, timeZone))
  part('/sitemap/statements.xml', () => statementsOf(desk))
  part('/sitemap/:month{[0-9]{4}-[0-9]{2}\\.xml}', (timeZone, context) =>
    opinionsOf(desk, (context.req.param('month') as string).slice(0, 'YYYY-MM'.length), timeZone),
  )
}

async function pagesOf(desk: Desk, timeZone: string): Promise<Place[]> {
  const [{ persons, bodies }, months] = await Promise.all([
    knownSpeakers(desk),
    desk.record.published.months(timeZone),
  ])
  return [
    home,
    (tag: Tag) => checkAddress(tag),
    ...[...desk.catalog.checks.keys()].map((name) => at(checkAddress, name)),
    (tag: Tag) => personAddress(tag),
    ...persons.map(({ id }) => at(personAddress, id)),
    ...bodies.map(({ id }) => at(bodyAddress, id)),
    ...months.map(({ month }) => at(archiveAddress, month)),
  ].slice(0, MOST)
}

function at(address: (language: Tag, of: string) => string, of: string): Place {
  return (tag) => address(tag, of)
}

async function statementsOf(desk: Desk): Promise<Place[]> {
  const places: Place[] = []
  for await (const id of allShown(desk)) if (places.push(at(statementAddress, id)) === MOST) break
  return places
}

/** Opinions of a month; nothing where none was published in it. */
async function opinionsOf(desk: Desk, month: string, timeZone: string): Promise<Place[] | undefined> {
  if (calendarDay(`${month}-01`) === undefined) return undefined
  const places: Place[] = []
  for await (const { slug } of allPublished(desk, stretchOf(month, timeZone)))
    if (places.push(at(opinionAddress, slug)) === MOST) break
  return places.length === 0 ? undefined : places
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
