import { wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** «Призываем | депутатов», "we | remind members": whether a verb tells that the statement's own speaker says it. */
export function isOfSpeaker(facts: SentenceFacts, verb: number): boolean {
  const { ofSpeaker } = facts.own.knowledge.language.speech
  if (ofSpeaker?.verb?.test(wordAt(facts, verb))) return true
  return verb > facts.from && ofSpeaker?.subject?.test(wordAt(facts, verb - 1)) === true
}
