import { officeName } from '../../../law/office-names/office-names.ts'
import { COMMA_BEFORE } from '../../scan/tokens.ts'
import { isOf, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { COORDINATOR, SAYS } from '../../vocabulary/word-kinds.ts'
import { isNameOfWhose, isOfPerson } from './office-words.ts'

/** Words at most of an office before its noun. */
const LONGEST = 10

/**
 * «| Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрі», "| Health, Labour and Social Protection Minister": where the most words begin
 * that are known wholly as an office which ends with its noun; before the first word that it is known to have, or nowhere.
 */
export function startOfKnown(facts: SentenceFacts, from: number, noun: number): number | undefined {
  let furthest = from
  while (furthest > Math.max(facts.from, noun - LONGEST) && mayGoOn(facts, furthest)) furthest--
  for (let first = furthest; first < from; first++) {
    if (!mayBegin(facts, first) || !isJoinedByWord(facts, first, noun)) continue
    if (officeName(textAt(facts, { from: first, to: noun + 1 }), false) !== undefined) return first
  }
  return undefined
}

/** Whether a name may hold a word and the one before it. */
function mayGoOn(facts: SentenceFacts, token: number): boolean {
  if (marksBefore(facts, token) & PARTS & ~COMMA_BEFORE) return false
  return !isOf(facts, token - 1, SAYS) && !isOfPerson(facts, token - 1)
}

/** "Police, | Justice Minister": only behind a word that joins may a comma stand within a name. */
function isJoinedByWord(facts: SentenceFacts, from: number, to: number): boolean {
  let isListed = false
  for (let token = from + 1; token < to; token++) {
    if (isOf(facts, token, COORDINATOR)) return true
    isListed ||= (marksBefore(facts, token) & COMMA_BEFORE) !== 0
  }
  return !isListed
}

function mayBegin(facts: SentenceFacts, token: number): boolean {
  if (isOf(facts, token, COORDINATOR)) return false
  const { before } = facts.own.knowledge.language.offices
  return !before?.test(wordAt(facts, token)) || isNameOfWhose(facts, token)
}
