import type { Stretch } from '../check.ts'
import { isOf, marksBefore, PARTS } from '../sentence/clauses.ts'
import { closesTold } from '../sentence/framed.ts'
import { isOfSpeaker } from '../sentence/own-speech.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, OBLIQUE, SAYS } from '../vocabulary/word-kinds.ts'

/** Words at most from «деп» to the end of a sentence, and words at least of what is told. */
const SAYING = 4
const SHORTEST = 2

/**
 * Where verbs stand last, what is told without that somebody tells it: «баға төмендеді, | арандатушылық көбейіп барады | деп мәлімдеді».
 * Who tells it may begin the sentence: «Қаржы министрлігі | алаяқтық көбейді | деп хабарлады»; where that cannot be parted, all stays.
 */
export function toldAtEnd(facts: SentenceFacts, { from, to }: Stretch): Stretch | undefined {
  if (!facts.own.knowledge.language.clauses.verbsLast || to !== facts.to) return undefined
  const end = startOfTelling(facts, to)
  if (end === undefined || !isOf(facts, end - 1, FINITE)) return undefined
  const begin = from === facts.from ? behindHouse(facts) : from
  return begin !== undefined && end - begin >= SHORTEST ? { from: begin, to: end } : undefined
}

/** «… | деп мәлім етті» */
function startOfTelling(facts: SentenceFacts, to: number): number | undefined {
  if (isOfSpeaker(facts, to - 1)) return undefined
  for (let token = to - 2; token > Math.max(facts.from, to - SAYING); token--) {
    if (marksBefore(facts, token + 1) & PARTS) return undefined
    if (closesTold(facts, token)) return isOf(facts, token + 1, SAYS) || token + 2 < to ? token : undefined
  }
  return undefined
}

/** One past the house that a sentence begins with, in its base form. */
function behindHouse(facts: SentenceFacts): number | undefined {
  let to: number | undefined
  for (const hit of facts.listHits('body')) if (hit.from === facts.from || hit.from === to) to = hit.to
  return to === undefined || isOf(facts, to - 1, OBLIQUE) || marksBefore(facts, to) & PARTS ? undefined : to
}
