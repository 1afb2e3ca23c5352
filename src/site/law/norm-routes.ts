import { type Context, Hono } from 'hono'
import type { Catalog } from '../../catalog.ts'
import { type NormAnswer, normByPack, normOf } from '../../desk/law/norm.ts'
import type { InPack } from '../../desk/law/norm-in-pack.ts'
import { calendarDay } from '../../law/calendar-day.ts'
import type { Citation } from '../../law/law.ts'
import { dayAsTyped } from '../day-as-typed.ts'
import { languageAsked } from '../language.ts'
import { normPage } from '../pages/law/norm.ts'
import { normsPage } from '../pages/law/norms.ts'
import { lawAddress } from './address.ts'
import { answer, type LawEnv, today } from './answer.ts'
import { Missed } from './missed.ts'
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
    const { source, on } = asking
    const known = source.law.act(act, on) ?? source.law.act(act)
    const taken = { on: asking.given, lang: asking.tongue }
    // An act by its key in the corpus has a page of its own there.
    if (known === undefined && source.held?.corpus.build.languages.some((one) => isHeld(asking, act, one)))
      return context.redirect(lawAddress([source.name, 'acts', act, article], taken), 303)
    if (known === undefined) throw new Missed({ kind: 'norm', asking, typed: `${act} ${article}` })
    if (known.id !== act)
      return context.redirect(lawAddress(normParts(source, known.id, article), taken), 303)
    const found = answerOf(asking, { act: known.id, article })
    if (found === undefined) throw new Missed({ kind: 'norm', asking, typed: `${act} ${article}` })
    return answered(context, asking, () => normPage(asking, found))
  })
  return pages

  /** @throws Missed where there is no such pack or day */
  function askingOf(context: Context<LawEnv>): NormAsking {
    const tongue = languageAsked(context)
    const name = context.req.param('corpus') ?? ''
    const source = normSource(catalog, shelf, name)
    if (source === undefined)
      throw new Missed(
        shelf.get(name) ? { kind: 'norms', name } : { kind: 'corpus', name, names: shelf.names() },
      )
    const typed = context.req.query('on')?.trim() ?? ''
    const given = typed === '' ? undefined : dayAsTyped(typed)
    const asking = {
      source,
      tongue,
      site: context.get('site'),
      on: given ?? today(),
      ...(given === undefined ? {} : { given }),
    }
    if (given !== undefined && calendarDay(given) === undefined)
      throw new Missed({ kind: 'day', asking, typed }, 400)
    return asking
  }

  /** What is known of an article by the pack and its texts; nothing where neither knows it. */
  function answerOf(
    { source, on, tongue }: NormAsking,
    citation: Citation & { readonly article: string },
  ): (NormAnswer & { readonly pack: InPack }) | undefined {
    const { law, held } = source
    const key = held?.keyOf(citation.act, on)
    const fineUnit = law.fineUnit(on)
    const { norm, pack } = normByPack(law, citation, on)
    const byText =
      held === undefined || key === undefined
        ? { said: [], without: [], betweenLanguages: [], fromPack: [] }
        : normOf(catalog, held.corpus, {
            act: key,
            provision: citation.article,
            on,
            languages: held.corpus.build.languages.toSorted(
              (one, other) => Number(other === tongue) - Number(one === tongue),
            ),
            cited: { law, citation },
          })
    if (pack === undefined) return undefined
    const isKnown =
      norm !== undefined ||
      pack.more.length + pack.powers.length + byText.said.length + byText.without.length > 0 ||
      !['unknown', 'in-force'].includes(pack.stands.kind)
    if (!isKnown) return undefined
    return { ...byText, ...(norm ? { norm } : {}), pack, ...(fineUnit ? { fineUnit } : {}) }
  }
}

function answered(
  context: Context<LawEnv>,
  asking: NormAsking,
  page: (asking: NormAsking) => string,
): Response {
  const { given, source } = asking
  const { hash = '' } = source.held?.corpus.build ?? {}
  return answer(context, page(asking), {
    given,
    build: hash === '' ? source.law.build.replaceAll(/\W/gu, '') : hash,
  })
}

function isHeld({ source }: NormAsking, key: string, language: string): boolean {
  return (source.held?.corpus.editions(key, language).length ?? 0) > 0
}
