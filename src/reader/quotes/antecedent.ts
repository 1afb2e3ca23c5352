import type { Stretch } from '../check.ts'
import type { Quote } from '../reading.ts'
import { PARAGRAPH_STARTS } from '../scan/tokens.ts'
import { actBefore, sameVoiceBefore } from '../sentence/act-before.ts'
import { marksBefore, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import type { StatementFacts } from '../statement-facts.ts'
import { withoutFrames } from './frames.ts'
import { tellsBefore, tellsNow } from './telling.ts'
import { withoutTie } from './ties.ts'
import { wholeClauses } from './whole-clauses.ts'

/** Words of the sentence before at most, and at least of what it tells. */
const LONGEST = 32
const SHORTEST = 3
const STOP = /[.!?…]/u

/** What the sentence before a quote tells of whom or what the quote begins with a pronoun for. */
export interface Antecedent {
  /** Its words, with the stop that ends them. */
  readonly words: string
  readonly quote: Quote
  readonly sentence: number
  /** The words that point back to it. */
  readonly pointing: string
}

/**
 * What the sentence before tells, where a quote opens its own with "they", «их» or «олардың» and is of the same voice: "Traders hide sugar.
 * | They want us to panic".
 * @param clauses what the question puts
 */
export function antecedentOf(
  clauses: Stretch,
  facts: SentenceFacts,
  statement: StatementFacts,
): Antecedent | undefined {
  const { before } = facts
  const { standsForBefore } = facts.own.knowledge.language.clauses
  if (standsForBefore === undefined || before === undefined) return undefined
  if (clauses.from !== facts.from || marksBefore(facts, facts.from) & PARAGRAPH_STARTS) return undefined
  if (!standsForBefore.test(opening(facts)) || standsForBefore.test(opening(before))) return undefined
  if (before.to - before.from > LONGEST || tellsBefore(facts, clauses) || tellsNow(facts, facts))
    return undefined
  // What points back to an act is put behind it whatever the pronoun.
  const said = actBefore(facts) === undefined ? sameVoiceBefore(before, facts) : undefined
  if (said === undefined) return undefined
  const told = withoutTie(before, withoutFrames(before, wholeClauses(before, said, []), []))
  const { end } = facts.survey.tokens
  const [stop] = STOP.exec(facts.text.slice(end[before.to - 1], end[facts.from])) ?? []
  // Who asks is of another voice.
  if (stop === undefined || stop === '?' || told.to - told.from < SHORTEST) return undefined
  return {
    words: `${statement.text(told)}${told.to < before.to ? ' …' : stop}`,
    quote: statement.quote(told),
    sentence: before.n,
    pointing: statement.text({ from: facts.from, to: facts.from + 1 }),
  }
}

function opening(facts: SentenceFacts): string {
  return `${wordAt(facts, facts.from)} ${wordAt(facts, facts.from + 1)}`
}
