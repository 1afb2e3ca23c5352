import type { Raised } from '../quotes/raised.ts'
import { wordsOf } from './asked-behind.ts'

/**
 * Raises whose questions put the sentence before, too, where their words begin with a pronoun for what it tells of, unless that sentence is
 * quoted itself: whoever reads on then has just read it.
 */
export function withAntecedents(raised: readonly Raised[]): readonly Raised[] {
  // Of a term no more than its words is read.
  const quoted = new Set(raised.filter(({ isOfClause }) => isOfClause).map(({ sentence }) => sentence))
  return raised.map((raise) => {
    const { antecedent } = raise
    if (antecedent === undefined || quoted.has(antecedent.sentence)) return raise
    const words = wordsOf(raise)
    return words.startsWith(antecedent.pointing) ? { ...raise, asked: `${antecedent.words} ${words}` } : raise
  })
}
