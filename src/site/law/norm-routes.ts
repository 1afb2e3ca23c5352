import { type Context, Hono } from 'hono'
import type { Catalog } from '../../catalog.ts'
import { holdsAct } from '../../desk/law/holds-act.ts'
import { isKnown, type NormAnswer, normByPack, normOf } from '../../desk/law/norm.ts'
import { type InPack, nameIn, type OtherDay } from '../../desk/law/norm-in-pack.ts'
import { likeliestFirst } from '../../desk/law/text-language.ts'
import type { Act, Citation } from '../../law/law.ts'
import { languageAsked } from '../language.ts'
import type { Miss } from '../pages/law/miss.ts'
import { normPage } from '../pages/law/norm.ts'
import { normsPage } from '../pages/law/norms.ts'
import { lawAddress } from './address.ts'
import { answer, type LawEnv } from './answer.ts'
import { withDay } from './asked-day.ts'
import { Missed } from './missed.ts'
import { missedCorpus } from './missed-corpus.ts'
import { normParts } from './norm-address.ts'
import { type NormAsking, normSource } from './norm-source.ts'
import type { Shelf } from './shelf.ts'

/** The pages on norms: what a pack knows of an article on a day, beside its text where a corpus holds that. */
export function normPages(catalog: Catalog, shelf: Shelf): Hono<LawEnv> {
  const pages = new Hono<LawEnv>()
  pages.get('/:corpus/norms', (context) => answered(context, askingOf(context), normsPage))
  pages.get('/:corpus/norms/:act/:article', (context) => {
    const { act, article } = context.req.param()
    const asking = askingOf(context)
    const { source, given: on, tongue: lang } = asking
    const known = actNamed(asking, act.trim())
    // An act by its key in the corpus has a page of its own there.
    if (known === undefined && source.held !== undefined && holdsAct(source.held.corpus, act))
      return context.redirect(lawAddress([source.name, 'acts', act, article], { on, lang }), 303)
    if (known === undefined) throw new Missed({ kind: 'norm-act', asking, act })
    const citation = { act: known.id, article: article.trim() }
    if (known.id !== act || citation.article !== article)
      return context.redirect(lawAddress(normParts(source, known.id, citation.article), { on, lang }), 303)
    const found = answerOf(asking, citation)
    if (!isKnown(found)) throw new Missed(missOf(asking, citation, found.pack))
    return answered(context, asking, () => normPage(asking, found))
  })
  return pages

  /** @throws Missed where there is no such pack or day */
  function askingOf(context: Context<LawEnv>): NormAsking {
    const name = context.req.param('corpus') ?? ''
    const source = normSource(catalog, shelf, name)
    if (source === undefined)
      throw shelf.get(name) ? new Missed({ kind: 'norms', name }) : missedCorpus(catalog, shelf, name)
    return withDay(context, { source, tongue: languageAsked(context), site: context.get('site') })
  }

  /** What is known of an article by the pack and its texts. */
  function answerOf(
    { source, on, tongue }: NormAsking,
    citation: Citation & { readonly article: string },
  ): NormAnswer & { readonly pack: InPack } {
    const { law, held } = source
    const key = held?.keyOf(citation.act, on)
    const byPack = normByPack(law, citation, on)
    if (held === undefined || key === undefined) return byPack
    const byText = normOf(catalog, held.corpus, {
      act: key,
      provision: citation.article,
      on,
      languages: likeliestFirst(held.corpus.build.languages, tongue),
      cited: { law, citation },
    })
    return { ...byPack, ...byText }
  }
}

function answered(
  context: Context<LawEnv>,
  asking: NormAsking,
  page: (asking: NormAsking) => string,
): Response {
  const { given, source } = asking
  const { held, law } = source
  const build = held?.corpus.build.hash ?? law.build.replaceAll(/\W/gu, '')
  return answer(context, page(asking), { given, build })
}

/** An act by its name in the pack, whatever its letters. */
function actNamed({ source: { law }, on }: NormAsking, typed: string): Act | undefined {
  for (const name of [typed, typed.toUpperCase()]) {
    const found = law.act(name, on) ?? law.act(name)
    if (found) return found
  }
  return undefined
}

function missOf(asking: NormAsking, citation: Citation & { readonly article: string }, pack: InPack): Miss {
  const known = pack.knownOn ?? firstText(asking, citation)
  return {
    kind: 'norm',
    asking,
    citation,
    label: nameIn(pack, asking.tongue),
    ...(known === undefined ? {} : { knownOn: known }),
  }
}

/** The first day of which a corpus has the text of an article that it has not on this one. */
function firstText(
  { source: { held }, on }: NormAsking,
  { act, article }: Citation & { readonly article: string },
): OtherDay | undefined {
  const key = held?.keyOf(act, on)
  if (held === undefined || key === undefined) return undefined
  const { corpus } = held
  const [day] = corpus.build.languages
    .map((language) => corpus.passage(key, article, language, on))
    .flatMap((answer) => {
      if (answer.kind === 'before-corpus') return answer.next.since
      return answer.kind === 'not-yet' ? (answer.begins ?? []) : []
    })
    .sort()
  return day === undefined ? undefined : { day, is: 'first' }
}
