import type { Stretch } from '../check.ts'
import { CLAUSE_BEFORE } from '../scan/tokens.ts'
import { describes, isLeading, isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import {
  COMPLEMENT,
  COORDINATOR,
  FINITE,
  INFINITIVE,
  OPENER,
  SAYS,
  STRESS,
  VERB,
  WANTS_MORE,
} from '../vocabulary/word-kinds.ts'

/** Words before a noun at most that a run takes in with it: "of | the | most dangerous | rumours". */
const BEFORE_NOUN = 4
/** Further nouns that make one with it. */
const COMPOUND = 2

/** Where a run of several words ends with the noun or the verb that it breaks off before; its own end where it does not. */
export function runEnd(facts: SentenceFacts, within: Stretch, run: Stretch): number {
  const end = wantsMore(facts, run) ? nounEnd(facts, within, run.to) : run.to
  // A single word is grown with its auxiliaries first.
  return run.to - run.from === 1 ? end : withParticle(facts, within, end)
}

/** "Has gone | up": the particle of a verb of two words. */
export function withParticle(facts: SentenceFacts, within: Stretch, at: number): number {
  const { particles } = facts.own.knowledge.language.clauses
  return at < within.to && !isParted(facts, at) && particles?.test(wordAt(facts, at)) ? at + 1 : at
}

/** Where the verb ends whose subject a single word is: "teenagers | are being drawn". */
export function predicateEnd(facts: SentenceFacts, within: Stretch, at: number): number {
  let verb = at
  while (
    verb < within.to &&
    !isParted(facts, verb) &&
    (isOf(facts, verb, VERB) || (verb > at && describes(facts, verb)))
  )
    verb++
  if (verb === at || verb >= within.to || isParted(facts, verb)) return verb
  return isOf(facts, verb - 1, VERB) && mayBeNoun(facts, verb) ? verb + 1 : verb
}

/** Where the noun ends that some words lead to; their own place where none stands there. */
export function nounEnd(facts: SentenceFacts, within: Stretch, at: number): number {
  let noun = at
  while (noun < within.to && noun - at < BEFORE_NOUN && !isParted(facts, noun)) {
    // "Unverified | and untrue | posts".
    const isPair = isOf(facts, noun, COORDINATOR) && leadsOn(facts, noun - 1) && leadsOn(facts, noun + 1)
    if (!isPair && !leadsOn(facts, noun)) break
    noun++
  }
  if (noun >= within.to || isParted(facts, noun) || !mayBeNoun(facts, noun)) return at
  // "The emergency | services", «доверие | общества».
  let end = noun + 1
  while (end < within.to && end - noun <= COMPOUND && !isParted(facts, end) && mayBeNoun(facts, end)) end++
  return end
}

/** Whether a word may be what others lead to: neither an auxiliary nor a word that opens or joins. */
function mayBeNoun(facts: SentenceFacts, token: number): boolean {
  return (
    !isLeading(facts, token) &&
    ![VERB, FINITE, OPENER, COMPLEMENT, COORDINATOR, SAYS, WANTS_MORE, STRESS].some((kind) =>
      isOf(facts, token, kind),
    )
  )
}

/** Whether a run breaks off: behind "of", or before the noun or the verb of its last word, "deliberately | provoke", "a great | number". */
function wantsMore(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const { clauses, predicates, speech } = facts.own.knowledge.language
  const last = to - 1
  if (isLeading(facts, last) || predicates.seeks?.test(wordAt(facts, last))) return true
  const isLone = to - from === 1
  // "Only | by our own pages": without what it singles out it says nothing.
  if (!isLone && isOf(facts, last, STRESS)) return true
  // "Spoil | the calm of the fair"; but "whose honour | the council guards".
  if (isLeading(facts, to) && !(determines(facts, to) && !isOf(facts, from, COMPLEMENT))) return false
  if (!isLone && isLeading(facts, to)) return true
  return (
    leadsOn(facts, last) ||
    (!isLone && takesObject(facts, last)) ||
    clauses.adverbs?.test(wordAt(facts, last)) === true ||
    speech.articles?.includes(wordAt(facts, last - 1)) === true
  )
}

/** Whether a noun begins with a word, which is no preposition: "the", "such". */
export function determines(facts: SentenceFacts, token: number): boolean {
  const { beforeRelative, determiners } = facts.own.knowledge.language.clauses
  const word = wordAt(facts, token)
  if (determiners?.test(word)) return true
  return beforeRelative !== undefined && isLeading(facts, token) && !beforeRelative.test(word)
}

/** Whether a word is a verb that nouns stand behind: «вербуют | подростков», "to smear | officers". */
function takesObject(facts: SentenceFacts, last: number): boolean {
  if (facts.own.knowledge.language.predicates.infinitive === undefined || isOf(facts, last, SAYS))
    return false
  // A word of its own, "to", or an ending.
  if (isOf(facts, last, INFINITIVE) || isOf(facts, last - 1, INFINITIVE)) return true
  return isOf(facts, last, FINITE) && isOf(facts, last, VERB)
}

function leadsOn(facts: SentenceFacts, token: number): boolean {
  const { demonstratives } = facts.own.knowledge.language.terms
  return (
    isLeading(facts, token) || describes(facts, token) || demonstratives?.test(wordAt(facts, token)) === true
  )
}

/** Whether a mark parts a word from the one before it. */
export function isParted(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & CLAUSE_BEFORE) !== 0
}
