import { COMMA_BEFORE, QUOTE_CLOSED, QUOTE_OPENS } from '../scan/tokens.ts'
import { isAroundName, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { OBLIQUE, PRONOUN, SAYS, THAT } from '../vocabulary/word-kinds.ts'

/** Words before a verb of saying that tell who says it. */
const BEFORE = 30
/** Words at most from «деп» to the verb behind it. */
const SAYING = 3
/** Words at most of a subject before a comma. */
const SUBJECT = 8

/** The first word before a verb of saying that no mark parts from it. */
export function startOfClause(facts: SentenceFacts, verb: number): number {
  let from = verb
  while (from > Math.max(facts.from, verb - BEFORE) && !isMark(facts, from) && !isOf(facts, from - 1, THAT))
    from--
  return from
}

/**
 * «Ол парақшалар жабылатынын айтып, | блогерлерді ар-ұятқа үндеді»: where verbs stand last, the subject may stand before what it does
 * besides, which commas part from the verb.
 */
export function subjectStart(facts: SentenceFacts, from: number): number {
  const { itemEnds, leadsOn } = facts.own.knowledge.language.clauses
  if (itemEnds === undefined) return from
  const ends = [itemEnds.beside, itemEnds.told, itemEnds.asked, leadsOn]
  const furthest = Math.max(facts.from, from - BEFORE)
  let start = from
  let isBehindLead = false
  for (let token = from; token > furthest; token--) {
    if (!isMark(facts, token)) continue
    if (marksBefore(facts, token) !== COMMA_BEFORE) return start
    const isEnd = ends.some((end) => end?.test(wordAt(facts, token - 1)))
    if (!isEnd && !(isBehindLead && endsSubject(facts, token))) return start
    isBehindLead = leadsOn?.test(wordAt(facts, token - 1)) === true
    start = token
  }
  return furthest === facts.from ? facts.from : start
}

/** «Омаров, | сондай-ақ, …»: whether all that stands before a word is who does something. */
function endsSubject(facts: SentenceFacts, token: number): boolean {
  if (token - facts.from > SUBJECT) return false
  return (
    isOf(facts, token - 1, PRONOUN) ||
    facts.names.some(({ to }) => to === token) ||
    facts.listHits('body').some(({ to }) => to === token) ||
    (token - facts.from === 1 && !isOf(facts, facts.from, OBLIQUE))
  )
}

/** «…, – | деп мәлім етті»: the first of the words of saying that no mark parts from the verb. */
export function startOfSaying(facts: SentenceFacts, verb: number): number {
  for (let token = verb - 1; token >= Math.max(facts.from, verb - SAYING); token--) {
    if (isOf(facts, token, SAYS)) return token
    if (marksBefore(facts, token + 1) & (PARTS | QUOTE_CLOSED)) return verb
  }
  return verb
}

/** A mark, unless it stands around a name: «председатель АО | «Тулпар» | Серик Омаров». */
export function isMark(facts: SentenceFacts, token: number): boolean {
  const marks = marksBefore(facts, token)
  if (marks & PARTS) return true
  return (marks & (QUOTE_OPENS | QUOTE_CLOSED)) !== 0 && !isAroundName(facts, token)
}
