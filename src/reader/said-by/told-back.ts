import { behindWhen } from '../sentence/behind-when.ts'
import { endOfSaying, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** Words that point back. */
const BACK = 2

/** Whether a sentence only tells who said what stands before it: «Об этом | сообщило МВД». */
export function pointsBack(facts: SentenceFacts): boolean {
  const { back } = facts.own.knowledge.language.speech
  if (facts.to - facts.from <= BACK) return false
  return back?.words.test(`${wordAt(facts, facts.from)} ${wordAt(facts, facts.from + 1)}`) === true
}

/** Where such a sentence tells who that is: behind the verb, or before it where verbs stand last. */
export function placeOfTeller(facts: SentenceFacts, verb: number): number | undefined {
  if (!pointsBack(facts)) return undefined
  const { clauses, speech } = facts.own.knowledge.language
  if (clauses.verbsLast) return facts.from + BACK
  if (verb > Math.max(facts.from + BACK, behindWhen(facts, facts.from, verb))) return undefined
  const behind = endOfSaying(facts, verb)
  if (behind >= facts.to || speech.obliqueBodies?.test(wordAt(facts, behind))) return undefined
  if (speech.back?.by === undefined) return behind
  return speech.back.by.test(wordAt(facts, behind)) ? behind + 1 : undefined
}
