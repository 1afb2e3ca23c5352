import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** Words of a ground or of those whose opinion it is at most. */
const LONGEST = 11

/**
 * The clauses of a question with the ground that their speaker states before them, «по оперативным данным, | группы готовят …», or with
 * what makes them an opinion: «по мнению специалистов, | авторы хотят …». Whoever is asked how it is known has said so much, and without
 * that it would be no fair quotation.
 */
export function withGround(facts: SentenceFacts, { from, to }: Stretch): Stretch {
  const { grounds, opinions } = facts.own.knowledge.language.clauses
  const stretch = { from, to }
  if (from <= facts.from || !(marksBefore(facts, from) & COMMA_BEFORE)) return stretch
  const words: string[] = []
  for (let start = from - 1; start >= Math.max(facts.from, from - LONGEST); start--) {
    words.unshift(wordAt(facts, start))
    if (start > facts.from && !(marksBefore(facts, start) & PARTS)) continue
    const said = words.join(' ')
    return grounds?.test(said) || opinions?.test(said) ? { from: start, to } : stretch
  }
  return stretch
}
