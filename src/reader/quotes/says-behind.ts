import { isOf } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { SAYS } from '../vocabulary/word-kinds.ts'

/** Words behind somebody's words in which the verb stands that tells who says them: "”, the head of the department | said". */
const BEHIND = 9

/**
 * Whether a verb of saying stands behind words that somebody says.
 * @param endsWords whether such words end before a token
 * @param isMeant which verbs of saying count
 */
export function saysBehind(
  facts: SentenceFacts,
  endsWords: (token: number) => boolean,
  isMeant: (verb: number) => boolean = () => true,
): boolean {
  for (let token = facts.from + 1; token < facts.to; token++) {
    if (!endsWords(token)) continue
    const furthest = Math.min(facts.to, token + BEHIND)
    for (let verb = token; verb < furthest; verb++) if (isOf(facts, verb, SAYS) && isMeant(verb)) return true
  }
  return false
}
