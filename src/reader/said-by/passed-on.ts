import { endOfSaying, textAt, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { isByline } from './byline.ts'

/** Sentences at the head of a report in which a newsroom names itself. */
const LEAD = 5

/** «…, деп хабарлайды Qala.kz», «…, передает Qala.kz»: whether a newsroom tells, at the head of a text, that it passes on what others say. */
export function isPassedOn(factsOf: (n: number) => SentenceFacts): boolean {
  const { sentenceCount } = factsOf(0).survey.tokens
  for (let n = 0; n < Math.min(sentenceCount, LEAD); n++) if (namesNewsroom(factsOf(n))) return true
  return false
}

function namesNewsroom(facts: SentenceFacts): boolean {
  const { speech, offices } = facts.own.knowledge.language
  for (let verb = facts.from + 1; verb < facts.to; verb++) {
    if (speech.byline?.verb.test(wordAt(facts, verb)) !== true) continue
    if (isByline(facts, verb)) return true
    const from = endOfSaying(facts, verb)
    if (from < facts.to && offices.newsHouses?.test(textAt(facts, { from, to: facts.to }))) return true
  }
  return false
}
