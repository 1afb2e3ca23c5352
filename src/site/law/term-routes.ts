import { type Context, Hono } from 'hono'
import type { Catalog } from '../../catalog.ts'
import { searchInWordsOfLaw } from '../../desk/law/everyday.ts'
import { keysFor } from '../../desk/law/keys-for.ts'
import { nearWordsFor } from '../../desk/law/near-words.ts'
import { termInPack } from '../../desk/law/term-in-pack.ts'
import { wordsTyped } from '../../desk/law/words-typed.ts'
import { isTag } from '../../law/tags.ts'
import { languageAsked } from '../language.ts'
import { termPage } from '../pages/law/term.ts'
import { termInPackPage } from '../pages/law/term-in-pack.ts'
import { answer, type LawEnv } from './answer.ts'
import { withDay } from './asked-day.ts'
import { answered, askingOf } from './corpus-asked.ts'
import type { LawDesk } from './desk-shown.ts'
import { answersElsewhere } from './elsewhere.ts'
import { normSource } from './norm-source.ts'
import type { Shelf } from './shelf.ts'
import { deskStateOf, problemOf, wayOfCitation } from './way-from-desk.ts'

/** Provisions shown of each wording that is searched besides what was typed. */
const MOST_ALSO = 5

/** What the law of a day says of an expression, and where it stands in it. */
export function termPages(catalog: Catalog, shelf: Shelf, desk: LawDesk): Hono<LawEnv> {
  const pages = new Hono<LawEnv>()
  const nearWords = nearWordsFor(catalog)
  pages.get('/:corpus/terms', (context) => {
    const typed = wordsTyped(context.req.query('q') ?? '')
    const byPack = answerByPack(context, typed)
    if (byPack) return byPack
    const asking = askingOf(context, catalog, shelf, typed)
    const state = { ...deskStateOf(context), corpus: asking.corpus.build.name, q: typed }
    const problem = problemOf(state, typed)
    if (problem) return context.html(desk({ ...state, problem }), 400)
    const cited = wayOfCitation(state, typed, catalog, shelf)
    if (cited) return context.redirect(cited, 303)
    const { corpus, on, chosen, language } = asking
    const held = corpus.build.languages
    const languages = chosen !== undefined || held.includes(language) ? [language] : held
    const found = searchInWordsOfLaw(catalog, corpus, typed, { on, languages, most: MOST_ALSO })
    const also = { found, only: context.req.query('only') === 'typed' }
    const isAskedOfAll = context.req.query('corpora') === 'all'
    const elsewhere = isAskedOfAll ? answersElsewhere(catalog, shelf, asking, typed) : []
    return answered(context, asking, (asked) =>
      termPage(asked, typed, { keysOf: keysFor(catalog)(asked.language), nearWords }, also, elsewhere),
    )
  })
  return pages

  /** The pack of a country of which there is no corpus. */
  function answerByPack(context: Context<LawEnv>, typed: string): Response | undefined {
    const name = context.req.param('corpus') ?? ''
    const source = normSource(catalog, shelf, name)
    if (source === undefined || source.held !== undefined) return undefined
    const state = { ...deskStateOf(context), corpus: name, q: typed }
    const problem = problemOf(state, typed)
    if (problem) return context.html(desk({ ...state, problem }), 400)
    const cited = wayOfCitation(state, typed, catalog, shelf)
    if (cited) return context.redirect(cited, 303)
    const asking = withDay(context, { source, tongue: languageAsked(context), site: context.get('site') })
    const chosen = context.req.query('language')
    const asked = { ...asking, code: source.code, chosen: isTag(chosen) ? chosen : undefined }
    const found = termInPack(catalog, typed, asked)
    if (found === undefined) return undefined
    const build = found.build.replaceAll(/\W/gu, '')
    return answer(context, termInPackPage(asking, typed, found), { given: asking.given, build })
  }
}
