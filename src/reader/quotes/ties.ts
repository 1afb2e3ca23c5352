import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, standsAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { behindSourceName } from '../sentence/source-name.ts'
import { COMPLEMENT, THAT, TIE, WANTS_MORE } from '../vocabulary/word-kinds.ts'
import { mayBePreposition } from './preposition.ts'

/** Words that a quote keeps in any case. */
const SHORTEST = 3
/** Words of «с тем» at most. */
const LONGEST_CORRELATIVE = 2

/** A stretch without the words that only tie its sentence to the one before: «В связи с этим | прокуратура призывает …», or name its source. */
export function withoutTie(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from } = stretch
  const to = openEnd(facts, stretch)
  const ended = to === stretch.to ? stretch : { from, to }
  if (from !== facts.from) {
    const named = behindSourceName(facts, ended)
    return cutTo(ended, behindCorrelative(facts, cutTo(ended, named)))
  }
  if (!isOf(facts, from, TIE)) return ended
  const { ties = [] } = facts.own.knowledge.language.clauses
  const tie = ties.find((words) => from + words.length + SHORTEST <= to && standsAt(facts, from, words))
  return cutTo(ended, from + (tie?.length ?? 0))
}

/** A stretch that begins with another word; itself where it does so already, as most do. */
function cutTo(stretch: Stretch, from: number): Stretch {
  return from === stretch.from ? stretch : { from, to: stretch.to }
}

/** «… не с погодой, а с тем, что | кто-то спекулирует»: what is told begins behind «что». */
function behindCorrelative(facts: SentenceFacts, { from, to }: Stretch): number {
  for (let that = from + 1; that <= from + LONGEST_CORRELATIVE && that < to - SHORTEST; that++)
    if (
      isOf(facts, that, THAT) &&
      marksBefore(facts, that) & COMMA_BEFORE &&
      isOf(facts, that - 1, WANTS_MORE)
    )
      return that + 1
  return from
}

/** Where a stretch ends before words that only announce the next clause: «распространяли ложь | о том, что …». */
function openEnd(facts: SentenceFacts, { from, to }: Stretch): number {
  if (to >= facts.to || !(marksBefore(facts, to) & COMMA_BEFORE) || !isOf(facts, to - 1, WANTS_MORE))
    return to
  // «О том», «с тем» before a comma announce a clause, whatever word it begins with: «о том, как прошёл день».
  const isBehindPreposition = mayBePreposition(facts, to - 2)
  if (!isBehindPreposition && !isOf(facts, to, COMPLEMENT)) return to
  const end = isBehindPreposition ? to - 2 : to - 1
  return end - from < SHORTEST ? to : end
}
