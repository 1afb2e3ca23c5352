import type { SentenceView, Stretch } from '../../reader/check.ts'
import { meetsAny } from '../../reader/stretch.ts'
import { withoutPreposition } from './cut.ts'
import { isJoint } from './expression.ts'
import { LIKENED } from './terms-of.ts'
import type { Use } from './uses.ts'

/** Lists of terms that ask for one thing: of each family one use is asked about. */
export const FAMILIES = [
  'term-provocation',
  'term-destructive',
  'term-fake',
  'term-attack',
  'term-disinformation',
  'term-discredit',
  'term-forces',
  'term-hygiene',
  'term-unreliable',
  'term-extremist-mood',
  'term-pseudo',
  'term-harmful',
  'term-opponent',
  'term-conduct',
  LIKENED,
]
/**
 * Families whose words judge as everyday speech does: in a text that has a word of a bright family they are not asked about.
 */
const PALE = [
  'term-unreliable',
  'term-harmful',
  'term-extremist-mood',
  'term-discredit',
  'term-opponent',
  'term-conduct',
  'term-pseudo',
]
const BRIGHT = [
  'term-provocation',
  'term-destructive',
  'term-fake',
  'term-disinformation',
  'term-forces',
  'term-attack',
]

/** Families that all call something untrue: what is meant by «фейки» and by «дезинформация» is one question, put at the first. */
const OF_FALSEHOOD = ['term-fake', 'term-disinformation', 'term-unreliable']

/** The family whose words stand there, though they alone are no term: of the family one use is asked about. */
export function familyOf(sentence: SentenceView, at: Stretch): string | undefined {
  return FAMILIES.find((family) => meetsAny(at, sentence.hits(family)))
}

/** «Фейки и | дезинформация», "fakes and disinformation": two words for what is untrue are asked about together. */
export function joinedFalsehood({ family, at, sentence }: Use): Stretch | undefined {
  if (!OF_FALSEHOOD.includes(family) || !isJoint(sentence, at.to)) return undefined
  const next = { from: at.to + 1, to: at.to + 2 }
  const other = OF_FALSEHOOD.find(
    (list) =>
      list !== family &&
      sentence.hits(list, next).some((hit) => hit.from === next.from && hit.to === next.to),
  )
  return other === undefined ? undefined : { from: at.from, to: next.to }
}

function isPaleBeside(use: Use, other: Use): boolean {
  return PALE.includes(use.family) && BRIGHT.includes(other.family)
}

/** Whether of two uses one leaves the other nothing to ask. */
export function outshines(other: Use, use: Use): boolean {
  // "Cleanse the network of | toxic content": what is done to a term is asked about with it; «жат идеологиялар | мен | ағымдар» are two.
  if (
    other.at.from === use.at.to + 1 &&
    !isJoint(use.sentence, use.at.to) &&
    withoutPreposition(use.sentence, { from: use.at.from, to: other.at.from }).to === use.at.to
  )
    return true
  if (isPaleBeside(use, other)) return true
  if (isPaleBeside(other, use) || other.at.from >= use.at.from) return false
  return [other, use].every(({ family }) => OF_FALSEHOOD.includes(family))
}
