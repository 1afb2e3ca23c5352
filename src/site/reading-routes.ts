import { type Context, Hono } from 'hono'
import type { Catalog } from '../catalog.ts'
import { countriesIn } from '../desk/countries.ts'
import type { Draft } from '../desk/take-in.ts'
import { toldBy } from '../exports/told.ts'
import type { Tag } from '../law/law.ts'
import { Problem } from '../problem.ts'
import type { Note } from '../reader/format.ts'
import type { Reading } from '../reader/reading.ts'
import { EMPTY, type Entry, entryOf } from './entry.ts'
import { withFileTaken } from './entry-state.ts'
import { fieldOf } from './entry-text.ts'
import { heldStatements } from './held-statements.ts'
import { LANGUAGE, languageAsked, languageOfForm } from './language.ts'
import { checksPage } from './pages/checks.ts'
import { messagePage } from './pages/message.ts'
import { readingPage } from './pages/reading.ts'
import { receiveForm } from './receive.ts'
import type { FramesNow } from './site-frame.ts'
import type { SiteOptions } from './site-options.ts'
import type { StatementForm } from './statement-form.ts'
import { type Taken, takeEntry } from './take-entry.ts'

/**
 * The form, what is read by it, and what checks ask.
 * @param read reads one statement
 */
export function readingPages(
  catalog: Catalog,
  { formats, exports, desk }: SiteOptions,
  read: (draft: Draft) => Reading,
  form: StatementForm,
  framesNow: FramesNow,
): Hono {
  const pages = new Hono()
  const told = toldBy(catalog)
  const choices = { sheets: catalog.sheets, exports, jurisdictions: countriesIn(catalog), told }
  // A set-up site keeps nothing of what strangers send, not even for a while; one may run on several machines, too.
  const held = desk === undefined ? heldStatements() : undefined

  pages.get('/', (context) => form.show(context, { entry: EMPTY }, languageAsked(context)))
  pages.get(`/${LANGUAGE}/read`, (context) =>
    form.show(context, { entry: EMPTY }, context.req.param('language') as Tag),
  )
  pages.post('/', async (context) => {
    const { entry, language } = await receive(context)
    return form.show(context, await withFileTaken(entry, formats, catalog), language)
  })
  pages.get('/checks', async (context) => {
    const language = languageAsked(context)
    const checks = [...catalog.checks.keys()]
    return context.html(checksPage(checks, catalog.sheets, language, (await framesNow())?.(language)))
  })
  pages.get('/read', (context) => context.redirect(`/${languageAsked(context)}/read`, 303))
  pages.post('/read', (context) =>
    answer(context, (taken, language) => {
      const reading = read(taken.draft)
      // An answer to a form can't be gone back to: the browser would have to send the form again.
      if (held) return context.redirect(`/read/${held.hold(taken)}?lang=${language}`, 303)
      return shown(context, reading, taken.notes, language)
    }),
  )
  if (held)
    pages.get('/read/:key', (context) => {
      const language = languageAsked(context)
      const taken = held.look(context.req.param('key'))
      if (!taken) return context.html(messagePage('gone', language), 410)
      return shown(context, read(taken.draft), taken.notes, language, context.req.path)
    })
  pages.post('/download/:name', (context) => {
    const wanted = exports.get(context.req.param('name'))
    if (!wanted) return context.notFound()
    return answer(context, ({ draft }, language) =>
      context.body(wanted.render(read(draft), { language, told }), 200, {
        'content-type': wanted.mediaType,
        'content-disposition': `attachment; filename="saual-${draft.sha256.slice(0, 12)}.${wanted.extension}"`,
      }),
    )
  })
  return pages

  async function shown(
    context: Context,
    reading: Reading,
    notes: readonly Note[],
    language: Tag,
    heldAt?: string,
  ): Promise<Response> {
    const frame = (await framesNow())?.(language)
    return context.html(
      readingPage(
        reading,
        { ...choices, notes, ...(heldAt === undefined ? {} : { heldAt }) },
        language,
        frame,
      ),
    )
  }

  /** Takes in what was sent and answers it, or shows the form again with what is wrong. */
  async function answer(
    context: Context,
    show: (taken: Taken, language: Tag) => Response | Promise<Response>,
  ): Promise<Response> {
    const { entry, language } = await receive(context)
    try {
      return await show(await takeEntry(entry, formats, catalog), language)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const state = await withFileTaken(entry, formats, catalog, error)
      return form.show(
        context,
        { ...state, problem: { problem: error, field: fieldOf(error, entry) } },
        language,
        422,
      )
    }
  }
}

async function receive(context: Context): Promise<{ entry: Entry; language: Tag }> {
  const form = await receiveForm(context.req.raw)
  const language = languageOfForm(context, form)
  return { entry: await entryOf(form), language }
}
