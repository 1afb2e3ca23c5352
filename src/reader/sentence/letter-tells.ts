import type { Stretch } from '../check.ts'
import { SAYS } from '../vocabulary/word-kinds.ts'
import { isOf } from './clauses.ts'
import type { OthersWords } from './others-words.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words before those by which a letter tells something. */
const HEAD = 3
/** Sentences before in which that letter is named. */
const REACH = 3
/** Words behind those that tell that somebody has said what stands before. */
const BEHIND = 2
/** Lists by which an office speaks of the letter. */
const ANSWERED = ['calls-untrue', 'deny']

/** «По чатам гуляет анонимка. | В ней описаны взятки и угрозы»: what an unsigned letter tells that a sentence before it named. */
export function letterTells(
  facts: SentenceFacts,
  factsAt: (token: number) => SentenceFacts,
): OthersWords | undefined {
  const { from, to } = facts
  const tells = facts.listHits('told-in-letter').find((hit) => hit.from < from + HEAD)
  if (
    tells === undefined ||
    !isTold(facts, tells) ||
    ANSWERED.some((list) => facts.listHits(list).length > 0)
  )
    return undefined
  return isUnsigned(facts, factsAt) ? { words: { from, to }, frame: [] } : undefined
}

function isTold(facts: SentenceFacts, letter: Stretch): boolean {
  const { from, to, own, toldBy } = facts
  if (own.knowledge.language.clauses.verbsLast)
    return facts.listHits('others-frame-end').some((hit) => hit.to > to - BEHIND)
  // «В ней | полиция увидела клевету»: it tells nothing.
  if (toldBy.officials.some((one) => one.from === letter.to)) return false
  for (let verb = from; verb < to; verb++)
    if (isOf(facts, verb, SAYS) && toldBy.officials.some((one) => one.to === verb || one.from === verb + 1))
      return false
  return true
}

function isUnsigned(facts: SentenceFacts, factsAt: (token: number) => SentenceFacts): boolean {
  let before = facts
  for (let back = 0; back < REACH && before.from > 0; back++) {
    before = factsAt(before.from - 1)
    if (before.listHits('unsigned-letter').length > 0) return true
  }
  return false
}
