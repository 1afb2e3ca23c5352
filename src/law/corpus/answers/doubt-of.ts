import type { DoubtOfDays, Noted } from '../../cited-fact.ts'
import type { Citation, CitedFact, Day, Doubt, Law, Tag } from '../../law.ts'
import { isTag } from '../../tags.ts'
import { pieceOf } from '../part.ts'
import type { Passage, PassageAnswer } from '../passage.ts'
import { suspensionsIn } from '../remarks/suspension.ts'
import { transitionsTold } from '../transitions/transition.ts'
import { beginning } from './beginning.ts'

/** Letters of the words before that are told beside the others. */
const SHORT = 300
/** Days on either side of those of a corpus within which a day of the pack is of the same change. */
const NEAR = 31

interface InLanguage extends Pick<DoubtOfDays, 'kind' | 'from' | 'to'> {
  readonly before?: Passage
}

/**
 * What the texts of a place leave in doubt on a day: a corpus may know a change only by the first and the last day on which it can
 * have come. That a place may not stand is told only where it stands for certain in no language.
 */
export function doubtOf(
  law: Law,
  citation: Citation,
  answers: readonly PassageAnswer[],
  on: Day,
): Doubt | undefined {
  const told = answers.filter(({ kind }) => kind === 'in-force' || kind === 'repealed')
  const all = told.map((answer) => inLanguage(answer, citation, on))
  const doubts = all.filter((one) => one !== undefined)
  const [first] = doubts
  if (first === undefined) return notedIn(told, on)
  const { kind, from, to } = first
  if (kind !== 'changes' && doubts.length < all.length) return undefined
  const byPack = dayInPack(law, citation, first)
  const before = Object.fromEntries(
    doubts.flatMap(({ before: passage }): [Tag, string][] =>
      passage && isTag(passage.language)
        ? [[passage.language, shortened(pieceOf(passage.text, citation).words)]]
        : [],
    ),
  )
  return {
    kind,
    from,
    to,
    ...(byPack === undefined ? {} : { byPack }),
    ...(Object.keys(before).length === 0 ? {} : { before }),
  }
}

/** What the notes of texts in force tell of their being suspended, or of other words that they have that day. */
function notedIn(answers: readonly PassageAnswer[], on: Day): Noted | undefined {
  const noted = (
    kind: Noted['kind'],
    wordsOf: (passage: Passage) => readonly string[],
  ): Noted | undefined => {
    const told = answers.flatMap((answer): [Tag, string][] => {
      if (answer.kind !== 'in-force') return []
      const { language } = answer.passage
      const [words] = wordsOf(answer.passage)
      return words !== undefined && isTag(language) ? [[language, words]] : []
    })
    return told.length === 0 ? undefined : { kind, told: Object.fromEntries(told) }
  }
  return (
    noted('suspended', (passage) => suspensionsIn(passage, on)) ??
    noted('reworded', (passage) => transitionsTold(passage, on))
  )
}

function inLanguage(answer: PassageAnswer, citation: Citation, on: Day): InLanguage | undefined {
  if (answer.kind === 'repealed') {
    const { until, untilAtLatest: to } = answer.last
    return until !== undefined && to !== undefined && on < to ? { kind: 'ends', from: until, to } : undefined
  }
  if (answer.kind !== 'in-force') return undefined
  const { passage, previous } = answer
  const { since, sinceAtLatest: to } = passage
  if (to === undefined || on >= to) return undefined
  const before = previous?.state === 'text' ? previous : undefined
  if (before === undefined) return { kind: 'begins', from: since, to }
  const words = (one: Passage): string => pieceOf(one.text, citation).words
  return words(before) === words(passage) ? undefined : { kind: 'changes', from: since, to, before }
}

function shortened(words: string): string {
  const begun = beginning(words, SHORT)
  return begun === words ? words : `${begun} …`
}

/** The day of the same change by what the pack says of the place, the nearest to those of the corpus. */
function dayInPack(law: Law, citation: Citation, { kind, from, to }: InLanguage): DoubtOfDays['byPack'] {
  const days = law
    .provisions(citation)
    .filter((fact) => fact.citation.article === citation.article)
    .flatMap((fact) =>
      daysOf(fact, kind).map((day) => ({ day, isApproximate: fact.inForce.approximate === true })),
    )
    .filter(({ day }) => distance(day, from, to) <= NEAR)
  return days.toSorted((one, other) => distance(one.day, from, to) - distance(other.day, from, to))[0]
}

function daysOf({ inForce: { since, until }, isExclusion }: CitedFact, kind: DoubtOfDays['kind']): Day[] {
  const begins = isExclusion ? undefined : since
  const ends = isExclusion ? since : until
  const days = { begins: [begins], ends: [ends], changes: [begins, ends] }[kind]
  return days.filter((day) => day !== undefined)
}

/** Days outside those of the corpus. */
function distance(day: Day, from: Day, to: Day): number {
  if (day < from) return daysBetween(day, from)
  return day > to ? daysBetween(to, day) : 0
}

function daysBetween(one: Day, other: Day): number {
  return Temporal.PlainDate.from(one).until(other).days
}
