import { type Context, Hono } from 'hono'
import type { Catalog } from '../../catalog.ts'
import { actOfPack, keyOfTyped } from '../../desk/law/act-names.ts'
import { exportAct } from '../../desk/law/export-act.ts'
import { holdsAct } from '../../desk/law/holds-act.ts'
import { normByPackAlone } from '../../desk/law/norm.ts'
import { likeliestFirst } from '../../desk/law/text-language.ts'
import type { Passage } from '../../law/corpus/passage.ts'
import { actPage } from '../pages/law/act.ts'
import { AKOMA_NTOSO } from '../pages/law/identity.ts'
import { provisionPage } from '../pages/law/provision.ts'
import { lawAddress } from './address.ts'
import type { LawEnv } from './answer.ts'
import { type Asking, along } from './asking.ts'
import { answered, askingOf } from './corpus-asked.ts'
import { anchorOf } from './find.ts'
import { Missed } from './missed.ts'
import { normParts } from './norm-address.ts'
import { normSource } from './norm-source.ts'
import type { Shelf } from './shelf.ts'

/** The pages on the acts of a corpus and on their provisions. */
export function actPages(catalog: Catalog, shelf: Shelf): Hono<LawEnv> {
  const pages = new Hono<LawEnv>()

  pages.get('/:corpus/acts/:act', (context) => {
    const act = context.req.param('act')
    const asking = askingOf(context, catalog, shelf)
    if (!holdsAct(asking.corpus, act)) return elsewhere(context, asking, act)
    return answered(context, asking, (asked) => actPage(asked, act))
  })
  pages.get('/:corpus/acts/:act/akn.xml', (context) => {
    const act = context.req.param('act')
    const asking = askingOf(context, catalog, shelf)
    const { corpus, language, chosen, on } = asking
    // An act that the corpus holds in one language only is given in that one.
    const languages = chosen === undefined ? likeliestFirst(corpus.build.languages, language) : [chosen]
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
    const asking = askingOf(context, catalog, shelf)
    const { corpus, on } = asking
    if (!holdsAct(corpus, act)) return elsewhere(context, asking, act, provision)
    const anchor = anchorOf(corpus, act, provision, on)
    if (anchor === undefined) throw new Missed({ kind: 'provision', asking, act, provision })
    // A number finds its provision; what is linked to is the anchor.
    if (anchor !== provision)
      return context.redirect(lawAddress([corpus.build.name, 'acts', act, anchor], along(asking)), 303)
    return answered(context, asking, (asked) =>
      provisionPage(
        asked,
        act,
        anchor,
        (passage) => normAt(asked, passage),
        normByPackAlone(catalog, corpus, { act, provision: anchor, on }),
      ),
    )
  })
  return pages

  /**
   * An act by its name in the pack leads to its key in the corpus.
   * @throws Missed where there is no such act
   */
  function elsewhere(
    context: Context<LawEnv>,
    asking: Asking,
    act: string,
    ...provision: string[]
  ): Response {
    const { corpus, on } = asking
    const key = keyOfTyped(catalog, corpus, act, on)
    if (!holdsAct(corpus, key)) throw new Missed({ kind: 'act', asking, act })
    return context.redirect(lawAddress([corpus.build.name, 'acts', key, ...provision], along(asking)), 303)
  }

  /** Where the norm of a provision is told of, as far as a pack knows it. */
  function normAt({ corpus, tongue, given, on }: Asking, { act, number }: Passage): string | undefined {
    const source = normSource(catalog, shelf, corpus.build.name)
    const id = source && actOfPack(catalog, corpus, source.law, act.key, on)
    if (source === undefined || id === undefined || number === undefined) return undefined
    const citation = { act: id, article: number }
    const isKnown = source.law.norm(citation, on) ?? source.law.provisions(citation, on)[0]
    return isKnown && lawAddress(normParts(source, id, number), { on: given, lang: tongue })
  }
}
