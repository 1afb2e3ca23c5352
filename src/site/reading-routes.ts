import { type Context, Hono } from 'hono'
import type { Catalog } from '../catalog.ts'
import { countriesIn } from '../desk/countries.ts'
import type { Draft } from '../desk/take-in.ts'
import type { Tag } from '../law/law.ts'
import { Problem } from '../problem.ts'
import type { Reading } from '../reader/reading.ts'
import { EMPTY, type Entry, entryOf } from './entry.ts'
import { withFileTaken } from './entry-state.ts'
import { fieldOf } from './entry-text.ts'
import { chooseLanguage, LANGUAGE, languageAsked } from './language.ts'
import { checksPage } from './pages/checks.ts'
import { readingPage } from './pages/reading.ts'
import { receiveForm } from './receive.ts'
import type { FramesNow } from './site-frame.ts'
import type { SiteOptions } from './site-options.ts'
import type { StatementForm } from './statement-form.ts'
import { takeEntry } from './take-entry.ts'

/**
 * The form, what is read by it, and what checks ask.
 * @param read reads one statement
 */
export function readingPages(
  catalog: Catalog,
  { formats, exports }: SiteOptions,
  read: (draft: Draft) => Reading,
  form: StatementForm,
  framesNow: FramesNow,
): Hono {
  const pages = new Hono()
  const choices = { sheets: catalog.sheets, exports, jurisdictions: countriesIn(catalog) }

  pages.get('/', (context) => form.show(context, { entry: EMPTY }, languageAsked(context)))
  pages.get(`/${LANGUAGE}/read`, (context) =>
    form.show(context, { entry: EMPTY }, context.req.param('language') as Tag),
  )
  pages.post('/', async (context) => {
    const { entry, language } = await receive(context)
    return form.show(context, await withFileTaken(entry, formats), language)
  })
  pages.get('/checks', async (context) => {
    const language = languageAsked(context)
    const checks = [...catalog.checks.keys()]
    return context.html(checksPage(checks, catalog.sheets, language, (await framesNow())?.(language)))
  })
  pages.get('/read', (context) => context.redirect(`/${languageAsked(context)}/read`, 303))
  pages.post('/read', (context) =>
    answer(context, async (reading, language) =>
      context.html(readingPage(reading, choices, language, (await framesNow())?.(language))),
    ),
  )
  pages.post('/download/:name', (context) => {
    const wanted = exports.get(context.req.param('name'))
    if (!wanted) return context.notFound()
    return answer(context, (reading, language) =>
      context.body(wanted.render(reading, { language }), 200, {
        'content-type': wanted.mediaType,
        'content-disposition': `attachment; filename="saual-${reading.statement.sha256.slice(0, 12)}.${wanted.extension}"`,
      }),
    )
  })
  return pages

  /** Reads what was sent and shows the result, or the form again with what is wrong. */
  async function answer(
    context: Context,
    show: (reading: Reading, language: Tag) => Response | Promise<Response>,
  ): Promise<Response> {
    const { entry, language } = await receive(context)
    let reading: Reading
    try {
      reading = read(await takeEntry(entry, formats))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const state = await withFileTaken(entry, formats, error)
      return form.show(
        context,
        { ...state, problem: { problem: error, field: fieldOf(error, entry) } },
        language,
        422,
      )
    }
    return show(reading, language)
  }
}

async function receive(context: Context): Promise<{ entry: Entry; language: Tag }> {
  const form = await receiveForm(context.req.raw)
  const chosen = form.get('to') ?? form.get('lang')
  const language = chooseLanguage(
    typeof chosen === 'string' ? chosen : undefined,
    context.req.header('accept-language'),
  )
  return { entry: await entryOf(form), language }
}
