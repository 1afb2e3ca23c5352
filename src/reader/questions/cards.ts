import type { TermUse } from '../../law/law.ts'
import type { Card } from '../check.ts'
import type { Quote } from '../reading.ts'

/** A definition as a check saw it. */
export interface SeenCard {
  readonly at: Quote
  readonly card: Card
}

/**
 * Definitions that are worth showing: those that say what the law understands by the term, each once. That some law defines an
 * ordinary word is no news.
 */
export function cardsShown(cards: readonly SeenCard[]): readonly SeenCard[] {
  const shown = new Set<string>()
  return cards
    .toSorted((a, b) => a.at.start - b.at.start)
    .filter(({ card: { term, uses } }) => {
      if (shown.has(term.en) || !uses.some(givesDefinition)) return false
      shown.add(term.en)
      return true
    })
}

/** Whether more is told than that there is a definition. */
function givesDefinition({ kind, basis, tellsKind, says }: TermUse): boolean {
  if (kind !== 'defined') return false
  return basis?.kind === 'corpus' || !tellsKind || says.en.includes(':')
}
