import { type Context, Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import type { Tag } from '../../law/law.ts'
import { addressesAt } from '../../outputs/addresses.ts'
import type { KeptPages } from '../kept/kept-pages.ts'
import { chooseLanguage, LANGUAGE, leadOn } from '../language.ts'
import { originOf } from '../outputs/addresses.ts'
import { answerOutput, OPEN } from '../outputs/answer.ts'
import { type PaperOptions, paperOf } from '../public/paper.ts'
import { askingAddress } from './asking-address.ts'
import type { Endpoint } from './endpoint.ts'
import { BASE, ENDPOINTS } from './endpoints.ts'
import { openApi } from './openapi.ts'
import { apiPage } from './page.ts'
import { type Limit, rateLimiter } from './rate-limit.ts'
import { type ApiWord, sayApi } from './words.ts'

const MINUTE = 60_000
const LIMIT: Limit = { requests: 600, within: 10 * MINUTE }

/** The interface for programs, and its documentation. What is kept already is sent before anything is counted. */
export function apiPages(desk: Desk, pages: KeptPages, options: PaperOptions = {}, limit = LIMIT): Hono {
  const site = new Hono()
  const allow = rateLimiter(limit)

  site.use(`${BASE}/*`, async (context, next) => {
    const { isAllowed, left, seconds } = allow(askingAddress(context), Date.parse(desk.now()))
    if (!isAllowed) {
      context.header('retry-after', String(seconds))
      return problem(context, 429, 'problem.too-many', { seconds })
    }
    context.header('ratelimit', `"api";r=${left};t=${seconds}`)
    await next()
  })
  for (const endpoint of ENDPOINTS) {
    site.get(BASE + endpoint.path.replaceAll(/\{(\w+)\}/gu, ':$1'), (context) => answer(context, endpoint))
  }
  site.get(`${BASE}/openapi.json`, async (context) => {
    const answered = await answerOutput(context, pages, desk.config.address, async () => {
      const paper = await paperOf(desk, options)
      return json(openApi(originOf(paper, context), paper.name.en))
    })
    return answered ?? context.notFound()
  })
  site.all(`${BASE}/*`, (context) => problem(context, 404, 'problem.not-found'))
  site.get('/api', (context) => leadOn(context, (language) => `/${language}/api`))
  site.get(`/${LANGUAGE}/api`, async (context, next) => {
    const language = context.req.param('language') as Tag
    const answered = await answerOutput(context, pages, desk.config.address, async () => {
      const paper = await paperOf(desk, options)
      if (!paper.languages.includes(language)) return undefined
      const html = await apiPage(paper, language, originOf(paper, context), limit)
      return { html, standsOn: 'everything' }
    })
    return answered ?? next()
  })
  return site

  async function answer(context: Context, { asked, answer }: Endpoint): Promise<Response> {
    const given = asked.safeParse({ ...context.req.query(), ...context.req.param() })
    if (!given.success) {
      const [issue] = given.error.issues
      const parameter = String(issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0])
      return problem(context, 400, 'problem.asked', { parameter })
    }
    const answered = await answerOutput(context, pages, desk.config.address, async () => {
      const paper = await paperOf(desk, options)
      const { languages } = paper
      const found = await answer(given.data, {
        desk,
        languages,
        addresses: addressesAt(originOf(paper, context)),
      })
      return found === undefined ? undefined : json(found)
    })
    return answered ?? problem(context, 404, 'problem.not-found')
  }
}

function json(value: unknown) {
  return {
    html: `${JSON.stringify(value, null, 2)}\n`,
    mediaType: 'application/json; charset=utf-8',
    headers: OPEN,
    standsOn: 'everything',
  } as const
}

/** A problem as RFC 9457 has it. */
function problem(
  context: Context,
  status: 400 | 404 | 429,
  word: ApiWord,
  values: Readonly<Record<string, string | number>> = {},
): Response {
  for (const [name, value] of Object.entries(OPEN)) context.header(name, value)
  const language = chooseLanguage(undefined, context.req.header('accept-language'))
  context.header('content-language', language)
  return context.body(
    JSON.stringify({ type: 'about:blank', title: sayApi(word, language, values), status }),
    status,
    { 'content-type': 'application/problem+json; charset=utf-8' },
  )
}
