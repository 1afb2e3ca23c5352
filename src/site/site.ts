import { createRequire } from 'node:module'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Catalog } from '../catalog.ts'
import { statementReader } from '../desk/read-statement.ts'
import { Problem } from '../problem.ts'
import { asset } from './assets.ts'
import { EMPTY } from './entry.ts'
import { guard } from './headers.ts'
import { languageAsked } from './language.ts'
import { eliPages } from './law/eli.ts'
import { lawPages } from './law/routes.ts'
import { openShelf } from './law/shelf.ts'
import { otherwiseEnded } from './otherwise-ended.ts'
import { isOwnRequest } from './own-request.ts'
import { messagePage } from './pages/message.ts'
import { readingPages } from './reading-routes.ts'
import type { FramesNow } from './site-frame.ts'
import type { SiteOptions } from './site-options.ts'
import { statementForm } from './statement-form.ts'

const OWN_HOSTNAMES = ['127.0.0.1', 'localhost', '[::1]']
const FOR_EVER = 'public, max-age=31536000, immutable'

/** The page on which statements are read. It writes nothing; for a way back a statement is held in memory for a while (`held-statements.ts`). */
export function createSite(catalog: Catalog, options: SiteOptions): Hono {
  const { hostnames = OWN_HOSTNAMES, corpora, desk, setUp, over } = options
  const { address = desk?.config.address } = options
  const names = address === undefined ? hostnames : [...hostnames, new URL(address).hostname]
  const areas = desk || setUp ? loadAreas() : undefined
  const framesNow: FramesNow = (desk && areas?.framesFor(desk, { corpora })) ?? (async () => undefined)
  const read = statementReader(catalog, corpora === undefined ? {} : { corpora })
  const form = statementForm(catalog, options, read, framesNow)
  const { reader } = form
  if (reader && over) reader.prepare(over).catch((error: Error) => over.aborted || console.error(error.stack))
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
  site.use(async (context, next) => {
    await next()
    if (context.res.status !== 404 || !['GET', 'HEAD'].includes(context.req.method)) return
    const { pathname, search } = new URL(context.req.url)
    const meant = otherwiseEnded(pathname)
    if (meant === undefined) return
    const to = meant.includes('?') ? meant : meant + search
    const there = await site.fetch(new Request(new URL(to, context.req.url), context.req.raw), context.env)
    // A site leads from its front page to a language of its own, and so has none of the one that is asked for.
    const isThere = meant.includes('?') ? there.ok : there.status !== 404
    if (isThere) context.res = context.redirect(to, 308)
  })
  if (setUp) areas?.mountSetUp(site, setUp)
  if (desk) areas?.mountAreas(site, desk, { corpora, hostnames: names })
  site.route('/', readingPages(catalog, options, read, form, framesNow))
  if (reader) site.route('/', reader.routes)
  const shelf = openShelf(catalog, corpora)
  site.route('/law', lawPages(catalog, corpora, shelf, framesNow))
  site.route('/eli', eliPages(catalog, shelf, framesNow))
  site.route('/', assetFiles())
  site.notFound((context) => message(context, 'not-found', 404))
  site.onError(async (error, context) => {
    const language = languageAsked(context)
    if (error instanceof Problem) {
      const status = error.code === 'page-too-large' ? 413 : 400
      return form.show(
        context,
        { entry: EMPTY, problem: { problem: error, field: 'file' } },
        language,
        status,
      )
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
}

/** Scripts, styles and fonts, under the hash of their content. */
function assetFiles(): Hono {
  const files = new Hono()
  for (const path of ['/assets/:file', '/fonts/:file']) {
    files.get(path, (context) => {
      const found = asset(context.req.path)
      if (!found) return context.notFound()
      return context.body(found.body, 200, { 'content-type': found.mediaType, 'cache-control': FOR_EVER })
    })
  }
  return files
}

/** What a site with a desk has besides, loaded only then: a machine that just reads statements starts without it. */
function loadAreas(): typeof import('./areas.ts') {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
  return createRequire(import.meta.url)(`./areas${ending}`) as typeof import('./areas.ts')
}
