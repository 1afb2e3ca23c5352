import { marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { lettersAt } from './houses/unlisted-body.ts'
import type { SayingBody } from './offices/body-name.ts'
import { endOfInflected, inflectedAt } from './offices/inflected-name.ts'

/** «…, – сообщили | в официальном телеграм-канале | полиции»: whose channel it is, where that stands at once behind it. */
export function bodyOfChannel(facts: SentenceFacts, first: number, end: number): SayingBody | undefined {
  const { offices, speech } = facts.own.knowledge.language
  if (speech.within?.channel === undefined || offices.before?.test(wordAt(facts, first)) !== true)
    return undefined
  const noun = speech.beforeBody?.test(wordAt(facts, first + 1)) ? first + 2 : first + 1
  if (noun + 1 >= end || !speech.within.channel.test(wordAt(facts, noun))) return undefined
  if (marksBefore(facts, noun + 1) & PARTS) return undefined
  const letters = lettersAt(facts, noun + 1, end)
  return (
    inflectedAt(facts, noun + 1, end) ??
    lettersWithin(facts, noun + 1, end) ??
    (letters && { ...letters, isNamed: true, isInflected: true })
  )
}

/** «в КГБ | Алтании»: letters that stand for a body nobody has listed, where it is told whose that is. Alone they may be of one told before. */
export function lettersWithin(facts: SentenceFacts, first: number, end: number): SayingBody | undefined {
  const letters = lettersAt(facts, first, end)
  const to = letters === undefined ? first : endOfInflected(facts, letters.to, end)
  return letters !== undefined && to > letters.to
    ? { from: first, to, isNamed: true, isInflected: true }
    : undefined
}
