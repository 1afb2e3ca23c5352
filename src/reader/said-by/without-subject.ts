import { COMMA_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { behindWhen } from '../sentence/behind-when.ts'
import { isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import { startsLine } from '../sentence/lines.ts'
import type { Asked } from '../sentence/pronoun-sex.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { startOfVerb } from '../sentence/start-of-verb.ts'
import { meet } from '../stretch.ts'
import { SAYS, THAT } from '../vocabulary/word-kinds.ts'
import { behindOpening } from './behind-opening.ts'
import { endOfSpeech } from './ends-speech.ts'
import { isOblique } from './offices/body-name.ts'
import { sexTold } from './sex-told.ts'
import type { Place } from './source-places.ts'

/** Last words of a sentence that tell that something was told or ordered. */
const ENDS = 3

/**
 * «Кроме того, напомнили о …»; «Айтуынша, …», «Тұрғындарды … шақырды», «…, – деп мәлімдеді»: where verbs stand last, the possessive alone, or the verb
 * without a subject, tells that it is of whoever was told of before.
 */
export function impliedIn(facts: SentenceFacts, place: Place): Asked | undefined {
  const goesOn = goesOnWithoutSubject(facts, place)
  if (goesOn !== undefined) return goesOn
  const { verbsLast } = facts.own.knowledge.language.clauses
  const isImplied =
    place.is === 'inflected-head'
      ? place.to - place.from === 1
      : isWithoutSubject(facts, place) || isOnlySaid(facts, place)
  return verbsLast && isImplied ? 'anybody' : undefined
}

/** «Тұрғындарды тек … сенуге | шақырды»: whether a sentence begins with whom it is said to, or with what, and names nobody who says it. */
function isWithoutSubject(facts: SentenceFacts, place: Place): boolean {
  if (place.is !== 'subject') return false
  const { toAtHead } = facts.own.knowledge.language.speech
  if (toAtHead === undefined || facts.speeches.length > 0) return false
  const from = behindOpening(facts)
  const words = `${wordAt(facts, from)} ${wordAt(facts, from + 1)} ${wordAt(facts, from + 2)}`
  const before = { from, to: place.verb }
  if (!toAtHead.test(words) || facts.names.some((name) => meet(name, before))) return false
  const { holder } = facts.own.knowledge.language.offices
  for (let token = from; token < place.verb; token++) if (holder?.test(wordAt(facts, token))) return false
  // «… | әкімдіктің | ақпаратына сенуге»: a house in another case says nothing.
  return facts.listHits('body', before).every((hit) => isOblique(facts, hit))
}

/** «…», – | деп мәлімдеді: whether nothing but verbs of saying stands behind what a sentence begins with as somebody's speech. */
function isOnlySaid(facts: SentenceFacts, place: Place): boolean {
  if (place.is !== 'beside-verb') return false
  const speech = facts.speeches.find(({ to }) => to <= place.verb)
  const from = speech === undefined ? behindDash(facts) : speech.from > facts.from ? undefined : speech.to
  if (from === undefined) return false
  for (let token = from; token < facts.to; token++) if (!isOf(facts, token, SAYS)) return false
  return true
}

/** «… жазаға тарту | тапсырылды», «… көбейгені | айтылды»: whether a sentence ends with what is told or ordered, and not by whom. */
export function isOnlyToldOf(facts: SentenceFacts): boolean {
  const { clauses, speech } = facts.own.knowledge.language
  if (!clauses.verbsLast || facts.speeches.length > 0) return false
  let words = ''
  for (let token = Math.max(facts.from, facts.to - ENDS); token < facts.to; token++)
    words = words === '' ? wordAt(facts, token) : `${words} ${wordAt(facts, token)}`
  return speech.ordered?.test(words) === true || speech.toldOf?.test(words) === true
}

/** «– …, – | деп мәлімдеді», also where a sentence before begins with the dash: one past the words that a dash tells to be speech. */
function behindDash(facts: SentenceFacts): number | undefined {
  if (startsLine(facts) && !(marksBefore(facts, facts.from) & DASH_BEFORE)) return undefined
  return endOfSpeech(facts)
}

/** «Кроме того, | напомнили о …», «| Отметила, что …»: whom a verb that a sentence begins with tells by its form to have the word still. */
function goesOnWithoutSubject(facts: SentenceFacts, place: Place): Asked | undefined {
  const { ofNobody } = facts.own.knowledge.language.speech
  if (ofNobody === undefined || place.is !== 'beside-verb' || facts.speeches.length > 0) return undefined
  const { verb } = place
  const asked = sexTold(facts, place)
  const isOfNobody = ofNobody.verb.test(wordAt(facts, verb))
  if ((asked === 'anybody' && !isOfNobody) || verb + 1 >= facts.to) return undefined
  const from = behindWhen(facts, facts.from, verb)
  if (startOfVerb(facts, from, verb) > from) return undefined
  const isClause = (marksBefore(facts, verb + 1) & COMMA_BEFORE) !== 0 && isOf(facts, verb + 1, THAT)
  return isClause || (isOfNobody && ofNobody.about.test(wordAt(facts, verb + 1))) ? asked : undefined
}
