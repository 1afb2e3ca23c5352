import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { asideEnd, shownEnd } from '../sentence/asides.ts'
import { isOf, marksBefore, PARTS, phraseAt, standsAt, wordAt } from '../sentence/clauses.ts'
import { isFramed } from '../sentence/framed.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { behindSourceName } from '../sentence/source-name.ts'
import { COMPLEMENT, FINITE, INFINITIVE, THAT, TIE, VERB, WANTS_MORE } from '../vocabulary/word-kinds.ts'
import { behindContrast } from './contrasts.ts'
import { behindLeadIn } from './lead-ins.ts'
import { mayBePreposition } from './preposition.ts'

/** Words that a quote keeps in any case. */
const SHORTEST = 3
/** Words of «с тем» at most. */
const LONGEST_CORRELATIVE = 2
/** Words at most of "forced to admit". */
const LONGEST_GRANTING = 4

/**
 * A stretch without the words that only tie its sentence to the one before: «В связи с этим | прокуратура призывает …», or name its source.
 * @param isOfSpeech whether the act of speech itself is asked about: «хотим подчеркнуть, что» is the act
 */
export function withoutTie(facts: SentenceFacts, stretch: Stretch, isOfSpeech = false): Stretch {
  const { from } = stretch
  const to = openEnd(facts, stretch)
  const ended = to === stretch.to ? stretch : { from, to }
  if (from !== facts.from) {
    const untied = cutTo(ended, tieEndWithin(facts, ended))
    const named = cutTo(untied, behindSourceName(facts, untied))
    const told = cutTo(
      named,
      Math.max(behindGranting(facts, named), isOfSpeech ? named.from : behindLeadIn(facts, named)),
    )
    return withoutShown(facts, cutTo(told, behindCorrelative(facts, told)))
  }
  const untied = cutTo(ended, tieEnd(facts, ended))
  const told = isOfSpeech ? untied : cutTo(untied, behindLeadIn(facts, untied))
  return told.from === from ? told : withoutShown(facts, told)
}

/** Behind ties that a stretch begins in the midst of, «к сожалению, | вместе с этим блогеры …», or that tie it to the clause before. */
function tieEndWithin(facts: SentenceFacts, stretch: Stretch): number {
  const behindTies = tieEnd(facts, { from: facts.from, to: stretch.to })
  if (behindTies >= stretch.from) return behindTies
  if (!(marksBefore(facts, stretch.from) & PARTS)) return stretch.from
  return Math.max(tieEnd(facts, stretch), behindContrast(facts, stretch))
}

/** Where the words end that tie a sentence to the one before, one behind the other: «но тем не менее |», "but that said, |". */
function tieEnd(facts: SentenceFacts, { from, to }: Stretch): number {
  const { ties = [], tiesBeforeComma = [], noTies = [] } = facts.own.knowledge.language.clauses
  let end = from
  while (isOf(facts, end, TIE) && !isInitial(facts, end) && !phraseAt(facts, end, noTies)) {
    const begin = end
    for (const words of ties) if (standsAt(facts, begin, words)) end = Math.max(end, begin + words.length)
    for (const words of tiesBeforeComma)
      if (standsAt(facts, begin, words) && hasComma(facts, begin + words.length))
        end = Math.max(end, begin + words.length)
    if (end === begin) return end
    if (end + SHORTEST > to) return begin
  }
  return end
}

function hasComma(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & COMMA_BEFORE) !== 0
}

/** «А. Сериков»: a letter with a stop joins nothing. */
function isInitial({ survey, text }: SentenceFacts, token: number): boolean {
  return /[^\s,]/u.test(text.charAt(survey.tokens.end[token] as number))
}

/** "… the same time, | as monitoring of the net shows, | certain persons …": a quote begins with what is shown, or said. */
function withoutShown(facts: SentenceFacts, stretch: Stretch): Stretch {
  const end = Math.max(shownEnd(facts, stretch.from), asideEnd(facts, stretch.from))
  return end + SHORTEST > stretch.to ? stretch : cutTo(stretch, end)
}

/** A stretch that begins with another word; itself where it does so already, as most do. */
function cutTo(stretch: Stretch, from: number): Stretch {
  return from === stretch.from ? stretch : { from, to: stretch.to }
}

/** "One has | to recognise that | …", "it is | worth noting that | …": the first word of what is told, or the stretch's own. */
function behindGranting(facts: SentenceFacts, { from, to }: Stretch): number {
  const { adverbialParticiples } = facts.own.knowledge.language.clauses
  if (!facts.own.knowledge.language.speech.thatMayLack || !isOf(facts, from - 1, VERB)) return from
  for (let that = from + 1; that <= from + LONGEST_GRANTING && that < to - SHORTEST; that++)
    if (isOf(facts, that, THAT)) {
      const isGranted =
        isOf(facts, that - 2, INFINITIVE) || adverbialParticiples?.test(wordAt(facts, that - 1)) === true
      return isGranted && !isFramed(facts, that) ? that + 1 : from
    }
  return from
}

/** «… не с погодой, а с тем, что | кто-то спекулирует»: what is told begins behind «что». */
function behindCorrelative(facts: SentenceFacts, { from, to }: Stretch): number {
  for (let that = from + 1; that <= from + LONGEST_CORRELATIVE && that < to - SHORTEST; that++)
    if (
      isOf(facts, that, THAT) &&
      marksBefore(facts, that) & COMMA_BEFORE &&
      isOf(facts, that - 1, WANTS_MORE)
    )
      return that + 1
  return from
}

/** Where a stretch ends before words that only announce the next clause: «распространяли ложь | о том, что …». */
function openEnd(facts: SentenceFacts, { from, to }: Stretch): number {
  if (to < facts.to && to - from > SHORTEST && isBeforeRelative(facts, to)) return to - 1
  if (to >= facts.to || !(marksBefore(facts, to) & COMMA_BEFORE) || !isOf(facts, to - 1, WANTS_MORE))
    return to
  // «О том», «с тем» before a comma announce a clause, whatever word it begins with: «о том, как прошёл день».
  // "Whoever they | may be": a verb is as short.
  const isBehindPreposition = mayBePreposition(facts, to - 2) && !isOf(facts, to - 2, FINITE)
  if (!isBehindPreposition && !isOf(facts, to, COMPLEMENT)) return to
  const end = isBehindPreposition ? to - 2 : to - 1
  return end - from < SHORTEST ? to : end
}

/** "An atmosphere in | which nobody trusts …" */
function isBeforeRelative(facts: SentenceFacts, to: number): boolean {
  const { beforeRelative, relativeForms } = facts.own.knowledge.language.clauses
  return (
    beforeRelative?.test(wordAt(facts, to - 1)) === true && relativeForms?.test(wordAt(facts, to)) === true
  )
}
