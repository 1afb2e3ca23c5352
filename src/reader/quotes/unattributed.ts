import type { Stretch } from '../check.ts'
import { COLON_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, sourceHeadAt } from '../sentence/clauses.ts'
import { endsHead } from '../sentence/head-ends.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { COMPLEMENT, SAYS, THAT } from '../vocabulary/word-kinds.ts'

/** Whether no verb of saying, no "that" and no source stands before some words of a sentence: whoever writes it says them. */
export function isUnattributed(facts: SentenceFacts, words: Stretch): boolean {
  if (sourceHeadAt(facts, facts.from) !== undefined) return false
  for (let token = facts.from; token < words.from; token++)
    if (
      KINDS.some((kind) => isOf(facts, token, kind)) ||
      endsHead(facts, token) ||
      marksBefore(facts, token + 1) & COLON_BEFORE
    )
      return false
  return true
}

const KINDS = [SAYS, THAT, COMPLEMENT]
