import type { Raised } from '../quotes/raised.ts'
import type { Quote } from '../reading.ts'

/**
 * Raises of which each asks about its own part of a call for several things, where another one asks about the rest: «сохранять
 * спокойствие, | доверять только официальным источникам». What no other asks about stays.
 */
export function eachItsOwn(raised: readonly Raised[]): readonly Raised[] {
  if (!raised.some(({ own }) => own !== undefined)) return raised
  const ofClauses = Map.groupBy(
    raised.filter(({ isOfClause }) => isOfClause),
    ({ sentence }) => sentence,
  )
  return raised.map((raise) => {
    const { own, check, sentence } = raise
    if (own === undefined) return raise
    const { quote, asked, trigger, leaves } = own
    const others = (ofClauses.get(sentence) ?? []).filter((other) => other.check !== check)
    const isAsked = leaves.some((item) =>
      others.some((other) => meet(wordsOf(other), item) && !meet(wordsOf(other), quote)),
    )
    const isCutOff = leaves.some((item) => item.start < raise.quote.start && raise.quote.start < item.end)
    return isAsked || isCutOff ? { ...raise, quote, asked, trigger } : raise
  })
}

function wordsOf({ own, quote }: Raised): Quote {
  return own?.quote ?? quote
}

function meet(one: Quote, other: Quote): boolean {
  return one.start < other.end && other.start < one.end
}
