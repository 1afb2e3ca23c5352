import { COMMA_BEFORE, DASH_BEFORE, QUOTE_CLOSED } from '../scan/tokens.ts'
import { CAPITAL } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import { isOfSpeaker } from '../sentence/own-speech.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { SAYS } from '../vocabulary/word-kinds.ts'
import { saysBehind } from './says-behind.ts'

/** Words at most that tell from whom a report has its news: "…, | the Steppe Wire reports". */
const CREDIT = 9

/** Whether offices write no sentence like it: behind speech it is told who speaks, or behind news from whom these are. */
export function onlyReportersWrite(facts: SentenceFacts): boolean {
  return tellsWhoSpeaks(facts) || endsWithCredit(facts)
}

/** «„Мы проверим каждый случай“, – | сказал начальник» */
function tellsWhoSpeaks(facts: SentenceFacts): boolean {
  return saysBehind(
    facts,
    (token) => endsSpeech(facts, token),
    (verb) => !isOfSpeaker(facts, verb),
  )
}

/** Behind a mark with a comma even few words are speech: "“It is slander,” | she said". */
function endsSpeech(facts: SentenceFacts, token: number): boolean {
  const marks = marksBefore(facts, token)
  if (marks & COMMA_BEFORE && marks & (QUOTE_CLOSED | DASH_BEFORE)) return true
  return facts.speeches.some(({ to }) => to === token)
}

/** «…, | пишет «Степной вестник»», «…, | деп жазады «Дала» порталы», "…, | the Steppe Wire reports" */
function endsWithCredit(facts: SentenceFacts): boolean {
  const { byline } = facts.own.knowledge.language.speech
  let from = facts.to - 1
  while (from > facts.from && facts.to - from < CREDIT && !(marksBefore(facts, from) & PARTS)) from--
  if (byline === undefined || !(marksBefore(facts, from) & COMMA_BEFORE)) return false
  const verb = isOf(facts, from, SAYS) && byline.verb.test(wordAt(facts, from + 1)) ? from + 1 : from
  if (byline.verb.test(wordAt(facts, verb))) return !isOfSpeaker(facts, verb)
  if (!byline.verb.test(wordAt(facts, facts.to - 1))) return false
  for (let token = from; token < facts.to; token++) if (hasShape(facts, token, CAPITAL)) return true
  return false
}
