import { capitalised } from '../../law/first-letter.ts'
import { joinedLabels } from '../../law/joined-labels.ts'
import type { Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import type { CitedLaw } from './places.ts'
import { worded } from './words.ts'

/** What the provisions that a sentence cites are called in a question. */
export interface NamedProvisions {
  /** Whether it is one provision: verbs agree with it. */
  readonly isOne: boolean
  readonly words: Trilingual
}

const LAW_CITED = worded('cited.law-cited')
const AND = worded('cited.and')

/** By their labels, which stand in the nominative; where the law asked does not know one of them, only as the law cited. */
export function namedProvisions({ places, unresolved }: CitedLaw): NamedProvisions {
  if (places.length === 0 || unresolved.length > 0) return { isOne: true, words: LAW_CITED }
  const told = joinedLabels(places)
  return {
    isOne: told.length === 1 && (places.length === 1 || places.some(({ label }) => label === told[0])),
    words: inEach((tag) => {
      const labels = told.map((label) => label[tag])
      const last = labels.pop() as string
      return labels.length === 0 ? last : `${labels.join(', ')} ${AND[tag]} ${last}`
    }),
  }
}

/** A label that begins a sentence: «Ст. 274 УК РК», "Art. 274 of the Criminal Code". */
export function begun(words: Trilingual): Trilingual {
  return inEach((tag) => capitalised(words[tag]))
}
