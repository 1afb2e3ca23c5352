import { CAPITAL } from '../../scan/words.ts'
import { hasShape, isOf, marksBefore, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { COORDINATOR, SAYS, VERB } from '../../vocabulary/word-kinds.ts'
import { isHolder } from './office-words.ts'

/** Words at most for what an office is about. */
const MATTER = 3

/**
 * "Director for | harbour operations | Pieter Vos": whether a word is one of a few between what leads on from the noun of an office and the name of
 * its holder, which no list has to know.
 * @param to where the name begins
 */
export function isOfLedMatter(facts: SentenceFacts, token: number, to: number): boolean {
  const { leads } = facts.own.knowledge.language.offices
  if (leads === undefined || to - token > MATTER) return false
  let from = token
  while (to - from <= MATTER && isPlain(facts, from) && !leads.test(wordAt(facts, from))) from--
  if (to - from > MATTER + 1 || from <= facts.from || !leads.test(wordAt(facts, from))) return false
  for (let at = from + 1; at < to; at++) if (!isPlain(facts, at)) return false
  return isHolder(facts, from - 1)
}

/** Whether a word in small letters, with no mark before it, may tell what an office is about. */
function isPlain(facts: SentenceFacts, token: number): boolean {
  if (marksBefore(facts, token) !== 0 || hasShape(facts, token, CAPITAL)) return false
  return ![VERB, SAYS, COORDINATOR].some((kind) => isOf(facts, token, kind))
}
