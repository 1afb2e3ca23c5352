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
import { type Found, find, findProvision } from './find.ts'
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
  if (found.kind === 'provision' || found.kind === 'norm') return wayToProvision(asked, name, found, given)
  const taken = { on: given, language: asked.language, lang: asked.tongue }
  if (found.kind === 'act') return lawAddress([name, 'acts', found.act], taken)
  const others = all.length > 1 ? { corpora: 'all' } : {}
  return lawAddress([name, 'terms'], { q, ...taken, ...others })
}

/**
 * The address of the provision that was typed where an expression is asked for: the words of a citation stand in no law.
 * @param asked of a corpus or a country
 * @returns nothing where no provision was typed
 */
export function wayOfCitation(
  asked: DeskState & { readonly corpus: string },
  q: string,
  catalog: Catalog,
  shelf: Shelf,
): string | undefined {
  const given = dayAsTyped(asked.on ?? '') || undefined
  const on = given ?? today()
  const corpus = shelf.get(asked.corpus)
  if (corpus === undefined) return normByPack(asked, q, catalog, { on, given })
  const found = findProvision(q, catalog, corpus, on)
  return found && wayToProvision(asked, corpus.build.name, found, given)
}

/** The page of a provision; of one that no corpus holds, that of what is known of it, or that there is none such. */
function wayToProvision(
  { language, tongue }: DeskState,
  corpus: string,
  found: Extract<Found, { kind: 'provision' | 'norm' }>,
  given: Day | undefined,
): string {
  if (found.kind === 'provision')
    return lawAddress([corpus, 'acts', found.act, found.anchor], { on: given, language, lang: tongue })
  return lawAddress(normParts({ name: corpus }, found.act, found.article), { on: given, lang: tongue })
}

interface Days {
  readonly on: Day
  readonly given: Day | undefined
}

/** Without a corpus a pack answers: an article that it knows the act of, or else an expression. */
function wayByPack(asked: DeskState, q: string, catalog: Catalog, { on, given }: Days): string | undefined {
  const { language, tongue } = asked
  const code = asked.corpus || undefined
  if (code !== undefined && !catalog.jurisdictions.has(code)) return undefined
  const norm = normByPack(asked, q, catalog, { on, given })
  if (norm !== undefined) return norm
  const found = termInPack(catalog, q, { on, tongue, code, chosen: isTag(language) ? language : undefined })
  const taken = { language: language || undefined, on: given, lang: tongue }
  return found && lawAddress([found.jurisdiction, 'terms'], { q, ...taken })
}

/** An article of an act that a pack knows. */
function normByPack(
  { corpus, tongue }: DeskState,
  q: string,
  catalog: Catalog,
  { on, given }: Days,
): string | undefined {
  const typed = normTyped(catalog, [q], on, corpus || undefined)
  if (typed?.citation.article === undefined) return undefined
  const parts = normParts({ name: typed.law.jurisdiction }, typed.citation.act, typed.citation.article)
  return lawAddress(parts, { on: given, lang: tongue })
}
