import type { Stretch } from '../../check.ts'
import { BRACKET_BEFORE } from '../../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL } from '../../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { COORDINATOR } from '../../vocabulary/word-kinds.ts'
import { isOfName } from '../offices/body-name.ts'
import { isKindOfHouse } from './kind-of-house.ts'

/**
 * Where nothing has cases: "Securities and Markets | Board | of Ostrenia", "Office | for Water Quality", a house that no list of bodies holds,
 * by its kind within a name in capitals.
 */
export function houseInCapitals(facts: SentenceFacts, from: number, furthest: number): Stretch | undefined {
  const { articles, ofMessage, sendsOut } = facts.own.knowledge.language.speech
  if (articles === undefined || from >= furthest || !isCapital(facts, from)) return undefined
  // "Statement of | the National Media Council": a heading tells what is sent out before whose it is.
  const isMessage = [ofMessage?.subject, sendsOut?.what].some((what) => what?.test(wordAt(facts, from)))
  if (isMessage) return houseInCapitals(facts, behindLead(facts, from + 1), furthest)
  let to = from
  let hasKind = false
  while (to < furthest && (to === from || isBeside(facts, to))) {
    if (!isCapital(facts, to) && !leadsToCapital(facts, to, furthest)) break
    hasKind ||=
      (isKindOfHouse(facts, to) || isKindOfFirm(facts, to, from)) &&
      (to + 1 >= furthest || !isCapital(facts, to + 1) || !isBeside(facts, to + 1))
    to++
  }
  if (!hasKind || to - from < 2) return undefined
  return facts.own.knowledge.language.offices.newsHouses?.test(textAt(facts, { from, to }))
    ? undefined
    : { from, to }
}

/** "Tarn | Energy": whether a word in capitals tells, behind the own name of a firm, that it is one. */
function isKindOfFirm(facts: SentenceFacts, token: number, from: number): boolean {
  return token > from && facts.own.knowledge.language.offices.firmInName?.test(wordAt(facts, token)) === true
}

function behindLead(facts: SentenceFacts, token: number): number {
  const { articles } = facts.own.knowledge.language.speech
  return articles?.includes(wordAt(facts, token + 1)) ? token + 2 : token + 1
}

function isBeside(facts: SentenceFacts, token: number): boolean {
  return !(marksBefore(facts, token) & (PARTS | BRACKET_BEFORE))
}

function isCapital(facts: SentenceFacts, token: number): boolean {
  return hasShape(facts, token, CAPITAL | ALL_CAPITALS) && isOfName(facts, token)
}

/**
 * "Fire | and | Rescue", "for | Water", "of | the | Prime Minister": words in small letters that a name goes on behind. "The Ministry and | the
 * Committee" are two, and "of | an eastern state" tells no name.
 */
function leadsToCapital(facts: SentenceFacts, token: number, furthest: number): boolean {
  const { offices, speech } = facts.own.knowledge.language
  const isArticle = (at: number): boolean => {
    const word = wordAt(facts, at)
    return speech.articles?.includes(word) === true && speech.indefinite?.includes(word) !== true
  }
  const leads = (at: number): boolean => offices.leads?.test(wordAt(facts, at)) === true
  const next = token + 1
  if (next >= furthest || !isBeside(facts, next)) return false
  if (isCapital(facts, next))
    return leads(token) || isOf(facts, token, COORDINATOR) || (isArticle(token) && leads(token - 1))
  return leads(token) && isArticle(next) && leadsToCapital(facts, next, furthest)
}
