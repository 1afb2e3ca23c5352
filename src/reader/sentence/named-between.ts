import type { Stretch } from '../check.ts'
import type { Around } from '../language/speech.ts'
import { wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** "In | Ann Lee's | view", "To hear | Ann Lee | tell it": the words for a source between two that tell it together, in a stretch that is all of these. */
export function namedBetween(facts: SentenceFacts, { from, to }: Stretch): Stretch | undefined {
  const { headAround, articles } = facts.own.knowledge.language.speech
  if (headAround === undefined) return undefined
  const first = wordAt(facts, from)
  const words = headAround.find(
    (around) => around.first[0] === first && isAround(facts, { from, to }, around),
  )
  if (words === undefined) return undefined
  const name = from + words.first.length
  const begin = articles?.includes(wordAt(facts, name)) ? name + 1 : name
  const end = to - words.last.length
  return begin < end ? { from: begin, to: end } : undefined
}

function isAround(facts: SentenceFacts, { from, to }: Stretch, { first, last }: Around): boolean {
  return (
    first.every((word, at) => word === wordAt(facts, from + at)) &&
    last.every((word, at) => word.test(wordAt(facts, to - last.length + at)))
  )
}
