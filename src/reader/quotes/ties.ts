import type { Stretch } from '../check.ts'
import { isOf, standsAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { behindSourceName } from '../sentence/source-name.ts'
import { TIE } from '../vocabulary/word-kinds.ts'

/** Words that a quote keeps in any case. */
const SHORTEST = 3

/** A stretch without the words that only tie its sentence to the one before: «В связи с этим | прокуратура призывает …», or name its source. */
export function withoutTie(facts: SentenceFacts, { from, to }: Stretch): Stretch {
  if (from !== facts.from) return { from: behindSourceName(facts, { from, to }), to }
  if (!isOf(facts, from, TIE)) return { from, to }
  const { ties = [] } = facts.own.knowledge.language.clauses
  const tie = ties.find((words) => from + words.length + SHORTEST <= to && standsAt(facts, from, words))
  return { from: from + (tie?.length ?? 0), to }
}
