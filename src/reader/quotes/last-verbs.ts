import type { Stretch } from '../check.ts'
import { describes, isOf, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { COORDINATOR, FINITE, GENERAL, OPENER, POSTPOSITION, SAYS } from '../vocabulary/word-kinds.ts'
import { isParted } from './run-ends.ts'

/** Words behind a run among which the verb stands that it leads to. */
const TO_VERB = 4

/**
 * Where verbs stand last: a run with the verb that it leads to, «таратпауды талап | етеді», and one that is a verb alone with what it tells
 * of, «жалған хабар | көбейді».
 */
export function withLastVerb(facts: SentenceFacts, within: Stretch, { from, to }: Stretch): Stretch {
  const end = verbEnd(facts, within, to)
  return to - from === 1 && tells(facts, from)
    ? { from: objectStart(facts, within, from), to: end }
    : { from, to: end }
}

function verbEnd(facts: SentenceFacts, within: Stretch, to: number): number {
  if (isMain(facts, within, to - 1)) return to
  const { clauses, predicates } = facts.own.knowledge.language
  // Who tells of it is none of its words: «көбейгенін | айтып өтті»; who asks for it is: «сенбеуді | сұрайды».
  if (clauses.itemEnds?.told.test(wordAt(facts, to - 1)))
    return goesOn(facts, within, to) && predicates.own?.test(wordAt(facts, to)) ? to + 1 : to
  for (let at = to; at - to < TO_VERB && goesOn(facts, within, at); at++) {
    if (isOf(facts, at, OPENER)) return to
    if (isOf(facts, at, SAYS)) return at === to && isAsked(facts, to - 1) ? at + 1 : to
    if (isMain(facts, within, at)) return isSaidByThem(facts, within, at + 1) ? to : at + 1
    if (clauses.itemEnds?.told.test(wordAt(facts, at))) return at + 1
    if (isConverb(facts, at)) return verbEnd(facts, within, at + 1)
  }
  return to
}

/** «Кейбіреулер соғыс болады | деп жұртты үркітеді»: whether the verb before is of what those say of whom the next verb tells. */
function isSaidByThem(facts: SentenceFacts, within: Stretch, at: number): boolean {
  if (!goesOn(facts, within, at) || !isOf(facts, at, OPENER) || isOf(facts, at, COORDINATOR)) return false
  const isOfNoun = facts.own.knowledge.language.predicates.describes?.test(wordAt(facts, at)) === true
  const next = at + 1
  return !isOfNoun && goesOn(facts, within, next) && !isOf(facts, next, SAYS) && !isMain(facts, within, next)
}

/** Whether a word is a main verb, which nothing of its clause stands behind. */
function isMain(facts: SentenceFacts, within: Stretch, at: number): boolean {
  const { clauses, predicates, terms } = facts.own.knowledge.language
  const word = wordAt(facts, at)
  if (clauses.compound?.copula.test(word)) return true
  const isPast = predicates.happened?.test(word) === true && terms.objects?.test(word) !== true
  if ((!isPast && !isOf(facts, at, FINITE)) || isAsked(facts, at)) return false
  const next = at + 1
  return !goesOn(facts, within, next) || isOf(facts, next, OPENER) || isOf(facts, next, SAYS)
}

function goesOn(facts: SentenceFacts, within: Stretch, at: number): boolean {
  return at < within.to && !isParted(facts, at)
}

/** Whether a word tells what is done beside a verb that may still come, or with it: «алдап», «пайдаланып». */
function isConverb(facts: SentenceFacts, at: number): boolean {
  const { clauses, terms } = facts.own.knowledge.language
  return (
    clauses.itemEnds?.beside.test(wordAt(facts, at)) === true && terms.deeds?.test(wordAt(facts, at)) === true
  )
}

/** Whether a word names what is asked for: «сенбеуді», «сақтауға». */
function isAsked(facts: SentenceFacts, at: number): boolean {
  return facts.own.knowledge.language.clauses.itemEnds?.asked.test(wordAt(facts, at)) === true
}

/** Whether a word is some form of a verb. */
function tells(facts: SentenceFacts, at: number): boolean {
  return (
    isOf(facts, at, FINITE) ||
    isAsked(facts, at) ||
    facts.own.knowledge.language.terms.deeds?.test(wordAt(facts, at)) === true
  )
}

/** Where what a verb tells of begins: the noun before it, with whose it is or what describes it. */
function objectStart(facts: SentenceFacts, within: Stretch, verb: number): number {
  const { clauses, terms } = facts.own.knowledge.language
  const noun = verb - 1
  const isNoun =
    noun >= within.from &&
    !isParted(facts, verb) &&
    ![OPENER, COORDINATOR, POSTPOSITION, GENERAL, SAYS, FINITE].some((kind) => isOf(facts, noun, kind)) &&
    clauses.circumstances?.test(wordAt(facts, noun)) !== true
  if (!isNoun) return verb
  const before = noun - 1
  const isOfNoun =
    before >= within.from &&
    !isParted(facts, noun) &&
    (terms.owners?.test(wordAt(facts, before)) === true || describes(facts, before))
  return isOfNoun ? before : noun
}
