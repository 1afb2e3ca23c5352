import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Catalog } from '../catalog.ts'
import { namesOf } from '../desk/law/builds.ts'
import { statementReader } from '../desk/read-statement.ts'
import type { Export } from '../exports/export.ts'
import type { Tag } from '../law/law.ts'
import { Problem } from '../problem.ts'
import type { Format } from '../reader/format.ts'
import type { Reading } from '../reader/reading.ts'
import { asset } from './assets.ts'
import { EMPTY, type Entry, entryOf } from './entry.ts'
import { guard } from './headers.ts'
import { chooseLanguage } from './language.ts'
import { lawPages } from './law/routes.ts'
import { isOwnRequest } from './own-request.ts'
import { checksPage } from './pages/checks.ts'
import { type FormState, formPage } from './pages/form.ts'
import { messagePage } from './pages/message.ts'
import { exampleReading, readingPage } from './pages/reading.ts'
import { receiveForm } from './receive.ts'
import { sampleStatement } from './samples.ts'
import { extractUpload, fieldOf, takeEntry } from './take-entry.ts'

/** What the page can take in and give out, found in the folders. */
export interface SiteOptions {
  readonly formats: readonly Format[]
  readonly exports: ReadonlyMap<string, Export>
  /** Names by which the site may be asked for; any other is another site's trick. */
  readonly hostnames?: readonly string[]
  /** Folder of the corpora of law that stand ready. */
  readonly corpora?: string
}

const OWN_HOSTNAMES = ['127.0.0.1', 'localhost', '[::1]']
const FOR_EVER = 'public, max-age=31536000, immutable'

/** The page on which statements are read. It keeps nothing: all that it knows of a statement comes with each request. */
export function createSite(
  catalog: Catalog,
  { formats, exports, hostnames = OWN_HOSTNAMES, corpora }: SiteOptions,
): Hono {
  const read = statementReader(catalog, corpora === undefined ? {} : { corpora })
  const examples = new Map<Tag, Promise<Reading>>()
  const choices = { sheets: catalog.sheets, exports }
  const formChoices = {
    endings: formats.flatMap(({ extensions }) => extensions),
    jurisdictions: [...catalog.jurisdictions.values()].filter(({ isExample }) => !isExample),
    get law() {
      return corpora !== undefined && namesOf(corpora).length > 0
    },
  }
  const site = new Hono()

  site.use(compress())
  site.use(guard)
  site.use(async (context, next) => {
    if (isOwnRequest(context.req.raw, hostnames)) return next()
    return context.html(messagePage('refused', languageOf(context)), 403)
  })
  site.get('/', (context) => showForm(context, { entry: EMPTY }, languageOf(context)))
  site.post('/', async (context) => {
    const { entry, language } = await receive(context)
    return showForm(context, await withFileTaken(entry), language)
  })
  site.get('/checks', (context) =>
    context.html(checksPage([...catalog.checks.keys()], catalog.sheets, languageOf(context))),
  )
  site.get('/read', (context) => context.redirect('/', 303))
  site.post('/read', (context) =>
    answer(context, (reading, language) => context.html(readingPage(reading, choices, language))),
  )
  site.post('/download/:name', (context) => {
    const wanted = exports.get(context.req.param('name'))
    if (!wanted) return context.notFound()
    return answer(context, (reading, language) =>
      context.body(wanted.render(reading, { language }), 200, {
        'content-type': wanted.mediaType,
        'content-disposition': `attachment; filename="saual-${reading.statement.sha256.slice(0, 12)}.${wanted.extension}"`,
      }),
    )
  })
  site.route('/law', lawPages(catalog, corpora))
  for (const path of ['/assets/:file', '/fonts/:file']) {
    site.get(path, (context) => {
      const found = asset(context.req.path)
      if (!found) return context.notFound()
      return context.body(found.body, 200, { 'content-type': found.mediaType, 'cache-control': FOR_EVER })
    })
  }
  site.notFound((context) => context.html(messagePage('not-found', languageOf(context)), 404))
  site.onError(async (error, context) => {
    const language = languageOf(context)
    if (error instanceof Problem) {
      const status = error.code === 'page-too-large' ? 413 : 400
      return showForm(context, { entry: EMPTY, problem: { problem: error, field: 'file' } }, language, status)
    }
    console.error(error.stack)
    return context.html(messagePage('fault', language), 500)
  })
  return site

  /** Reads what was sent and shows the result, or the form again with what is wrong. */
  async function answer(
    context: Context,
    show: (reading: Reading, language: Tag) => Response,
  ): Promise<Response> {
    const { entry, language } = await receive(context)
    let reading: Reading
    try {
      reading = read(await takeEntry(entry, formats))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const state = await withFileTaken(entry, error)
      return showForm(
        context,
        { ...state, problem: { problem: error, field: fieldOf(error, entry) } },
        language,
        422,
      )
    }
    return show(reading, language)
  }

  async function showForm(
    context: Context,
    state: FormState,
    language: Tag,
    status: 200 | 400 | 413 | 422 = 200,
  ): Promise<Response> {
    context.header('vary', 'accept-language')
    const shown = state.problem ? undefined : exampleReading(await example(language), choices, language)
    return context.html(formPage(state, formChoices, language, shown), status)
  }

  /** A page can't put a file back into its field; its text can be kept. */
  async function withFileTaken(entry: Entry, problem?: Problem): Promise<FormState> {
    const { file, text, fields } = entry
    if (!file) return { entry }
    const typed = text.trim() !== ''
    if (!typed && (problem === undefined || problem.code === 'metadata-date')) {
      try {
        const extracted = await extractUpload(file, formats)
        return {
          entry: { text: extracted.text, fields: { ...extracted.metadata, ...fields } },
          file: { name: file.name, taken: true },
        }
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        return { entry: { text, fields, file }, problem: { problem: error, field: 'file' } }
      }
    }
    return { entry, ...(problem ? {} : { file: { name: file.name, taken: false } }) }
  }

  function example(language: Tag): Promise<Reading> {
    const known = examples.get(language)
    if (known) return known
    const made = sampleStatement(language, formats).then(read)
    examples.set(language, made)
    return made
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

function languageOf(context: Context): Tag {
  return chooseLanguage(context.req.query('lang'), context.req.header('accept-language'))
}
