import { Hono } from 'hono'
import type { Catalog } from '../../catalog.ts'
import { searchInWordsOfLaw } from '../../desk/law/everyday.ts'
import { keysFor } from '../../desk/law/keys-for.ts'
import { wordsTyped } from '../../desk/law/words-typed.ts'
import { termPage } from '../pages/law/term.ts'
import type { LawEnv } from './answer.ts'
import { answered, askingOf } from './corpus-asked.ts'
import type { LawDesk } from './desk-shown.ts'
import { answersElsewhere } from './elsewhere.ts'
import type { Shelf } from './shelf.ts'
import { deskStateOf, problemOf } from './way-from-desk.ts'

/** Provisions shown of each wording that is searched besides what was typed. */
const MOST_ALSO = 5

/** What the law of a day says of an expression, and where it stands in it. */
export function termPages(catalog: Catalog, shelf: Shelf, desk: LawDesk): Hono<LawEnv> {
  const pages = new Hono<LawEnv>()
  pages.get('/:corpus/terms', (context) => {
    const typed = wordsTyped(context.req.query('q') ?? '')
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
  return pages
}
