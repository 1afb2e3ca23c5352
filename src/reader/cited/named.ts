import { capitalised, lowered } from '../../law/first-letter.ts'
import { joinedLabels } from '../../law/joined-labels.ts'
import type { Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { inOurMarks } from '../scan/inner-marks.ts'
import { articleOfCode } from './article-of-code.ts'
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

/** Words of references that are quoted at most. */
const MOST_QUOTED = 3

/** By their labels, which stand in the nominative; what the law asked does not know, as the provision cited in such words. */
export function namedProvisions({ places, unresolved }: CitedLaw): NamedProvisions {
  const told = joinedLabels(places)
  const cited = unresolved.length === 0 ? undefined : lawCited(unresolved)
  const isOnlyLabel =
    told.length === 1 && (places.length === 1 || places.some(({ label }) => label === told[0]))
  return {
    isOne: cited === undefined ? isOnlyLabel : told.length === 0,
    words: inEach((tag) => {
      const labels = told.map((label) => label[tag])
      if (cited) labels.push(labels.length === 0 ? cited[tag] : lowered(cited[tag]))
      const last = labels.pop() ?? LAW_CITED[tag]
      const whole = labels.length === 0 ? last : `${labels.join(', ')} ${AND[tag]} ${last}`
      // «норма, на которую дана ссылка (…), | предусматривает»
      return tag === 'ru' && (cited || told.length === 0) ? `${whole},` : whole
    }),
  }
}

/** «норма, на которую дана ссылка («статья 330 УК КР»)»: in marks only as the text has it; its base form is no quotation. */
function lawCited(unresolved: CitedLaw['unresolved']): Trilingual {
  const wordsByName = new Map(unresolved.map(({ named, words }) => [named, words]))
  const named = [...wordsByName].slice(0, MOST_QUOTED).map(([name, words]) => {
    const given = name === words ? inOurMarks(name) : inEach(() => name)
    const known = articleOfCode(name)
    return known ? inEach((tag) => (known[tag] === name ? given[tag] : known[tag])) : given
  })
  return inEach((tag) => `${LAW_CITED[tag]} (${named.map((each) => each[tag]).join(', ')})`)
}

/** A label that begins a sentence: «Ст. 274 УК РК», "Art. 274 of the Criminal Code". */
export function begun(words: Trilingual): Trilingual {
  return inEach((tag) => capitalised(words[tag]))
}
