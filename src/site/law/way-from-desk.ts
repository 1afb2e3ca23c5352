import type { Context } from 'hono'
import type { Catalog } from '../../catalog.ts'
import { noDay } from '../../desk/checked-day.ts'
import { normTyped } from '../../desk/law/norm-typed.ts'
import { termInPack } from '../../desk/law/term-in-pack.ts'
import { today } from '../../desk/today.ts'
import { writtenDay } from '../../law/days/written-day.ts'
import { eliPath, readEli } from '../../law/eli/identifier.ts'
import type { Day } from '../../law/law.ts'
import { isTag } from '../../law/tags.ts'
import { Problem } from '../../problem.ts'
import { dayAsTyped } from '../day-as-typed.ts'
import { languageAsked } from '../language.ts'
import type { DeskState } from '../pages/law/desk.ts'
import { lawAddress } from './address.ts'
import type { LawEnv } from './answer.ts'
import { likeliest } from './elsewhere.ts'
import { find } from './find.ts'
import { missedCorpus } from './missed-corpus.ts'
import { normParts } from './norm-address.ts'
import type { Shelf } from './shelf.ts'

/** What a person asks for is an expression, not a page of text. */
const LONGEST_QUESTION = 300

/** An article without its act: every act has one. */
const ARTICLE_ALONE =
  /^(?:(?:ст\.|ст|статья|статьи|article|art\.|art|section)\s*\d+(?:-\d+)*|\d+(?:-\d+)*-?\s?(?:бап|бабы))\.?$/iu

/** What was typed into the form of the law. */
export function deskStateOf(context: Context<LawEnv>): DeskState {
  const typed = (name: string): Record<string, string> => {
    const value = context.req.query(name)?.trim()
    return value === undefined ? {} : { [name]: value }
  }
  return {
    tongue: languageAsked(context),
    site: context.get('site'),
    ...typed('q'),
    ...typed('on'),
    ...typed('corpus'),
    ...typed('language'),
  }
}

/** What is wrong with a question, where something is. */
export function problemOf({ on }: DeskState, q: string): DeskState['problem'] {
  if (q === '') return { field: 'q', problem: new Problem('law-q-empty', 'input') }
  if (ARTICLE_ALONE.test(q)) return { field: 'q', problem: new Problem('law-q-act', 'input', { q }) }
  if (q.length > LONGEST_QUESTION)
    return { field: 'q', problem: new Problem('law-q-long', 'input', { limit: LONGEST_QUESTION }) }
  if (on !== undefined && on !== '' && typeof writtenDay(on) !== 'object')
    return { field: 'on', problem: noDay(on) }
  return undefined
}

/**
 * The address of the page that answers a question: an identifier, a provision, an act, or an expression.
 * @throws Missed where there is no such corpus
 */
export function wayFromDesk(asked: DeskState, q: string, catalog: Catalog, shelf: Shelf): string {
  const identifier = q.startsWith('/eli/') ? readEli(q.split('/').slice(2)) : undefined
  if (identifier !== undefined) return `${eliPath(identifier)}?lang=${asked.tongue}`
  const given = dayAsTyped(asked.on ?? '') || undefined
  const on = given ?? today()
  // Without a corpus each is asked, and the first that holds the act, or else the words, answers.
  const names = shelf.names().filter((one) => !asked.corpus || one === asked.corpus)
  const all = names.map((one) => shelf.get(one)).filter((one) => one !== undefined)
  const [first] = all
  if (!first) {
    const way = wayByPack(asked, q, catalog, { on, given })
    if (way === undefined) throw missedCorpus(catalog, shelf, asked.corpus ?? '', asked.on)
    return way
  }
  const held =
    all.find((one) => ['provision', 'act'].includes(find(q, catalog, one, on).kind)) ??
    all.find((one) => find(q, catalog, one, on).kind === 'norm') ??
    likeliest(catalog, all, q, {
      tongue: asked.tongue,
      on,
      ...(asked.language ? { chosen: asked.language } : {}),
    })
  const { name } = held.build
  const found = find(q, catalog, held, on)
  const taken = { on: given, language: asked.language, lang: asked.tongue }
  if (found.kind === 'provision') return lawAddress([name, 'acts', found.act, found.anchor], taken)
  if (found.kind === 'act') return lawAddress([name, 'acts', found.act], taken)
  // The words of a citation stand in no law: what is known of its article is told, or that there is none such.
  if (found.kind === 'norm')
    return lawAddress(normParts({ name }, found.act, found.article), { on: given, lang: asked.tongue })
  const others = all.length > 1 ? { corpora: 'all' } : {}
  return lawAddress([name, 'terms'], { q, ...taken, ...others })
}

/** Without a corpus a pack answers: an article that it knows the act of, or else an expression. */
function wayByPack(
  { corpus, language, tongue }: DeskState,
  q: string,
  catalog: Catalog,
  { on, given }: { readonly on: Day; readonly given: Day | undefined },
): string | undefined {
  const code = corpus || undefined
  if (code !== undefined && !catalog.jurisdictions.has(code)) return undefined
  const taken = { on: given, lang: tongue }
  const typed = normTyped(catalog, [q], on, code)
  if (typed?.citation.article !== undefined)
    return lawAddress(
      normParts({ name: typed.law.jurisdiction }, typed.citation.act, typed.citation.article),
      taken,
    )
  const found = termInPack(catalog, q, { on, tongue, code, chosen: isTag(language) ? language : undefined })
  return found && lawAddress([found.jurisdiction, 'terms'], { q, language: language || undefined, ...taken })
}
