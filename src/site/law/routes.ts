import { type Context, Hono } from 'hono'
import type { Catalog } from '../../catalog.ts'
import { installedBuilds, keysFor } from '../../desk/law/builds.ts'
import { searchInWordsOfLaw } from '../../desk/law/everyday.ts'
import { exportAct } from '../../desk/law/export-act.ts'
import { jurisdictionName } from '../../desk/law/jurisdiction-of.ts'
import type { Passage } from '../../law/corpus/corpus.ts'
import { Problem } from '../../problem.ts'
import { languageAsked } from '../language.ts'
import { actPage } from '../pages/law/act.ts'
import { actsPage } from '../pages/law/acts.ts'
import { type DeskState, deskPage } from '../pages/law/desk.ts'
import { AKOMA_NTOSO } from '../pages/law/identity.ts'
import { missPage } from '../pages/law/miss.ts'
import { provisionPage } from '../pages/law/provision.ts'
import { termPage } from '../pages/law/term.ts'
import type { FramesNow } from '../site-frame.ts'
import { lawAddress } from './address.ts'
import { answer, type LawEnv } from './answer.ts'
import { withDay } from './asked-day.ts'
import { type Asking, along, languageOf } from './asking.ts'
import { answersElsewhere, languageFor } from './elsewhere.ts'
import { anchorOf } from './find.ts'
import { Missed } from './missed.ts'
import { normParts } from './norm-address.ts'
import { normPages } from './norm-routes.ts'
import { normSource, packActOf } from './norm-source.ts'
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
    return context.redirect(wayFromDesk(asked, q, catalog, shelf), 303)
  })
  pages.route('/', normPages(catalog, shelf))
  pages.get('/:corpus', (context) =>
    answered(context, askingOf(context), (asked) => actsPage(asked, hasNorms(asked))),
  )
  pages.get('/:corpus/acts', (context) =>
    context.redirect(lawAddress([context.req.param('corpus')], context.req.query()), 303),
  )
  pages.get('/:corpus/terms', (context) => {
    const typed = (context.req.query('q') ?? '').trim()
    const asking = askingOf(context, typed)
    const state = { ...deskStateOf(context), corpus: asking.corpus.build.name, q: typed }
    const problem = problemOf(state, typed)
    if (problem) return context.html(desk({ ...state, problem }), 400)
    const { corpus, on, chosen } = asking
    const told = chosen ?? languageOf(typed, corpus.build.languages)
    const languages = told === undefined ? corpus.build.languages : [told]
    const found = searchInWordsOfLaw(catalog, corpus, typed, { on, languages, most: MOST_ALSO })
    const also = { found, only: context.req.query('only') === 'typed' }
    const isAskedOfAll = context.req.query('corpora') === 'all'
    const elsewhere = isAskedOfAll ? answersElsewhere(shelf, asking, typed) : []
    return answered(context, asking, (asked) =>
      termPage(asked, typed, keysFor(catalog)(asked.language), also, elsewhere),
    )
  })
  pages.get('/:corpus/acts/:act', (context) => {
    const act = context.req.param('act')
    const asking = askingOf(context)
    const { corpus } = asking
    if (!corpus.build.languages.some((language) => corpus.editions(act, language).length > 0))
      throw new Missed({ kind: 'act', asking, act })
    return answered(context, asking, (asked) => actPage(asked, act))
  })
  pages.get('/:corpus/acts/:act/akn.xml', (context) => {
    const act = context.req.param('act')
    const asking = askingOf(context)
    const { corpus, language, chosen, on } = asking
    // An act that the corpus holds in one language only is given in that one.
    const languages = chosen === undefined ? [language, ...corpus.build.languages] : [chosen]
    const file = languages
      .map((one) => exportAct(catalog, corpus, act, one, on))
      .find((exported) => exported !== undefined)
    if (file === undefined) throw new Missed({ kind: 'text', asking, act })
    return context.body(file.xml, 200, {
      'content-type': `${AKOMA_NTOSO}; charset=utf-8`,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    })
  })
  pages.get('/:corpus/acts/:act/:provision', (context) => {
    const { act, provision } = context.req.param()
    const asking = askingOf(context)
    const { corpus, on } = asking
    const anchor = anchorOf(corpus, act, provision, on)
    if (anchor === undefined) {
      const isAct = corpus.build.languages.some((language) => corpus.editions(act, language).length > 0)
      throw new Missed(isAct ? { kind: 'provision', asking, act, provision } : { kind: 'act', asking, act })
    }
    // A number finds its provision; what is linked to is the anchor.
    if (anchor !== provision)
      return context.redirect(lawAddress([corpus.build.name, 'acts', act, anchor], along(asking)), 303)
    return answered(context, asking, (asked) =>
      provisionPage(asked, act, anchor, (passage) => normAt(asked, passage)),
    )
  })
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

  /** Where the norm of a provision is told of, as far as a pack knows it. */
  function normAt({ corpus, tongue, given, on }: Asking, { act, number }: Passage): string | undefined {
    const source = normSource(catalog, shelf, corpus.build.name)
    const id = source && packActOf(source, act, on)
    if (source === undefined || id === undefined || number === undefined) return undefined
    const citation = { act: id, article: number }
    const isKnown = source.law.norm(citation, on) ?? source.law.provisions(citation, on)[0]
    return isKnown && lawAddress(normParts(source, id, number), { on: given, lang: tongue })
  }

  function hasNorms({ corpus }: Asking): boolean {
    return normSource(catalog, shelf, corpus.build.name) !== undefined
  }

  function desk(state: DeskState): string {
    return deskPage(state, {
      builds: folder === undefined ? [] : installedBuilds(catalog, folder),
      jurisdictions: [...catalog.jurisdictions.values()],
    })
  }

  /** @throws Missed where there is no such corpus, language or day */
  function askingOf(context: Context<LawEnv>, expression = ''): Asking {
    const tongue = languageAsked(context)
    const name = context.req.param('corpus') ?? ''
    const corpus = shelf.get(name)
    if (!corpus) throw new Missed({ kind: 'corpus', name, names: shelf.names() })
    const { languages } = corpus.build
    const chosen = context.req.query('language') || undefined
    const language = languageFor(corpus, tongue, chosen, expression)
    const asking = withDay(context, {
      corpus,
      jurisdiction: jurisdictionName(catalog, corpus.build),
      tongue,
      site: context.get('site'),
      language,
      ...(chosen === undefined ? {} : { chosen }),
    })
    // Of an expression it can be said that it was not checked in a language; an act has no page in it.
    if (!languages.includes(language) && expression === '')
      throw new Missed({ kind: 'language', asking, language })
    return asking
  }
}

/** A page on a corpus, as an answer. */
function answered(context: Context<LawEnv>, asking: Asking, page: (asking: Asking) => string): Response {
  return answer(context, page(asking), { given: asking.given, build: asking.corpus.build.hash })
}

function missed(context: Context<LawEnv>, { miss, status }: Missed): Response {
  return context.html(missPage(miss, pathOf(context), languageAsked(context), context.get('site')), status)
}

/** The page's own path, as it was asked for. */
function pathOf(context: Context<LawEnv>): string {
  return new URL(context.req.url).pathname
}
