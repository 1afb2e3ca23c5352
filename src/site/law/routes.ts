import { type Context, Hono } from 'hono'
import type { Catalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import { languageAsked } from '../language.ts'
import { actsPage } from '../pages/law/acts.ts'
import { missPage } from '../pages/law/miss.ts'
import type { FramesNow, SiteFrame } from '../site-frame.ts'
import { actPages } from './act-routes.ts'
import { lawAddress } from './address.ts'
import type { LawEnv } from './answer.ts'
import type { Asking } from './asking.ts'
import { answered, askingOf } from './corpus-asked.ts'
import { lawDesk } from './desk-shown.ts'
import { Missed } from './missed.ts'
import { normPages } from './norm-routes.ts'
import { normSource } from './norm-source.ts'
import type { Shelf } from './shelf.ts'
import { termPages } from './term-routes.ts'
import { deskStateOf, problemOf, wayFromDesk } from './way-from-desk.ts'

/** The pages on law: read-only, each a plain address with a day. */
export function lawPages(
  catalog: Catalog,
  folder: string | undefined,
  shelf: Shelf,
  framesNow: FramesNow = async () => undefined,
): Hono<LawEnv> {
  const pages = new Hono<LawEnv>()
  const desk = lawDesk(catalog, folder)

  pages.use(async (context, next) => {
    context.header('vary', 'accept-language')
    context.set('site', (await framesNow())?.(languageAsked(context)))
    await next()
  })
  pages.get('/', (context) => {
    const asked = deskStateOf(context)
    const { q } = asked
    if (q === undefined) return context.html(desk(asked))
    const problem = problemOf(asked, q)
    if (problem) return context.html(desk({ ...asked, problem }), 400)
    return context.redirect(wayFromDesk(asked, q, catalog, shelf), 303)
  })
  // A question that is typed behind another address of the law is one to its form.
  pages.get('/terms', (context, next) =>
    shelf.get('terms') ? next() : context.redirect(lawAddress([], context.req.query()), 303),
  )
  for (const path of ['/:corpus', '/:corpus/acts', '/:corpus/norms'])
    pages.get(path, (context, next) => {
      const q = context.req.query('q')?.trim()
      if (!q) return next()
      const corpus = context.req.param('corpus') ?? ''
      return context.redirect(lawAddress([], { ...context.req.query(), q, corpus }), 303)
    })
  pages.route('/', normPages(catalog, shelf))
  pages.get('/:corpus', (context) =>
    answered(context, askingOf(context, catalog, shelf), (asked) => actsPage(asked, hasNorms(asked))),
  )
  pages.get('/:corpus/acts', (context) =>
    context.redirect(lawAddress([context.req.param('corpus')], context.req.query()), 303),
  )
  pages.route('/', termPages(catalog, shelf, desk))
  pages.route('/', actPages(catalog, shelf))
  pages.get('*', (context) => missed(context, new Missed({ kind: 'page' })))
  pages.onError((error, context) => {
    if (error instanceof Missed) return missed(context, error)
    if (error instanceof Problem)
      return context.html(missPage({ kind: 'unreadable', problem: error }, ...whereOf(context)), 500)
    throw error
  })
  return pages

  function hasNorms({ corpus }: Asking): boolean {
    return normSource(catalog, shelf, corpus.build.name) !== undefined
  }
}

function missed(context: Context<LawEnv>, { miss, status }: Missed): Response {
  return context.html(missPage(miss, ...whereOf(context)), status)
}

/** The page's own path, as it was asked for, and what it is shown in. */
function whereOf(context: Context<LawEnv>): [path: string, language: Tag, site: SiteFrame | undefined] {
  return [new URL(context.req.url).pathname, languageAsked(context), context.get('site')]
}
