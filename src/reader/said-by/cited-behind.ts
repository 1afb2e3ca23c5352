import type { Stretch } from '../check.ts'
import { marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** Words at most from the verb to what leads to whoever is cited. */
const NEWSROOM = 8

/** «…, сообщает Zakon.kz со ссылкой на | МВД»: whom a newsroom cites for what it tells. */
export function citedBehind(facts: SentenceFacts, verb: number): Stretch | undefined {
  const { byline, citing, within } = facts.own.knowledge.language.speech
  if (citing === undefined || within === undefined || byline?.verb.test(wordAt(facts, verb)) !== true)
    return undefined
  for (let token = verb + 1; token + 2 < Math.min(facts.to, verb + NEWSROOM); token++) {
    if (!citing.test(`${wordAt(facts, token)} ${wordAt(facts, token + 1)}`)) continue
    let to = token + 3
    while (to < facts.to && !(marksBefore(facts, to) & PARTS)) to++
    return { from: token + 2, to }
  }
  return undefined
}
