import { CAPITAL } from '../../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { SAYS } from '../../vocabulary/word-kinds.ts'

/** Words at most before the noun of a title that is told with a surname. */
const LONGEST = 4

/** "| Deputy Chief | Inspector Lowe": where the title before a surname begins, of which the first words tell a lower rank or of what. */
export function startOfTitle(facts: SentenceFacts, noun: number): number {
  if (facts.own.knowledge.language.speech.articles === undefined) return noun
  let from = noun
  while (from > Math.max(facts.from, noun - LONGEST) && isOfTitle(facts, from - 1)) {
    if (marksBefore(facts, from) & PARTS) break
    from--
  }
  return from
}

/** Whether a word tells more of the title that stands behind it. */
export function isOfTitle(facts: SentenceFacts, token: number): boolean {
  const { offices } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  if (isOf(facts, token, SAYS)) return false
  if (!hasShape(facts, token, CAPITAL)) return offices.lesser?.test(word) === true
  return [offices.lesser, offices.ofAnyOffice, offices.described, offices.holder].some((kind) =>
    kind?.test(word),
  )
}
