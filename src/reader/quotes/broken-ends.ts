import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { ClauseVerbs } from '../sentence/clause-verbs.ts'
import { isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, OWN_SUBJECT, SAYS } from '../vocabulary/word-kinds.ts'

/** Words at most from «не» to the mark before «а». */
const DENIED = 5

/**
 * Where a span ends that a comma would break off: before the verb of its subject, «напоминаем: лица, сеющие панику, | несут
 * ответственность», or before what stands in place of something denied, «слушают не врача, | а лжелекарей».
 */
export function behindBroken(facts: SentenceFacts, { from, to }: Stretch, latest: number): number {
  if (to >= latest || facts.own.knowledge.language.clauses.verbsLast) return to
  if ((marksBefore(facts, to) & PARTS) !== COMMA_BEFORE) return to
  const verbs = new ClauseVerbs(facts, { from: facts.from, to: facts.to })
  if (!lacksPredicate(facts, verbs, { from, to }) && !isDenied(facts, verbs, to)) return to
  const end = Math.min(verbs.markBehind(to), facts.to)
  return end > latest ? to : end
}

/** Whether a span holds the subject of the verb behind it, and nothing that is told of it. */
function lacksPredicate(facts: SentenceFacts, verbs: ClauseVerbs, { from, to }: Stretch): boolean {
  if (!isOf(facts, to, FINITE) || isOf(facts, to, OWN_SUBJECT) || isOf(facts, to, SAYS)) return false
  return !verbs.holdsVerb(Math.max(from, verbs.behindColon(to)), to)
}

/** Whether «а» behind a comma puts something in place of what is denied right before it, and begins no clause of another subject. */
function isDenied(facts: SentenceFacts, verbs: ClauseVerbs, token: number): boolean {
  const { notBut } = facts.own.knowledge.language.clauses
  if (notBut?.but.test(wordAt(facts, token)) !== true) return false
  if (verbs.holdsVerb(token + 1, verbs.markBehind(token)) && !verbs.lacksSubject(token + 1)) return false
  for (let before = token - 1; before >= Math.max(facts.from, token - DENIED); before--) {
    if (notBut.not.test(wordAt(facts, before))) return true
    if (marksBefore(facts, before) & PARTS) return false
  }
  return false
}
