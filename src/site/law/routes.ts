import { type Context, Hono } from 'hono'
import type { Catalog } from '../../catalog.ts'
import { type InstalledBuild, installedBuilds, keysFor } from '../../desk/law/builds.ts'
import { searchInWordsOfLaw } from '../../desk/law/everyday.ts'
import { corpusCalled } from '../../desk/law/jurisdiction-of.ts'
import { Problem } from '../../problem.ts'
import { languageAsked } from '../language.ts'
import { actsPage } from '../pages/law/acts.ts'
import { type CalledBuild, type DeskState, deskPage } from '../pages/law/desk.ts'
import { missPage } from '../pages/law/miss.ts'
import { termPage } from '../pages/law/term.ts'
import type { FramesNow } from '../site-frame.ts'
import { actPages } from './act-routes.ts'
import { lawAddress } from './address.ts'
import type { LawEnv } from './answer.ts'
import type { Asking } from './asking.ts'
import { answered, askingOf } from './corpus-asked.ts'
import { answersElsewhere } from './elsewhere.ts'
import { Missed } from './missed.ts'
import { normPages } from './norm-routes.ts'
import { normSource } from './norm-source.ts'
import type { Shelf } from './shelf.ts'
import { deskStateOf, problemOf, wayFromDesk } from './way-from-desk.ts'

/** Provisions shown of each wording that is searched besides what was typed. */
const MOST_ALSO = 5

/** The pages on law: read-only, each a plain address with a day. */
export function lawPages(
  catalog: Catalog,
  folder: string | undefined,
  shelf: Shelf,
  framesNow: FramesNow = async () => undefined,
): Hono<LawEnv> {
  const pages = new Hono<LawEnv>()

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
    // Without a corpus nothing can be asked, and the page says how one is added.
    if (shelf.names().length === 0 && !asked.corpus) return context.html(desk(asked))
    return context.redirect(wayFromDesk(asked, q, catalog, shelf), 303)
  })
  pages.route('/', normPages(catalog, shelf))
  pages.get('/:corpus', (context) =>
    answered(context, askingOf(context, catalog, shelf), (asked) => actsPage(asked, hasNorms(asked))),
  )
  pages.get('/:corpus/acts', (context) =>
    context.redirect(lawAddress([context.req.param('corpus')], context.req.query()), 303),
  )
  pages.get('/:corpus/terms', (context) => {
    const typed = (context.req.query('q') ?? '').trim()
    const asking = askingOf(context, catalog, shelf, typed)
    const state = { ...deskStateOf(context), corpus: asking.corpus.build.name, q: typed }
    const problem = problemOf(state, typed)
    if (problem) return context.html(desk({ ...state, problem }), 400)
    const { corpus, on, chosen, language } = asking
    const held = corpus.build.languages
    const languages = chosen !== undefined || held.includes(language) ? [language] : held
    const found = searchInWordsOfLaw(catalog, corpus, typed, { on, languages, most: MOST_ALSO })
    const also = { found, only: context.req.query('only') === 'typed' }
    const isAskedOfAll = context.req.query('corpora') === 'all'
    const elsewhere = isAskedOfAll ? answersElsewhere(catalog, shelf, asking, typed) : []
    return answered(context, asking, (asked) =>
      termPage(asked, typed, keysFor(catalog)(asked.language), also, elsewhere),
    )
  })
  pages.route('/', actPages(catalog, shelf))
  pages.get('*', (context) => missed(context, new Missed({ kind: 'page' })))
  pages.onError((error, context) => {
    if (error instanceof Missed) return missed(context, error)
    if (error instanceof Problem)
      return context.html(
        missPage(
          { kind: 'unreadable', problem: error },
          pathOf(context),
          languageAsked(context),
          context.get('site'),
        ),
        500,
      )
    throw error
  })
  return pages

  function hasNorms({ corpus }: Asking): boolean {
    return normSource(catalog, shelf, corpus.build.name) !== undefined
  }

  function desk(state: DeskState): string {
    const called = (one: InstalledBuild | Problem): CalledBuild | Problem =>
      one instanceof Problem ? one : { ...one, called: corpusCalled(catalog, one.build)[state.tongue] }
    return deskPage(state, {
      builds: folder === undefined ? [] : installedBuilds(catalog, folder).map(called),
      jurisdictions: [...catalog.jurisdictions.values()],
    })
  }
}

function missed(context: Context<LawEnv>, { miss, status }: Missed): Response {
  return context.html(missPage(miss, pathOf(context), languageAsked(context), context.get('site')), status)
}

/** The page's own path, as it was asked for. */
function pathOf(context: Context<LawEnv>): string {
  return new URL(context.req.url).pathname
}
