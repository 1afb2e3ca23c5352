import type { Day, Law } from '../../law/law.ts'
import { onceOf } from '../../law/once.ts'
import type { SentenceView, Stretch, View } from '../../reader/check.ts'
import { type CitedLaw, type CitedPlace, citedLaw } from '../../reader/cited/places.ts'
import { sentenceText } from '../../reader/cited/sentence-text.ts'
import { statedTerms } from '../../reader/cited/stated-terms.ts'
import { tellsAct } from '../../reader/cited/tells-act.ts'
import type { Metadata } from '../../reader/statement.ts'
import { partsNamed } from './parts-named.ts'

/** An article by its number alone. */
interface Numbered {
  readonly article: string
  readonly at: Stretch
}

/**
 * «До семи лет по 274-й», «274-бап бойынша жеті жыл»: articles that a threat with a term of imprisonment names without their act. Only
 * the criminal code imprisons, so they are of that one, as far as it is known.
 */
export function ofPenalCode(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  { places, unresolved }: CitedLaw,
): CitedLaw | undefined {
  if (places.length > 0 || unresolved.some((each) => tellsAct(sentence, each))) return undefined
  const numbered = unresolved.length > 0 ? numberedIn(unresolved) : bareIn(view, sentence)
  if (numbered.length === 0 || statedTerms(view, sentence, true).length === 0) return undefined
  const parts = numbered.length === 1 ? partsNamed(sentence) : []
  const found = placesOf(law, on, numbered, parts.length > 0 ? parts.map(({ part }) => ({ part })) : [{}])
  return found.length < numbered.length ? undefined : { places: found, unresolved: [] }
}

/** Articles of the criminal code that a text cites by their number alone: «по статье 274 осуждены двое». */
export function numberedInText(view: View, law: Law, on: Day): readonly CitedPlace[] {
  const byDay = placesByDay(view.metadata)
  const known = byDay.get(on)
  if (known !== undefined) return known
  const places: CitedPlace[] = []
  for (let n = 0; n < view.sentenceCount; n++) {
    const sentence = view.sentence(n)
    if (sentence.citations().length === 0) continue
    const unresolved = citedLaw(view, law, on, sentence).unresolved.filter(
      (each) => !tellsAct(sentence, each),
    )
    places.push(...placesOf(law, on, numberedIn(unresolved), [{}]))
  }
  byDay.set(on, places)
  return places
}

/** Asked by every threat of a text; each reading has a statement of its own. */
const placesByDay = onceOf((_: Metadata) => new Map<Day, readonly CitedPlace[]>())

function placesOf(
  law: Law,
  on: Day,
  numbered: readonly Numbered[],
  pieces: readonly { readonly part?: string }[],
): readonly CitedPlace[] {
  const act = law.norms(on).find(({ kind }) => kind === 'criminal')?.citation.act
  if (act === undefined) return []
  return numbered.flatMap(({ article, at }) =>
    pieces.flatMap((piece): CitedPlace[] => {
      const citation = { act, article, ...piece }
      const label = law.labelOf(citation, on)
      return label === undefined || law.norm({ act, article }, on) === undefined
        ? []
        : [{ citation, label, at }]
    }),
  )
}

/** «статье 274», «274-бап»: the longest number of a reference is its article's. */
export function numberedIn(unresolved: CitedLaw['unresolved']): readonly Numbered[] {
  return unresolved.flatMap(({ words, from, to }) => {
    const article = words.match(NUMBER)?.[0]
    return article === undefined ? [] : [{ article, at: { from, to } }]
  })
}

/** Of three figures: parts have fewer. */
const NUMBER = /(?<!\d)\d{3}(?:-\d+)?(?!\d)/u

function bareIn(view: View, sentence: SentenceView): readonly Numbered[] {
  const { bare } = sentence.spokenIn.articles
  if (bare === undefined) return []
  const placed = sentenceText(view, sentence)
  return [...placed.text.matchAll(bare)].flatMap(({ 0: all, 1: article, index }) => {
    if (article === undefined) return []
    const from = placed.tokenAt(index + all.indexOf(article))
    return [{ article, at: { from, to: from + 1 } }]
  })
}
