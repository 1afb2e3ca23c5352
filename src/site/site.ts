import { createRequire } from 'node:module'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Catalog } from '../catalog.ts'
import { countriesIn } from '../desk/countries.ts'
import type { Desk } from '../desk/desk.ts'
import { namesOf } from '../desk/law/builds.ts'
import { statementReader } from '../desk/read-statement.ts'
import type { Export } from '../exports/export.ts'
import type { Tag } from '../law/law.ts'
import { Problem } from '../problem.ts'
import type { Format } from '../reader/format.ts'
import type { Reading } from '../reader/reading.ts'
import { asset } from './assets.ts'
import { EMPTY, type Entry, entryOf } from './entry.ts'
import { withFileTaken } from './entry-state.ts'
import { fieldOf } from './entry-text.ts'
import { guard } from './headers.ts'
import { chooseLanguage, LANGUAGE, languageAsked } from './language.ts'
import { eliPages } from './law/eli.ts'
import { lawPages } from './law/routes.ts'
import { openShelf } from './law/shelf.ts'
import { isOwnRequest } from './own-request.ts'
import { checksPage } from './pages/checks.ts'
import { formPage } from './pages/form.ts'
import type { FormState } from './pages/form-content.ts'
import { messagePage } from './pages/message.ts'
import { readingPage } from './pages/reading.ts'
import { exampleReading } from './pages/reading-content.ts'
import type { ReaderOffer } from './reader/offer.ts'
import { browserReader } from './reader/routes.ts'
import { receiveForm } from './receive.ts'
import { sampleStatement } from './samples.ts'
import type { SetUp } from './setup/set-up.ts'
import type { FramesNow, SiteFrame } from './site-frame.ts'
import { takeEntry } from './take-entry.ts'

/** What the page can take in and give out, found in the folders. */
export interface SiteOptions {
  readonly formats: readonly Format[]
  readonly exports: ReadonlyMap<string, Export>
  /** Names by which the site may be asked for; any other is another site's trick. */
  readonly hostnames?: readonly string[]
  /** Folder of the corpora of law that stand ready. */
  readonly corpora?: string
  /** The desk of the staff, where the site has been set up. */
  readonly desk?: Desk
  /** The public address, by whose name the site may be asked for too. */
  readonly address?: string
  /** How it is set up, as long as it has not been. */
  readonly setUp?: SetUp
  /** Where given, what the first visitor would wait for is made at once, unless it says that nobody will come any more. */
  readonly over?: AbortSignal
}

const OWN_HOSTNAMES = ['127.0.0.1', 'localhost', '[::1]']
const FOR_EVER = 'public, max-age=31536000, immutable'

