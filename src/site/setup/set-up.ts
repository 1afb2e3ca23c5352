import { timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { countriesIn } from '../../desk/countries.ts'
import type { Desk } from '../../desk/desk.ts'
import { isSetUp, setUpSite } from '../../desk/setup/set-up.ts'
import { type SiteSettings, siteSettings, USUAL_ACCENT } from '../../desk/setup/site-settings.ts'
import { TAGS } from '../../law/tags.ts'
import { Problem } from '../../problem.ts'
import { languageAsked } from '../language.ts'
import { messagePage } from '../pages/message.ts'
import { receiveForm } from '../receive.ts'
import { setUpPage } from './set-up-page.ts'
import { settingsIn, siteField } from './site-form.ts'

/** How a site that is not set up yet is set up. */
export interface SetUp {
  /** Whoever knows it sets the site up: it is shown where the program was started. */
  readonly key: string
  /** Opens the desk, made where there is none yet. */
  open(): Promise<Desk>
  /** The site has a name now, and its desk is to be shown. */
  done(desk: Desk): void
}

/** The first page that the owner of a new site sees. It is open to whoever has the key, until there is an admin. */
export function setUpPages({ key, open, done }: SetUp): Hono {
  const pages = new Hono()
  pages.use('/setup/:key', async (context, next) => {
    if (!isKey(context.req.param('key'), key))
      return context.html(messagePage('not-found', languageAsked(context)), 404)
    if (await isSetUp(await open())) return context.redirect('/desk', 303)
    return next()
  })
  pages.get('/setup/:key', async (context) => {
    const desk = await open()
    const [settings = USUAL, countries] = [await siteSettings(desk), countriesIn(desk.catalog)]
    return context.html(
      setUpPage(context.req.path, languageAsked(context), { settings, countries, sample: false }),
    )
  })
  pages.post('/setup/:key', async (context) => {
    const form = await receiveForm(context.req.raw)
    const language = languageAsked(context)
    const [desk, settings, sample] = [await open(), settingsIn(form), form.get('sample') === 'yes']
    try {
      const token = await setUpSite(desk, settings, language, sample)
      done(desk)
      return context.redirect(token === undefined ? '/desk' : `/desk/join/${token}?lang=${language}`, 303)
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      const wrong = { problem, field: siteField(problem) }
      return context.html(
        setUpPage(context.req.path, language, {
          settings,
          countries: countriesIn(desk.catalog),
          sample,
          wrong,
        }),
        422,
      )
    }
  })
  return pages
}

const USUAL: SiteSettings = { name: { kk: '', ru: '', en: '' }, languages: TAGS, accent: USUAL_ACCENT }

function isKey(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
