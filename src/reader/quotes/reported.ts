import type { Stretch } from '../check.ts'
import { ALL_CAPITALS, CAPITAL } from '../scan/words.ts'
import { hasShape, isOf, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meetsAny } from '../stretch.ts'
import { OBLIQUE, PRONOUN } from '../vocabulary/word-kinds.ts'

/** Words at most between who says something and the verb that tells so. */
const LONGEST_SUBJECT = 24
/** Words back from a verb to its own "we". */
const BESIDE = 4

/**
 * Whether words are a reporter's, who tells what an office or a person said: «Он призвал блогеров …», "the bank on Friday alerted …".
 * No statement says that of its speaker, and so a question says that a report does.
 */
export function isReported(facts: SentenceFacts, words: Stretch): boolean {
  const { reports, undergoes } = facts.own.knowledge.language.speech
  if (reports === undefined || facts.speeches.some((speech) => holds(speech, words))) return false
  for (let verb = words.from; verb < words.to; verb++) {
    const before = verb > facts.from ? wordAt(facts, verb - 1) : ''
    if (!reports.test(`${before} ${wordAt(facts, verb)}`) || meetsAny(at(verb), facts.speeches)) continue
    if (undergoes?.test(before) === true || isOfSpeaker(facts, verb)) continue
    if (hasTeller(facts, verb)) return true
  }
  return false
}

/** "We | also | urged". */
function isOfSpeaker(facts: SentenceFacts, verb: number): boolean {
  const { subject } = facts.own.knowledge.language.speech.ofSpeaker ?? {}
  if (subject === undefined) return false
  for (let token = Math.max(facts.from, verb - BESIDE); token < verb; token++)
    if (subject.test(wordAt(facts, token))) return true
  return false
}

/** Whether an office, a person or a pronoun stands before a verb. */
function hasTeller(facts: SentenceFacts, verb: number): boolean {
  const before = { from: Math.max(facts.from, verb - LONGEST_SUBJECT), to: verb }
  if (TELLERS.some((list) => facts.listHits(list, before).length > 0)) return true
  if (facts.names.some((name) => holds(before, name))) return true
  for (let token = before.from; token < verb; token++) if (mayTell(facts, token)) return true
  return false
}

function mayTell(facts: SentenceFacts, token: number): boolean {
  if (isOf(facts, token, PRONOUN)) return !isOf(facts, token, OBLIQUE)
  // "The Bank": in the midst of a sentence a capital names somebody.
  if (hasShape(facts, token, token > facts.from ? CAPITAL : ALL_CAPITALS)) return true
  const { ofMany, ofAnyHouse, ofPerson } = facts.own.knowledge.language.offices
  const word = wordAt(facts, token)
  return [ofMany, ofAnyHouse, ofPerson].some((words) => words?.test(word))
}

const TELLERS = ['body', 'spokesperson']

function holds(around: Stretch, words: Stretch): boolean {
  return around.from <= words.from && words.to <= around.to
}

function at(token: number): Stretch {
  return { from: token, to: token + 1 }
}
