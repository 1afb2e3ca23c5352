import type { Context, Hono } from 'hono'
import { html, raw } from 'hono/html'
import type { Desk } from '../../desk/desk.ts'
import type { Tag } from '../../law/law.ts'
import { CARD } from '../../outputs/card.ts'
import { paperOf } from '../public/paper.ts'
import { plainly } from '../public/worded.ts'
import { originOf } from './addresses.ts'
import { OPEN } from './answer.ts'
import { embedTitle } from './embed-page.ts'
import { cardAddress, embedAddress, FRAME, frameCode } from './frame.ts'
import { findClaim } from './shown-claim.ts'

const NARROWEST = 280
/** An opinion, with or without a claim, or a claim in a frame. */
const OPINION = /^\/(kk|ru|en)\/opinions\/([a-z0-9][a-z0-9-]{0,63})$/u
const EMBEDDED = /^\/embed\/(kk|ru|en)\/([a-z0-9][a-z0-9-]{0,63})\/([1-9]\d{0,5})$/u
const CLAIM = /^#claim-([1-9]\d{0,5})$/u
const MINUTES = 10

/** Tells other sites how to show an address of ours (oEmbed 1.0). */
export function addOembed(site: Hono, desk: Desk): void {
  site.get('/oembed', async (context) => {
    const { url, format = 'json', maxwidth, maxheight } = context.req.query()
    for (const [name, value] of Object.entries(OPEN)) context.header(name, value)
    if (format !== 'json' && format !== 'xml') return context.body(null, 501)
    const paper = await paperOf(desk)
    const origin = originOf(paper, context)
    const asked = askedFor(url, origin)
    const shown =
      asked && paper.languages.includes(asked.language)
        ? await findClaim(desk, asked.slug, asked.claim)
        : undefined
    if (asked === undefined || shown === undefined) return context.body(null, 404)
    const { language, slug } = asked
    const { opinion, claim } = shown
    const width = least(FRAME.width, maxwidth)
    const height = least(FRAME.height, maxheight)
    const frame = origin + embedAddress(language, slug, claim.n)
    const title = embedTitle(paper, shown, language)
    return answer(context, format, {
      version: '1.0',
      type: 'rich',
      title,
      author_name: plainly(opinion.author, language, opinion.languages),
      provider_name: paper.name[language],
      provider_url: `${origin}/${language}/`,
      cache_age: MINUTES * 60,
      thumbnail_url: origin + cardAddress(language, slug, claim.n),
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
      width,
      height,
      html: String(frameCode(frame, title, { width, height })),
    })
  })
}

interface Asked {
  readonly language: Tag
  readonly slug: string
  readonly claim?: number
}

/** What an address of ours leads to; nothing for any other address. */
function askedFor(address: string | undefined, origin: string): Asked | undefined {
  const url = address === undefined ? null : URL.parse(address)
  if (url === null || url.origin !== origin) return undefined
  const [, language, slug, within] = OPINION.exec(url.pathname) ?? EMBEDDED.exec(url.pathname) ?? []
  if (language === undefined || slug === undefined) return undefined
  const claim = within ?? CLAIM.exec(url.hash)?.[1]
  return { language: language as Tag, slug, ...(claim === undefined ? {} : { claim: Number(claim) }) }
}

function least(usual: number, asked: string | undefined): number {
  return asked !== undefined && /^\d{1,5}$/u.test(asked)
    ? Math.max(NARROWEST, Math.min(usual, Number(asked)))
    : usual
}

function answer(
  context: Context,
  format: 'json' | 'xml',
  values: Readonly<Record<string, string | number>>,
): Response {
  context.header('cache-control', `public, max-age=${MINUTES * 60}`)
  if (format === 'json')
    return context.body(JSON.stringify(values), 200, { 'content-type': 'application/json+oembed' })
  const rows = Object.entries(values).map(
    ([name, value]) => html`<${raw(name)}>${String(value)}</${raw(name)}>
`,
  )
  return context.body(
    String(html`${raw('<?xml version="1.0" encoding="utf-8" standalone="yes"?>')}
<oembed>
${rows}</oembed>
`),
    200,
    { 'content-type': 'text/xml+oembed; charset=utf-8' },
  )
}
