import type { Stretch } from '../check.ts'
import { QUOTE_CLOSED } from '../scan/tokens.ts'
import { marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** The first of the auxiliaries before a verb, behind `from`: "the minister, Ann Lee, | has also | said". */
export function startOfVerb(facts: SentenceFacts, from: number, verb: number): number {
  const { auxiliaries } = facts.own.knowledge.language.speech
  let first = verb
  while (first > from && auxiliaries?.includes(wordAt(facts, first - 1))) first--
  return first
}

/**
 * Whether who says it may stand behind a verb: where cases don't tell the subject, one that stands before the verb is it, and "Police
 * cautioned | President Lee" tells of whom, or to whom.
 */
export function mayFollow(
  facts: SentenceFacts,
  { from, verb }: Stretch & { readonly verb: number },
): boolean {
  if (facts.own.knowledge.language.speech.articles === undefined) return true
  return startOfVerb(facts, from, verb) === from || (marksBefore(facts, verb) & (PARTS | QUOTE_CLOSED)) !== 0
}
