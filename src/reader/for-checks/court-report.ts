import { onceOf } from '../../law/once.ts'
import type { SentenceView, View } from '../check.ts'
import type { Metadata } from '../statement.ts'

/** Sentences of one text that tell of defendants, from which on it reports a case in court. */
const FEWEST = 2

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
