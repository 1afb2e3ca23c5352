import type { Stretch } from '../check.ts'
import { PRONOUN } from '../vocabulary/word-kinds.ts'
import { isOf, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import type { ToldBy } from './told-by.ts'

/**
 * "He asked residents to leave, | the Lada news site reported", «…, – деп жазды «Тобыл таңы» газеті»: what an official is told to say a
 * house of the press only passes on.
 * @param tail what tells who says it, at the end of the sentence
 * @param by who that is
 */
export function isPassedOn({ facts, officials }: ToldBy, tail: Stretch, by: Stretch = tail): boolean {
  const { newsroom } = facts.own.knowledge.language.speech
  const isOfficials = isOf(facts, facts.from, PRONOUN) || officials.some(({ to }) => to <= tail.from)
  if (!isOfficials || newsroom === undefined || isOfOpposed(facts, tail)) return false
  const to = Math.min(by.to + 1, tail.to)
  for (let token = Math.max(by.from - 1, tail.from); token < to; token++)
    if (newsroom.test(wordAt(facts, token))) return true
  return false
}

/** «Корреспондент оппозиционной газеты»: no agency that passes on what officials say. */
export function isOfOpposed(facts: SentenceFacts, tail: Stretch): boolean {
  return facts.listHits('opposed-press', tail).length > 0
}
