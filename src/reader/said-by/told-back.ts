import { QUOTE_OPENS } from '../scan/tokens.ts'
import { behindWhen } from '../sentence/behind-when.ts'
import { endOfSaying, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { TWO, wordsBack } from '../sentence/words-back.ts'

/** Words at most from what is said to the verb by which somebody has given it. */
const GIVEN = 7

/** Whether a sentence only tells who said what stands around it: «Об этом | сообщило МВД», «Разъяснение дал | аким». */
export function pointsBack(facts: SentenceFacts): boolean {
  return wordsBack(facts) > 0 || givenAt(facts) !== undefined
}

/** The verb of «Разъяснение | дал начальник отдела», "The explanation was | given by the mayor", «Түсініктемені әкім | берді». */
export function givenAt(facts: SentenceFacts): number | undefined {
  const { clauses, speech } = facts.own.knowledge.language
  const { given } = speech
  const first = speech.articles?.includes(wordAt(facts, facts.from)) ? facts.from + 1 : facts.from
  if (given === undefined || !given.what.test(wordAt(facts, first))) return undefined
  const last = facts.to - 1
  if (clauses.verbsLast) return given.verb.test(wordAt(facts, last)) ? last : undefined
  for (let verb = first + 1; verb < Math.min(facts.to, first + GIVEN); verb++) {
    if (marksBefore(facts, verb) & (PARTS | QUOTE_OPENS)) return undefined
    if (given.verb.test(wordAt(facts, verb))) return verb
  }
  return undefined
}

/** Where such a sentence tells who that is: behind the verb, or before it where verbs stand last. */
export function placeOfTeller(facts: SentenceFacts, verb: number): number | undefined {
  if (!pointsBack(facts)) return undefined
  const { clauses, speech } = facts.own.knowledge.language
  const isGiven = givenAt(facts) === verb
  if (clauses.verbsLast) return facts.from + (isGiven ? 1 : wordsBack(facts))
  if (!isGiven && verb > Math.max(facts.from + TWO, behindWhen(facts, facts.from, verb))) return undefined
  const behind = endOfSaying(facts, verb)
  if (behind >= facts.to || speech.obliqueBodies?.test(wordAt(facts, behind))) return undefined
  if (speech.back?.by === undefined) return behind
  return speech.back.by.test(wordAt(facts, behind)) ? behind + 1 : undefined
}
