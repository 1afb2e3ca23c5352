import { onceOf } from '../../law/once.ts'
import type { SentenceView, Stretch, View } from '../check.ts'
import type { Metadata } from '../statement.ts'

/** Sentences of one text that tell of defendants, from which on it reports a case in court. */
const FEWEST = 2
/** Words for somebody who is charged, tried or sentenced. */
const TRIED = ['of-defendant', 'on-trial']

/**
 * Whether a sentence tells of somebody before a court: «подсудимый», «айыпталушы», "the defendant", "pleaded guilty", "if convicted". What
 * "could be charged" tells of nobody yet.
 */
export function tellsOfDefendant(sentence: SentenceView): boolean {
  return sentence.hits('of-defendant').some((hit) => !sentence.near('to-come', hit, 1))
}

/** Whether a text reports a case in court: what was done, what for and with what harm is for the court to find, and no claim on the public. */
export function isCourtReport(view: View): boolean {
  return tellsOfDefendants(view.metadata, view)
}

/** Asked at nearly every move of several checks; each reading has a statement of its own, and all checks share the lists. */
const tellsOfDefendants = onceOf((_: Metadata, view: View): boolean => {
  const told = view.numbersWith('of-defendant')
  return told.length >= FEWEST && told.filter((n) => tellsOfDefendant(view.sentence(n))).length >= FEWEST
})

/**
 * Whether somebody's case is what a text is about, told of in however few words: one sentence tells of a charge or a verdict, and another one
 * of a court, too.
 */
export const tellsOfCase = onceOf((_: Metadata, view: View): boolean => {
  const told = [...TRIED, 'before-court'].flatMap((list) => view.numbersWith(list))
  return new Set(told).size >= FEWEST && sentencesOfTrial(view).length > 0
})

/** Numbers of sentences that tell of somebody who is charged, tried or sentenced. */
export function sentencesOfTrial(view: View): readonly number[] {
  return ofTrial(view.metadata, view)
}

const ofTrial = onceOf((_: Metadata, view: View): readonly number[] =>
  TRIED.flatMap((list) => view.numbersWith(list)).filter((n) => whereTried(view.sentence(n)).length > 0),
)

/** Whether a text tells of several defendants up to a sentence: «подсудимые», "the brothers were convicted". */
export function tellsOfSeveral(view: View, { n }: SentenceView): boolean {
  const [first] = view.numbersWith('told-of-several')
  return first !== undefined && first <= n
}

/** Where a sentence tells that somebody is charged, tried or sentenced: "could be charged" tells of nobody yet. */
export function whereTried(sentence: SentenceView): readonly Stretch[] {
  return TRIED.flatMap((list) => sentence.hits(list)).filter((hit) => !sentence.near('to-come', hit, 1))
}
