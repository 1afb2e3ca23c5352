import { asidesBefore } from './asides-before.ts'
import { wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** The first of the auxiliaries before a verb, behind `from`: "the minister, Ann Lee, | has also | said"; or of what stands before these. */
export function startOfVerb(facts: SentenceFacts, from: number, verb: number): number {
  const { auxiliaries } = facts.own.knowledge.language.speech
  const isAuxiliary = (token: number): boolean => auxiliaries?.includes(wordAt(facts, token)) === true
  let first = verb
  for (let before = verb; before !== undefined; ) {
    first = before
    while (first > from && isAuxiliary(first - 1)) first--
    const led = startOfLead(facts, from, first)
    if (led === undefined) return asidesBefore(facts, from, first)
    before = led
  }
  return first
}

/** "Umarov | went on to | say": the first of the words that only lead on to a verb. */
function startOfLead(facts: SentenceFacts, from: number, to: number): number | undefined {
  const { leadsOn = [] } = facts.own.knowledge.language.speech
  const words = leadsOn.find(
    (phrase) =>
      to - phrase.length > from &&
      phrase.every((word, at) => wordAt(facts, to - phrase.length + at) === word),
  )
  return words && to - words.length
}
