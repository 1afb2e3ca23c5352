import type { Stretch } from '../check.ts'
import { QUOTE_OPENS } from '../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { OBLIQUE, PRONOUN } from '../vocabulary/word-kinds.ts'

const TELLERS = ['body', 'spokesperson']

/** Whether an office, a person or a pronoun stands among some words. */
export function hasTeller(facts: SentenceFacts, among: Stretch): boolean {
  if (hasOffice(facts, among)) return true
  if (facts.names.some((name) => among.from <= name.from && name.to <= among.to)) return true
  for (let token = among.from; token < among.to; token++) if (mayTell(facts, token)) return true
  return false
}

/** Whether an office stands there. */
export function hasOffice(facts: SentenceFacts, among: Stretch): boolean {
  if (TELLERS.some((list) => facts.listHits(list, among).length > 0)) return true
  const { ofMany, ofAnyHouse, ofPerson, contracted } = facts.own.knowledge.language.offices
  for (let token = among.from; token < among.to; token++) {
    const word = wordAt(facts, token)
    if (ofMany.test(word) || ofAnyHouse?.test(word) || ofPerson.test(word)) return true
    if (contracted?.test(word) || (token + 1 < among.to && isFirm(facts, token))) return true
  }
  return false
}

/** «АО | «Тарн»»: a firm's own name in marks stands behind its kind. */
function isFirm(facts: SentenceFacts, token: number): boolean {
  if (!(marksBefore(facts, token + 1) & QUOTE_OPENS)) return false
  return facts.own.knowledge.language.offices.ofFirm?.test(wordAt(facts, token)) === true
}

/** Whether the name of an office ends there. */
export function endsOffice(facts: SentenceFacts, token: number): boolean {
  return TELLERS.some((list) => facts.listHits(list).some(({ to }) => to === token))
}

function mayTell(facts: SentenceFacts, token: number): boolean {
  if (isOf(facts, token, PRONOUN)) return !isOf(facts, token, OBLIQUE)
  // «Там попросили», "the Bank": in the midst of a sentence a capital names somebody.
  if (facts.own.knowledge.language.speech.there?.test(wordAt(facts, token))) return true
  return hasShape(facts, token, token > facts.from ? CAPITAL : ALL_CAPITALS)
}
