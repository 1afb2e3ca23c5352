import type { Stretch } from '../check.ts'
import { actBefore } from '../sentence/act-before.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import type { StatementFacts } from '../statement-facts.ts'
import { withoutTie } from './ties.ts'
import { wholeClauses } from './whole-clauses.ts'

/** Words at most that tie a sentence to the one before, and are no words of the question: «при этом | за них …». */
const LONGEST_TIE = 2
const STOP = /[.!?…]/u

/**
 * The words of a question behind those of the sentence before, where they only point back to it: «Лгать о взрывах – преступление. | За
 * него установлена ответственность». Alone they tell nobody for what.
 * @param clauses where these words stand
 */
export function behindSentenceBefore(
  words: string,
  clauses: Stretch,
  facts: SentenceFacts,
  statement: StatementFacts,
): string {
  const { before } = facts
  const act = clauses.from - facts.from > LONGEST_TIE ? undefined : actBefore(facts)
  if (before === undefined || act === undefined) return words
  const told = withoutTie(before, wholeClauses(before, act, []))
  const said = statement.text(told)
  if (told.to < facts.from) return `${said} … ${words}`
  const { end } = facts.survey.tokens
  const [stop = '.'] = STOP.exec(facts.text.slice(end[told.to - 1], end[facts.from])) ?? []
  return `${said}${stop} ${words}`
}
