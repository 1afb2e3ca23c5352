import { wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import type { SayingBody } from './offices/body-name.ts'
import { bodyOfLabel } from './source-label.ts'

/** Words at most from the beginning of a source to the message in it, and from that to its sender. */
const MESSAGE = 4
const SENT = 4

/** "According to a statement | issued by the tax committee": whoever sent out what a source is told by, where that ends the words. */
export function senderInHead(facts: SentenceFacts, from: number, to: number): SayingBody | undefined {
  const { articles, ofMessage } = facts.own.knowledge.language.speech
  if (articles === undefined) return undefined
  const last = Math.min(to, from + MESSAGE)
  let message = from
  while (message < last && !ofMessage?.subject?.test(wordAt(facts, message))) message++
  if (message === last) return undefined
  for (let token = message + 1; token < Math.min(to, message + SENT); token++) {
    if (!isSender(facts, token)) continue
    const body = bodyOfLabel(facts, token + 1, to)
    if (body?.isNamed) return body
  }
  // "an RMC | statement"
  const first = articles.includes(wordAt(facts, from)) ? from + 1 : from
  const body = message === to - 1 && message > first ? bodyOfLabel(facts, first, message) : undefined
  return body?.isNamed ? body : undefined
}

/** "by", "from": what leads from a message to whoever sent it. */
function isSender(facts: SentenceFacts, token: number): boolean {
  const { offices, speech } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  return (
    speech.back?.by?.test(word) === true ||
    offices.before?.test(word) === true ||
    offices.leads?.test(word) === true
  )
}
