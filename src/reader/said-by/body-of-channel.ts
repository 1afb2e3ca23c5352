import { marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import type { SayingBody } from './offices/body-name.ts'
import { inflectedAt } from './offices/inflected-name.ts'

/** «…, – сообщили | в официальном телеграм-канале | полиции»: whose channel it is, where that stands at once behind it. */
export function bodyOfChannel(facts: SentenceFacts, first: number, end: number): SayingBody | undefined {
  const { offices, speech } = facts.own.knowledge.language
  if (speech.within?.channel === undefined || offices.before?.test(wordAt(facts, first)) !== true)
    return undefined
  const noun = speech.beforeBody?.test(wordAt(facts, first + 1)) ? first + 2 : first + 1
  if (noun + 1 >= end || !speech.within.channel.test(wordAt(facts, noun))) return undefined
  if (marksBefore(facts, noun + 1) & PARTS) return undefined
  return inflectedAt(facts, noun + 1, end)
}
