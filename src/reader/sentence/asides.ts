import { COMMA_BEFORE } from '../scan/tokens.ts'
import { SAYS, THAT } from '../vocabulary/word-kinds.ts'
import { isOf, marksBefore, PARTS, wordAt } from './clauses.ts'
import { isParted } from './parted.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words at most between two commas that only tell who says the rest. */
const LONGEST = 6

/**
 * Whether a word is one of those between two commas that only tell who says what stands around them: "Pupils, | the mayor added, |
 * should …". No quote begins there.
 */
export function beginsAside(facts: SentenceFacts, token: number): boolean {
  return asideEnd(facts, token) > token
}

/** Where such words end; the word itself where none begin with it. */
export function asideEnd(facts: SentenceFacts, token: number): number {
  if (token <= facts.from || (marksBefore(facts, token) & PARTS) !== COMMA_BEFORE) return token
  const furthest = Math.min(facts.to - 1, token + LONGEST)
  let says = isOf(facts, token, SAYS)
  for (let end = token + 1; end <= furthest; end++) {
    if (marksBefore(facts, end) & PARTS) {
      const isAside =
        (says || isAsideOf(facts, token, end)) &&
        (marksBefore(facts, end) & COMMA_BEFORE) !== 0 &&
        !isOf(facts, end, THAT)
      return isAside ? end : token
    }
    says ||= isOf(facts, end, SAYS)
  }
  return token
}

/** "he went on", "as the mayor put it", «как он выразился»: what tells who says the rest, and is no verb of saying alone. */
export function isAsideOf(facts: SentenceFacts, from: number, to: number): boolean {
  const { aside } = facts.own.knowledge.language.speech
  if (aside === undefined) return false
  let words = wordAt(facts, from)
  for (let token = from + 1; token < to; token++) words += ` ${wordAt(facts, token)}`
  return aside.test(words)
}

/** Where what somebody looked at ends that shows the rest, "as monitoring of the internet shows, | …": the word itself where none begins there. */
export function shownEnd(facts: SentenceFacts, token: number): number {
  for (const { from, to } of facts.listHits('as-shown', { from: token, to: token + 1 }))
    if (
      from === token &&
      to < facts.to &&
      marksBefore(facts, to) & COMMA_BEFORE &&
      !isParted(facts, from + 1, to - 1)
    )
      return to
  return token
}
