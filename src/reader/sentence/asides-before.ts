import { BRACKET_BEFORE, CLAUSE_BEFORE, COMMA_BEFORE } from '../scan/tokens.ts'
import { ALL_CAPITALS } from '../scan/words.ts'
import { COORDINATOR, FINITE, OPENER, RELATIVE } from '../vocabulary/word-kinds.ts'
import { behindWhen } from './behind-when.ts'
import { hasShape, isOf, marksBefore, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words at most that tell when something was said. */
const LONGEST = 18

/**
 * "The Media Commission | (MC), on Wednesday, again, | warned": where what stands between a subject and its verb begins, the letters that
 * its name is cut down to and, between commas, when something is said and what the subject does besides.
 */
export function asidesBefore(facts: SentenceFacts, from: number, verb: number): number {
  let first = verb
  for (let time = timeBefore(facts, from, first); time !== undefined; time = timeBefore(facts, from, first))
    first = time
  return lettersBefore(facts, from, first) ?? first
}

function timeBefore(facts: SentenceFacts, from: number, end: number): number | undefined {
  if (end <= from || end >= facts.to || !isCommaAlone(facts, end)) return undefined
  const { auxiliaries } = facts.own.knowledge.language.speech
  for (let start = end - 1; start > Math.max(from, end - LONGEST); start--) {
    if (!(marksBefore(facts, start) & CLAUSE_BEFORE)) continue
    if (!isCommaAlone(facts, start)) return undefined
    const isOne =
      end - start === 1 &&
      (auxiliaries?.includes(wordAt(facts, start)) || hasShape(facts, start, ALL_CAPITALS))
    return isOne ||
      behindWhen(facts, start, end) === end ||
      isOccasion(facts, start, end) ||
      isBesides(facts, start)
      ? start
      : undefined
  }
  return undefined
}

/** Whether nothing but a comma, and a bracket at most, stands before a word: behind a mark of speech nobody is its subject. */
function isCommaAlone(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & CLAUSE_BEFORE & ~BRACKET_BEFORE) === COMMA_BEFORE
}

/** "The agency|, in a statement signed by its head, | said": words behind a preposition, and no clause. */
export function isOccasion(facts: SentenceFacts, from: number, to: number): boolean {
  const { before } = facts.own.knowledge.language.offices
  if (!before?.test(wordAt(facts, from)) || isOf(facts, from, OPENER) || isOf(facts, from, COORDINATOR))
    return false
  for (let token = from; token < to; token++) if (isOf(facts, token, FINITE)) return false
  return true
}

/** "Ann Lee|, speaking in Ridgeford, | said", «Анна Ли|, которая была там, | заявила»: what the subject does besides. */
function isBesides(facts: SentenceFacts, from: number): boolean {
  const { adverbialParticiples, relativeForms } = facts.own.knowledge.language.clauses
  const word = wordAt(facts, from)
  return (
    isOf(facts, from, RELATIVE) || [adverbialParticiples, relativeForms].some((forms) => forms?.test(word))
  )
}

/** "Media Commission | (MC)", "Media Commission | (MC) on Wednesday", "Media Commission | on Wednesday". */
function lettersBefore(facts: SentenceFacts, from: number, end: number): number | undefined {
  const { before } = facts.own.knowledge.language.offices
  let time: number | undefined
  for (let token = end; token > Math.max(from, end - LONGEST); token--) {
    if (token < facts.to && marksBefore(facts, token) & BRACKET_BEFORE) {
      const letters = facts.brackets.find(({ to }) => to === token)
      const isName = letters !== undefined && letters.from > from && letters.to - letters.from === 1
      return isName && (token === end || behindWhen(facts, token, end) === end) ? letters.from : time
    }
    if (token === end) continue
    if (marksBefore(facts, token) & CLAUSE_BEFORE) return time
    if (before?.test(wordAt(facts, token)) && behindWhen(facts, token, end) === end) time = token
  }
  return time
}
