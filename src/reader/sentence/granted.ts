import type { Stretch } from '../check.ts'
import { TURN } from '../vocabulary/word-kinds.ts'
import { isOf } from './clauses.ts'
import { isBehindSemicolon } from './joints.ts'
import type { OthersWords } from './others-words.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/**
 * "Some may argue that …", «кто-то может сказать, что …», «… деуі мүмкін»: what others might say nobody said, the speaker least of all.
 * Behind "but" and a semicolon the speaker goes on.
 */
export function grantedIn(facts: SentenceFacts): OthersWords | undefined {
  const [hit] = facts.listHits('others-may-say')
  if (hit === undefined) return undefined
  return { words: grantedBeside(facts, hit), frame: [hit] }
}

function grantedBeside(facts: SentenceFacts, hit: Stretch): Stretch {
  // "Thereby" may still tell what others say, and so may "because".
  const turns = new Set(facts.listHits('own-words-again').map(({ from }) => from))
  const speaksAgain = (token: number): boolean =>
    (turns.has(token) && isOf(facts, token, TURN)) || isBehindSemicolon(facts, token)
  if (facts.own.knowledge.language.clauses.verbsLast) {
    let from = hit.from
    while (from > facts.from && !speaksAgain(from)) from--
    return { from, to: hit.from }
  }
  let to = hit.to
  while (to < facts.to && !speaksAgain(to)) to++
  return { from: hit.to, to }
}
