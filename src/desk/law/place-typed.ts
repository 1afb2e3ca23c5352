import { inCitations, whole } from '../../law/citations/any-language.ts'
import { rankOf } from '../../law/citations/words.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { dayBefore } from '../../law/days/day-beside.ts'
import { fold } from '../../law/fold.ts'
import type { Day } from '../../law/law.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { keyOfTyped } from './act-names.ts'
import { anchorsMeant, annexAnchors, annexNamed } from './annexes.ts'
import { normTyped } from './norm-typed.ts'

/** A provision of an act in a corpus, by the names that the corpus knows. */
export interface PlaceTyped {
  readonly act: string
  readonly provision: string
}

/** The act and the provision that were typed, also as people call them: «УК» and «ст. 174», «ҚК» and «174-бап». */
export function placeTyped(catalog: LawCatalog, corpus: Corpus, typed: PlaceTyped, on: Day): PlaceTyped {
  const act = keyOfTyped(catalog, corpus, typed.act, on)
  const { provision } = typed
  const isHeld = (name: string): boolean =>
    corpus.build.languages.some((language) => corpus.history(act, name, language).length > 0)
  const annex = isHeld(provision) ? undefined : annexNamed(provision)
  const [anchor, ...more] = annex === undefined ? [] : anchorsMeant(annexAnchors(corpus, act, on), annex)
  if (anchor !== undefined && more.length === 0) return { act, provision: anchor }
  const [number, second] = provision.match(NUMBER) ?? []
  if (isHeld(provision) || number === undefined || !namesArticle(provision)) return { act, provision }
  // «Ч. 3 ст. 174»: of several numbers the pack tells which is the article's.
  const article =
    second === undefined ? number : normTyped(catalog, [provision, typed.act], on)?.citation.article
  return { act, provision: article !== undefined && isHeld(article) ? article : provision }
}

/**
 * The places that were typed on a day and before, the last first: a name may mean one act after the other, as «Конституция» does,
 * and «Закон «О прокуратуре»».
 */
export function placesTyped(
  catalog: LawCatalog,
  corpus: Corpus,
  typed: PlaceTyped,
  on: Day,
): readonly [PlaceTyped, ...PlaceTyped[]] {
  const last = placeTyped(catalog, corpus, typed, on)
  const earlier: PlaceTyped[] = []
  for (let since = firstDayOf(corpus, last.act); since !== undefined; ) {
    const before = placeTyped(catalog, corpus, typed, dayBefore(since))
    since = firstDayOf(corpus, before.act)
    if (since === undefined || [last, ...earlier].some(({ act }) => act === before.act)) break
    earlier.push(before)
  }
  return [last, ...earlier]
}

/** The day of the first text that a corpus has of an act. */
function firstDayOf(corpus: Corpus, act: string): Day | undefined {
  return corpus.build.languages
    .flatMap((language) => corpus.editions(act, language)[0]?.since ?? [])
    .sort()[0]
}

/** «Приложение 1», «глава 4» are no article 1 or 4. */
function namesArticle(provision: string): boolean {
  const named = fold(provision).match(/\p{L}+/gu) ?? []
  return named.every((word) => ARTICLE.test(word) || rankOf(word) !== undefined)
}

const ARTICLE = whole(`${inCitations('article')}|${inCitations('section')}|прим`)
const NUMBER = /(?<![\p{N}-])\d+(?:-\d+)*/gu
