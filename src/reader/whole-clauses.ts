import { withoutAttribution } from './attribution.ts'
import type { Stretch } from './check.ts'
import { ClauseLook } from './clause-look.ts'
import { isOf } from './clauses.ts'
import { behindItem } from './items.ts'
import type { SentenceFacts } from './sentence.ts'
import { JOINER } from './word-kinds.ts'

/** Words of a quote at most that is grown: what is longer stays as it was cut. */
const LONGEST = 80
/**
 * A stretch grown to clauses that can be quoted alone: they end outside of brackets, lists and phrases, and hold their verb. Where
 * the sentence has no such clauses, the whole of it, or of the speech that it is quoted from. Who said it is left out.
 * @param kept words of which the quote keeps some, where there are any; without them, who said it stays
 */
export function wholeClauses(
  facts: SentenceFacts,
  stretch: Stretch,
  kept: readonly Stretch[] | undefined,
): Stretch {
  const bounds = boundsOf(facts, stretch)
  const look = new ClauseLook(facts, bounds)
  const startBefore = (token: number): number => {
    while (token > bounds.from && stretch.to - token < LONGEST && !look.mayBegin(token)) token--
    return token
  }
  const endBehind = (from: number, token: number): number => {
    while (token < bounds.to && token - from < LONGEST && !look.mayEnd(from, token)) token++
    return token
  }
  let from = startBefore(stretch.from)
  let to = endBehind(from, stretch.to)
  while (!look.isTold(from, to) && to - from < LONGEST) {
    if (from > bounds.from) from = startBefore(from - 1)
    else if (to < bounds.to) to = endBehind(from, to + 1)
    else break
  }
  if (to - from > LONGEST) return stretch
  while (from > bounds.from && from < stretch.from && isOf(facts, from, JOINER)) from++
  return kept === undefined ? { from, to } : withoutAttribution(facts, look, { from, to }, kept)
}

/** The sentence behind the number of an item, or what somebody is quoted with in it. */
function boundsOf({ from, to, speeches, survey, text }: SentenceFacts, stretch: Stretch): Stretch {
  const speech = speeches.find((quoted) => quoted.from <= stretch.from && stretch.to <= quoted.to)
  if (speech) return speech
  const start = survey.tokens.start[from] as number
  return { from: from < stretch.from && behindItem(text, start) > start ? from + 1 : from, to }
}
