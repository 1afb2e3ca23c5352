import type { Stretch } from '../check.ts'
import { isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { COMPLEMENT } from '../vocabulary/word-kinds.ts'

/** Words at most of a clause that a deed is quoted with. */
const LONGEST = 20

/**
 * A deed with the clause behind it that tells what its doers left undone or hid: «опубликовали отрывок | и даже не спросили, откуда он»,
 * "shared the clip, | although they knew that it was old". To publish is no wrong, and without this nobody sees what they are accused of.
 */
export function withLeftUndone(facts: SentenceFacts, { from, to }: Stretch): Stretch {
  const { leavesUndone } = facts.own.knowledge.language.clauses
  if (leavesUndone === undefined || to + 1 >= facts.to) return { from, to }
  const end = clauseEnd(facts, to)
  if (end - to > LONGEST) return { from, to }
  const words: string[] = []
  for (let token = to; token < end; token++) words.push(wordAt(facts, token))
  return leavesUndone.test(words.join(' ')) ? { from, to: end } : { from, to }
}

/** Behind a clause, with what it asks or knows: "although they knew, | that it was old", «не спросили, | откуда он». */
function clauseEnd(facts: SentenceFacts, token: number): number {
  let end = token + 1
  while (end < facts.to && end - token <= LONGEST && !(isParted(facts, end) && !isOf(facts, end, COMPLEMENT)))
    end++
  return end
}

function isParted(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & PARTS) !== 0
}