/** The page on which statements are read. It keeps nothing: all that it knows of a statement comes with each request. */
export function createSite(
  catalog: Catalog,
  {
    formats,
    exports,
    hostnames = OWN_HOSTNAMES,
    corpora,
    desk,
    setUp,
    over,
    address = desk?.config.address,
  }: SiteOptions,
): Hono {
  const read = statementReader(catalog, corpora === undefined ? {} : { corpora })
  const examples = new Map<Tag, Promise<Reading>>()
  const isLawReady = (): boolean => corpora !== undefined && namesOf(corpora).length > 0
  const formChoices = {
    endings: formats.flatMap(({ extensions }) => extensions),
    jurisdictions: countriesIn(catalog),
    isSent: desk !== undefined,
  }
  const choices = { sheets: catalog.sheets, exports, jurisdictions: formChoices.jurisdictions }
  // On the machine that serves it a text leaves nothing, and the full texts of laws can be asked.
  const reader =
    desk && browserReader(catalog, (language, offer) => formAsShown({ entry: EMPTY }, language, offer))
  if (reader && over) reader.prepare(over).catch((error: Error) => over.aborted || console.error(error.stack))
  const names = address === undefined ? hostnames : [...hostnames, new URL(address).hostname]
  const areas = desk || setUp ? loadAreas() : undefined
  const framesNow: FramesNow = (desk && areas?.framesFor(desk, { corpora })) ?? (async () => undefined)
  const site = new Hono()

  site.use(compress())
  site.use(guard)
  site.use(async (context, next) => {
    if (isOwnRequest(context.req.raw, names)) return next()
    return message(context, 'refused', 403)
  })
  site.use(async (context, next) => {
    // No name holds it, and not every database can be asked for it.
    if (!context.req.url.includes('%00')) return next()
    return message(context, 'not-found', 404)
  })
  if (setUp) areas?.mountSetUp(site, setUp)
  if (desk) areas?.mountAreas(site, desk, { corpora, hostnames: names })
  site.get('/', (context) => showForm(context, { entry: EMPTY }, languageAsked(context)))
  site.get(`/${LANGUAGE}/read`, (context) =>
    showForm(context, { entry: EMPTY }, context.req.param('language') as Tag),
  )
  site.post('/', async (context) => {
    const { entry, language } = await receive(context)
    return showForm(context, await withFileTaken(entry, formats), language)
  })
  site.get('/checks', async (context) => {
    const language = languageAsked(context)
    const checks = [...catalog.checks.keys()]
    return context.html(checksPage(checks, catalog.sheets, language, (await framesNow())?.(language)))
  })
  site.get('/read', (context) => context.redirect(`/${languageAsked(context)}/read`, 303))
  site.post('/read', (context) =>
    answer(context, async (reading, language) =>
      context.html(readingPage(reading, choices, language, (await framesNow())?.(language))),
    ),
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
  if (reader) site.route('/', reader.routes)
  const shelf = openShelf(catalog, corpora)
  site.route('/law', lawPages(catalog, corpora, shelf, framesNow))
  site.route('/eli', eliPages(catalog, shelf, framesNow))
  for (const path of ['/assets/:file', '/fonts/:file']) {
    site.get(path, (context) => {
      const found = asset(context.req.path)
      if (!found) return context.notFound()
      return context.body(found.body, 200, { 'content-type': found.mediaType, 'cache-control': FOR_EVER })
    })
  }
  site.notFound((context) => message(context, 'not-found', 404))
  site.onError(async (error, context) => {
    const language = languageAsked(context)
    if (error instanceof Problem) {
      const status = error.code === 'page-too-large' ? 413 : 400
      return showForm(context, { entry: EMPTY, problem: { problem: error, field: 'file' } }, language, status)
    }
    console.error(error.stack)
    return message(context, 'fault', 500)
  })
  return site

  async function message(
    context: Context,
    kind: 'not-found' | 'fault' | 'refused',
    status: 403 | 404 | 500,
  ): Promise<Response> {
    const language = languageAsked(context)
    // Where the settings can't be read either, what is wrong is said all the same.
    const frames = await framesNow().catch(() => undefined)
    return context.html(messagePage(kind, language, frames?.(language)), status)
  }

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
    return context.html(await formAsShown(state, language), status)
  }

  async function formAsShown(state: FormState, language: Tag, known?: ReaderOffer): Promise<string> {
    const shown = state.problem ? undefined : exampleReading(await example(language), choices, language)
    const frames = await framesNow()
    const frame = frames?.(language)
    const { isSent, ...offered } = { ...formChoices, ...usualIn(frame) }
    const offer = known ?? (await reader?.offer({ ...offered, law: isLawReady() }, frames && inEach(frames)))
    const form = { ...offered, isSent, ...(offer ? { reader: offer } : {}) }
    return formPage(state, form, language, shown, frame)
  }

  function example(language: Tag): Promise<Reading> {
    const known = examples.get(language)
    if (known) return known
    const made = sampleStatement(language, formats).then(read)
    examples.set(language, made)
    return made
  }
}

/** The country of the site's statements, where it has been set. */
function usualIn(site: SiteFrame | undefined): Pick<SiteFrame, 'usualCountry'> {
  return site?.usualCountry === undefined ? {} : { usualCountry: site.usualCountry }
}

/** The site in each language, for browsers that make its pages themselves. */
function inEach(frames: (language: Tag) => SiteFrame): ReaderOffer['frames'] {
  return { kk: frames('kk').frame, ru: frames('ru').frame, en: frames('en').frame }
}

/** What a site with a desk has besides, loaded only then: a machine that just reads statements starts without it. */
function loadAreas(): typeof import('./areas.ts') {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
  return createRequire(import.meta.url)(`./areas${ending}`) as typeof import('./areas.ts')
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
