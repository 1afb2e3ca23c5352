import { COMMA_BEFORE } from '../scan/tokens.ts'
import { COORDINATOR, FINITE, IMPERATIVE, OWN_SUBJECT } from '../vocabulary/word-kinds.ts'
import type { ClauseVerbs } from './clause-verbs.ts'
import { isOf, marksBefore, PARTS, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Among Cyrillic ones a word in Latin letters is a name. */
const LATIN_LETTERS = /^[a-z]/u
/** Words of the first item of a list at most. */
const FIRST_ITEM = 4
/** Words behind «и» that the verb of a call is looked for in, behind the last item of a list. */
const LAST_ITEM = 7

/**
 * Whether a comma parts names or nouns that stand before one verb: «YouTube, TikTok, | Threads и другие платформы публикуют …».
 * @param start first word of the clause before the comma
 * @param token first word behind the comma
 */
export function isInList(facts: SentenceFacts, verbs: ClauseVerbs, start: number, token: number): boolean {
  if (token - start > FIRST_ITEM || verbs.holdsVerb(start, token)) return false
  const { to } = verbs.bounds
  let next = token
  while (next < to && !isOf(facts, next, COORDINATOR)) {
    if (verbs.isMain(next, to) || (next > token && marksBefore(facts, next) & PARTS)) return false
    next++
  }
  if (isNoSubject(facts, next, to)) return true
  const { clauses, recognition } = facts.own.knowledge.language
  if (clauses.determiners?.test(wordAt(facts, start))) return true
  for (let item = start + 1; item < token; item++)
    if (!(marksBefore(facts, item) & COMMA_BEFORE)) return false
  const first = wordAt(facts, start)
  const isForeign = recognition.script === 'cyrillic' && LATIN_LETTERS.test(first)
  return token - start > 1 || isForeign || first.at(-1) === wordAt(facts, token).at(-1)
}

/** «При паводке, | селе и оползне не выходите»: what a coordinator joins before a call, or a verb with a subject of its own, is not told of. */
function isNoSubject(facts: SentenceFacts, coordinator: number, to: number): boolean {
  const furthest = Math.min(to, coordinator + LAST_ITEM)
  for (let token = coordinator + 1; token < furthest && !(marksBefore(facts, token) & PARTS); token++) {
    if (isOf(facts, token, OWN_SUBJECT) || isOf(facts, token, IMPERATIVE)) return true
    if (isOf(facts, token, FINITE)) return false
  }
  return false
}

/** «На национальной, | языковой и социальной почве»: an adjective that agrees with the one before the comma. */
export function goesOnListing(facts: SentenceFacts, token: number): boolean {
  const { adjectives } = facts.own.knowledge.language.terms
  const before = wordAt(facts, token - 1)
  const word = wordAt(facts, token)
  return adjectives.test(before) && adjectives.test(word) && before.slice(-2) === word.slice(-2)
}
