import type { Stretch } from '../../check.ts'
import { isInFull } from '../../full-name.ts'
import { isOf, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { FINITE, OBLIQUE, SAYS, VERB } from '../../vocabulary/word-kinds.ts'
import { placesOf } from '../source-places.ts'
import { beginsWithOther } from './begins-with-other.ts'

/** Words within which a sentence begins. */
const BEGINS = 3

/**
 * Whether anybody else may have the word in a sentence: a person, another house, those without an office, or a newsroom.
 * @param name of whoever has it before
 */
export function hasOtherVoice(facts: SentenceFacts, name: string): boolean {
  return (
    hasOtherSpeaker(facts) ||
    facts.othersWords.length > 0 ||
    isReporters(facts) ||
    beginsWithOther(facts, name.toLowerCase()) ||
    facts.names.some((one) => isSubjectInFull(facts, one))
  )
}

/** Whether somebody without an office is told to say something in a sentence. */
export function hasOtherSpeaker(facts: SentenceFacts): boolean {
  return (
    facts.speeches.length > 0 ||
    placesOf(facts).some(
      (place) => 'verb' in place && !isOfMessage(facts, place.verb) && !asksAtLarge(facts, place),
    )
  )
}

/** «Жителям рекомендуют …», "Residents are asked …": whether all that is told in a sentence is asked of the public, and not by whom. */
export function isAskedOfPublic(facts: SentenceFacts): boolean {
  const places = placesOf(facts)
  return places.length > 0 && places.every((place) => 'verb' in place && asksAtLarge(facts, place))
}

/** "Residents | are asked": those of whom something is asked say nothing. */
function isAskedAtLarge(facts: SentenceFacts, { from, to }: Stretch): boolean {
  return placesOf(facts).some(
    (place) => 'verb' in place && place.from <= from && to <= place.verb && asksAtLarge(facts, place),
  )
}

/** «Также жителей | просят …», "Residents are | asked …": that somebody is asked, and not by whom. */
function asksAtLarge(facts: SentenceFacts, { from, verb }: Stretch & { readonly verb: number }): boolean {
  const { articles, undergoes, askedOf, auxiliaries } = facts.own.knowledge.language.speech
  if (articles !== undefined) return verb > from && undergoes?.test(wordAt(facts, verb - 1)) === true
  let isAsked = false
  for (let token = from; token < verb; token++) {
    const word = wordAt(facts, token)
    const isPublic = askedOf?.test(word) === true
    isAsked ||= isPublic
    if (!isPublic && !auxiliaries?.includes(word)) return false
  }
  return isAsked
}

/** Whether a newsroom, or others of whom it tells, have the word. */
export function isReporters(facts: SentenceFacts): boolean {
  return reportersIn(facts).length > 0
}

/** Whether a sentence begins with them: further on a speaker, too, may tell of critics or residents. */
export function beginsWithReporters(facts: SentenceFacts): boolean {
  return reportersIn(facts).some(({ from }) => from - facts.from < BEGINS)
}

function reportersIn(facts: SentenceFacts): readonly Stretch[] {
  const voices = facts.listHits('another-voice')
  return voices.length > 0 && !isCalledOut(facts)
    ? voices.filter((voice) => !isAskedAtLarge(facts, voice))
    : []
}

/** «Уважаемые жители района!»: those whom a speaker turns to say nothing. */
function isCalledOut(facts: SentenceFacts): boolean {
  if (!facts.listHits('appeal').some(({ from }) => from === facts.from)) return false
  for (let token = facts.from; token < facts.to; token++)
    if ([VERB, FINITE, SAYS].some((kind) => isOf(facts, token, kind))) return false
  return true
}

function isSubjectInFull(facts: SentenceFacts, name: SentenceFacts['names'][number]): boolean {
  return isInFull(name) && !isOf(facts, name.to - 1, OBLIQUE)
}

/** «…, говорится в сообщении», "The statement said": what is sent out says nothing of its own. */
export function isOfMessage(facts: SentenceFacts, verb: number): boolean {
  const { ofMessage } = facts.own.knowledge.language.speech
  if (ofMessage?.verb?.test(wordAt(facts, verb))) return true
  return verb > facts.from && ofMessage?.subject?.test(wordAt(facts, verb - 1)) === true
}
