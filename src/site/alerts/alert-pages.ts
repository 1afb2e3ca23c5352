import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { alertOfLink, confirmAlert, endAlert } from '../../desk/alerts/answer-letter.ts'
import { askForAlert } from '../../desk/alerts/ask-for-alert.ts'
import { nameOf, sending } from '../../desk/alerts/words.ts'
import type { Desk } from '../../desk/desk.ts'
import { knownSpeakers } from '../../desk/published/said.ts'
import type { Tag } from '../../law/law.ts'
import { sayIfKnown, sayProblem } from '../../messages/messages.ts'
import { Problem } from '../../problem.ts'
import { askingAddress } from '../api/asking-address.ts'
import { rateLimiter } from '../api/rate-limit.ts'
import { LANGUAGE } from '../language.ts'
import { type Paper, type PaperOptions, paperOf } from '../public/paper.ts'
import { type AlertForm, askPage, buttonPage, donePage, problemPage } from './pages.ts'
import { sayAlerts } from './words.ts'

const HOUR = 3_600_000
/** How often one address may ask for letters: each is one that somebody may not have wanted. */
const LIMIT = { requests: 5, within: HOUR }
const ALERTS = `/${LANGUAGE}/alerts`
const LINK = '/:id{[0-9a-f]{24}}/:seal{[A-Za-z0-9_-]{43}}'
const ABOUT = ['all', 'body', 'person', 'words'] as const
const LARGEST_FORM = 4096

/** Pages on which readers ask for letters, agree to them and end them; none where the site sends none. */
export function alertPages(desk: Desk, options: PaperOptions = {}): Hono {
  const site = new Hono()
  if (sending(desk) === undefined) return site
  const allow = rateLimiter(LIMIT)
  site.use(`${ALERTS}/*`, bodyLimit({ maxSize: LARGEST_FORM, onError: (context) => context.body(null, 413) }))
  type Show = (context: Context, paper: Paper, language: Tag) => Promise<Response>
  const route = (method: 'get' | 'post', path: string, show: Show): void => {
    site[method](ALERTS + path, async (context, next) => {
      const language = context.req.param('language') as Tag
      const paper = await paperOf(desk, options)
      return paper.languages.includes(language) ? show(context, paper, language) : next()
    })
  }

  route('get', '', async (context, paper, language) => {
    const { body = '', person = '', words = '' } = context.req.query()
    const about = body !== '' ? 'body' : person !== '' ? 'person' : words !== '' ? 'words' : 'all'
    const form = { email: '', about, body, person, words }
    return context.html(askPage(paper, await knownSpeakers(desk), form, language))
  })
  route('post', '', async (context, paper, language) => {
    const form = await formOf(context)
    const { email, words } = form
    const about = ABOUT.find((one) => one === form.about) ?? 'all'
    const again = async (problem: string, status: 422 | 429 | 503): Promise<Response> =>
      context.html(askPage(paper, await knownSpeakers(desk), { ...form, problem }, language), status)
    if (!allow(askingAddress(context), Date.parse(desk.now())).isAllowed)
      return again(sayAlerts('too-many', language), 429)
    try {
      const value = about === 'words' ? words : about === 'all' ? '' : form[about]
      await askForAlert(desk, { email, language, about, value })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return again(sayProblem(error, language), error.kind === 'unavailable' ? 503 : 422)
    }
    return context.html(donePage(paper, 'asked', '', language))
  })
  for (const purpose of ['confirm', 'end'] as const) {
    route('get', `/${purpose}${LINK}`, (context, paper, language) =>
      orProblem(context, paper, language, async ({ id, seal, path }) => {
        const alert = await alertOfLink(desk, purpose, id, seal)
        const name = (await nameOf(desk, alert)) ?? ''
        const what = sayIfKnown(`alert.about.${alert.about}`, language, { name }) ?? ''
        return buttonPage(paper, purpose, path, what, language)
      }),
    )
    route('post', `/${purpose}${LINK}`, (context, paper, language) =>
      orProblem(context, paper, language, async ({ id, seal, path }) => {
        if (purpose === 'confirm') await confirmAlert(desk, id, seal)
        else await endAlert(desk, id, seal)
        return donePage(paper, purpose === 'confirm' ? 'confirmed' : 'ended', path, language)
      }),
    )
  }
  return site
}

async function orProblem(
  context: Context,
  paper: Paper,
  language: Tag,
  show: (link: { readonly id: string; readonly seal: string; readonly path: string }) => Promise<string>,
): Promise<Response> {
  const { id, seal } = context.req.param() as { id: string; seal: string }
  const path = new URL(context.req.url).pathname.slice(`/${language}/alerts`.length)
  try {
    return context.html(await show({ id, seal, path }))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return context.html(problemPage(paper, sayProblem(error, language), path, language), 404)
  }
}

async function formOf(context: Context): Promise<AlertForm> {
  const typed = new URLSearchParams(await context.req.text())
  const field = (name: string): string => typed.get(name) ?? ''
  return {
    email: field('email'),
    about: field('about'),
    body: field('body'),
    person: field('person'),
    words: field('words'),
  }
}
