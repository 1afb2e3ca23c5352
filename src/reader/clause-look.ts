import { bracketsIn } from './brackets.ts'
import type { Stretch } from './check.ts'
import { marksBefore, matches, PARTS, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence.ts'
import {
  BRACKET_BEFORE,
  COLON_BEFORE,
  COMMA_BEFORE,
  DASH_BEFORE,
  QUOTE_CLOSED,
  QUOTE_OPENS,
} from './tokens.ts'

/** Words of a clause that its verb is looked for in. */
const FURTHEST = 40
/** Words before a comma that need no verb: «кроме того,», «в этой связи,». */
const OPENING = 4
/** Words in marks at least that are what somebody said, not a name. */
export const SHORTEST_SPEECH = 4

/** What `createLook` gives. */
export type ClauseLook = ReturnType<typeof createLook>

/** Looks at a sentence, or at what somebody is quoted with in it, for where a clause begins, ends and has its verb. */
export function createLook(facts: SentenceFacts, bounds: Stretch) {
  const { text, survey } = facts
  const { tokens } = survey
  const { clauseOpeners, coordinators, joiners, predicates, speech, verbsLast } = facts.own.knowledge.language
  let brackets: readonly Stretch[] | undefined
  return { mayBegin, mayEnd, isTold, isHead }

  /** Whether a quote may begin with this word. */
  function mayBegin(token: number): boolean {
    if (token <= bounds.from) return true
    if (isInBracket(token)) return false
    const marks = marksBefore(facts, token)
    const before = wordAt(facts, token - 1)
    if (marks & COLON_BEFORE) return true
    if (verbsLast)
      return isBehindVerb(token) || (marks & COMMA_BEFORE && speech.headEnds?.test(before)) === true
    if (marks & QUOTE_OPENS && isSpeech(({ from }) => from === token)) return true
    if (marks & COMMA_BEFORE) return !lacksSubject(token) && beginsClause(token)
    if (marks & PARTS) return false
    if (speech.that.includes(before)) return isSaid(token - 2)
    if (coordinators.includes(before)) return !lacksSubject(token) && joinsClauses(token - 1)
    return clauseOpeners.includes(before) && (marksBefore(facts, token - 1) & COMMA_BEFORE) !== 0
  }

  /** Whether a clause begins with a verb whose subject stands before it: "…, | has noted", «… и | призвала». */
  function lacksSubject(token: number): boolean {
    return isMain(token, token + 2) && predicates.ownSubject?.test(wordAt(facts, token)) !== true
  }

  /** Whether a quote that begins with `from` may end before this word. */
  function mayEnd(from: number, token: number): boolean {
    if (token >= bounds.to) return true
    if (isInBracket(token)) return false
    const marks = marksBefore(facts, token)
    const word = wordAt(facts, token)
    if (predicates.wantsMore && matches(facts, token - 1, predicates.wantsMore)) return false
    if (marks & COLON_BEFORE) return isSemicolon(token)
    if (verbsLast) return hasEnded(token)
    if (marks & QUOTE_CLOSED && marks & PARTS && isSpeech(({ to }) => to === token)) return true
    if (isComplement(token) || isComplement(token + 1) || !isTold(from, token)) return false
    if (marks & COMMA_BEFORE) return hasOwnVerb(token, markBehind(token))
    if (marks & PARTS) return false
    return coordinators.includes(word) && joinsClauses(token)
  }

  /** Whether a clause has ended before a token with its verb, which stands last. */
  function hasEnded(token: number): boolean {
    if (!matches(facts, token - 1, predicates.finite)) return false
    return (marksBefore(facts, token) & PARTS) !== 0 || clauseOpeners.includes(wordAt(facts, token))
  }

  /** Whether the clause before a token has ended, and not to be told by one that goes on with «деп». */
  function isBehindVerb(token: number): boolean {
    const word = wordAt(facts, token)
    if (!(marksBefore(facts, token) & PARTS) && joiners.includes(word) && !coordinators.includes(word))
      return false
    return hasEnded(token) && !matches(facts, token, speech.says)
  }

  /** Whether a comma parts clauses: what stands before it in the sentence is one, or no more than «кроме того». */
  function beginsClause(token: number): boolean {
    if (isOpener(wordAt(facts, token))) return true
    if (!holdsVerb(token, markBehind(token))) return false
    const start = clauseFrom(token - 1)
    return token - start <= OPENING || holdsVerb(start, token) || isHead(start)
  }

  /** Whether a word opens a clause without joining it to one, or telling what it is about. */
  function isOpener(word: string): boolean {
    return (
      clauseOpeners.includes(word) && !coordinators.includes(word) && !predicates.complements.includes(word)
    )
  }

  /** Whether a clause behind «что» is what somebody says or thinks. */
  function isSaid(token: number): boolean {
    if (token < bounds.from) return false
    const word = wordAt(facts, token)
    if (marksBefore(facts, token + 1) & COMMA_BEFORE) return predicates.wantsMore?.test(word) !== true
    return speech.says.test(word) || predicates.finite.test(word) || predicates.past?.word.test(word) === true
  }

  function isHead(token: number): boolean {
    const first = wordAt(facts, token)
    return speech.heads.some(
      (words) => words[0] === first && words.every((word, at) => wordAt(facts, token + at) === word),
    )
  }

  /** Whether a coordinator joins clauses with a verb each rather than words: the first verb behind it is a main one, as one before. */
  function joinsClauses(token: number): boolean {
    if (isMain(token - 1, token)) return false
    return hasOwnVerb(token + 1, markBehind(token)) && holdsVerb(clauseFrom(token), token)
  }

  /** Whether the first verb of a stretch is a main one. */
  function hasOwnVerb(from: number, to: number): boolean {
    for (let token = from; token < to; token++) {
      if (isMain(token, to)) return true
      if (predicates.infinitive && matches(facts, token, predicates.infinitive)) return false
    }
    return false
  }

  function holdsVerb(from: number, to: number): boolean {
    return verbsIn(from, to) > 0
  }

  function verbsIn(from: number, to: number): number {
    let verbs = 0
    for (let token = from; token < to; token++) if (isMain(token, to)) verbs++
    return verbs
  }

  function isMain(token: number, to: number): boolean {
    if (matches(facts, token, predicates.finite)) return true
    const { imperative, past } = predicates
    if (token === bounds.from && imperative?.test(wordAt(facts, token))) return true
    if (past === undefined || token + 1 >= to) return false
    return matches(facts, token, past.word) && matches(facts, token + 1, past.before)
  }

  function isComplement(token: number): boolean {
    return token < bounds.to && predicates.complements.includes(wordAt(facts, token))
  }

  /** Whether a quote tells something: with a verb for each clause, or with a dash that stands for one. */
  function isTold(from: number, to: number): boolean {
    if (verbsLast) return true
    let opened = 0
    let dashed = 0
    for (let token = from + 1; token < to; token++) {
      const marks = marksBefore(facts, token)
      if (marks & COMMA_BEFORE && isComplement(token)) opened++
      if ((marks & (PARTS | BRACKET_BEFORE)) === DASH_BEFORE && !isInBracket(token)) dashed++
    }
    return verbsIn(from, to) + dashed > opened
  }

  /** The mark or the coordinator behind a token. */
  function markBehind(token: number): number {
    let behind = token + 1
    const furthest = Math.min(bounds.to, token + FURTHEST)
    while (behind < furthest && !(marksBefore(facts, behind) & PARTS)) behind++
    return behind
  }

  /** Where the clause of a token begins: behind «что», or where the sentence does. */
  function clauseFrom(token: number): number {
    let at = token
    const furthest = Math.max(bounds.from, token - FURTHEST)
    while (at > furthest && !isComplement(at - 1) && !(marksBefore(facts, at) & COLON_BEFORE)) at--
    return at
  }

  function isSpeech(isSo: (quoted: Stretch) => boolean): boolean {
    return facts.quotations.some((quoted) => quoted.to - quoted.from >= SHORTEST_SPEECH && isSo(quoted))
  }

  function isSemicolon(token: number): boolean {
    return text.slice(tokens.end[token - 1], tokens.start[token]).includes(';')
  }

  function isInBracket(token: number): boolean {
    brackets ??= bracketsIn(facts, bounds)
    return brackets.some(({ from, to }) => from < token && token < to)
  }
}
