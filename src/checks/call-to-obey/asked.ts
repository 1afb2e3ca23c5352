import type { Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { askedToAwait, awaitsOfficial } from './awaiting.ts'

export const ASKED_OF_CONDUCT: Omit<Raise, 'at'> = {
  asks: 'conduct',
  missing: 'conduct',
  certainty: 'certain',
  evidence: [],
  topic: 'call-to-obey conduct',
  // By which provision a body demands or warns is what its act is asked.
  briefly: { beside: 'legal-form', asks: 'conduct-alone' },
}

/** What is asked of a call: what exactly is to be done, or on what it rests that one is to wait for official word. */
export function askedOf(view: View, sentence: SentenceView, at: Stretch): Omit<Raise, 'at'> {
  return awaitsOfficial(sentence, at) ? askedToAwait(view) : ASKED_OF_CONDUCT
}
