import type { Stretch } from '../check.ts'
import { COLON_BEFORE, COMMA_BEFORE, DASH_BEFORE, QUOTE_CLOSED, QUOTE_OPENS } from '../scan/tokens.ts'
import { CAPITAL } from '../scan/words.ts'
import {
  COMPLEMENT,
  COORDINATOR,
  FINITE,
  HEAD,
  INDEFINITE,
  NO_SUBJECT,
  OPENER,
  SAYS,
  THAT,
  VERB,
  WANTS_NOUN,
} from '../vocabulary/word-kinds.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words that a quote grows by at most, so that it does not begin or end within a name. */
const FURTHEST = 14
/** Words of a noun of which a clause behind it tells more: "armed individuals | who". */
const LONGEST_NOUN = 2
/** Words of the first of two things that one word announces, with that word. */
const LONGEST_ITEM = 6
/** Words in marks at most that are a name. */
const LONGEST_NAME = 8

/** A mark that parts clauses, whatever stands in quotation marks. */
export const PARTS = COMMA_BEFORE | COLON_BEFORE | DASH_BEFORE

/** A word of a sentence, folded. */
export function wordAt({ survey, vocabulary }: SentenceFacts, token: number): string {
  return vocabulary.words.folded[survey.tokens.word[token] as number] as string
}

/** Words of a sentence as the text writes them. */
export function textAt({ text, survey }: SentenceFacts, { from, to }: Stretch): string {
  const { start, end } = survey.tokens
  return text.slice(start[from], end[to - 1])
}

/** Whether a word is of a kind (`word-kinds.ts`); false before the first word. */
export function isOf({ own, survey }: SentenceFacts, token: number, kind: number): boolean {
  const word = survey.tokens.word[token]
  return word !== undefined && own.is(word, kind)
}

/** Whether a word looks in one of some ways (`words.ts`); false before the first word. */
export function hasShape({ survey, vocabulary }: SentenceFacts, token: number, shapes: number): boolean {
  const word = survey.tokens.word[token]
  return word !== undefined && ((vocabulary.words.shape[word] as number) & shapes) !== 0
}

/** The marks between a word and the one before it. */
export function marksBefore({ survey }: SentenceFacts, token: number): number {
  return survey.tokens.before[token] as number
}

/** Whether a comma and a dash stand before a word, as they do between speech and its speaker: «…, — | сказал житель». */
export function hasSpeechEnd(facts: SentenceFacts, token: number): boolean {
  const both = COMMA_BEFORE | DASH_BEFORE
  return (marksBefore(facts, token) & both) === both
}

/** Whether the mark before a word stands around a name of a few words, which parts no clauses: «закон | «О связи» | вступил в силу». */
export function isAroundName(facts: SentenceFacts, token: number): boolean {
  const marks = marksBefore(facts, token)
  if (marks & QUOTE_OPENS) {
    const last = Math.min(facts.to, token + LONGEST_NAME)
    for (let closed = token + 1; closed <= last; closed++) {
      if (marksBefore(facts, closed) & QUOTE_CLOSED) return true
      if (marksBefore(facts, closed) & PARTS) return false
    }
  } else if (marks & QUOTE_CLOSED) {
    const first = Math.max(facts.from, token - LONGEST_NAME)
    for (let opens = token - 1; opens >= first; opens--) {
      if (marksBefore(facts, opens) & QUOTE_OPENS) return true
      if (marksBefore(facts, opens) & PARTS) return false
    }
  }
  return false
}

/** The words at a token that a source stands behind: «по словам», "according to"; nothing where none stand there. */
export function sourceHeadAt(facts: SentenceFacts, token: number): readonly string[] | undefined {
  return isOf(facts, token, HEAD)
    ? phraseAt(facts, token, facts.own.knowledge.language.speech.heads)
    : undefined
}

/** The first of some phrases, word by word, that stands at a token. */
export function phraseAt(
  facts: SentenceFacts,
  token: number,
  phrases: readonly (readonly string[])[],
): readonly string[] | undefined {
  return phrases.find((words) => standsAt(facts, token, words))
}

/** Whether some words stand at a token, one behind the other. */
export function standsAt(facts: SentenceFacts, token: number, words: readonly string[]): boolean {
  if (token + words.length > facts.to) return false
  for (let at = 0; at < words.length; at++) if (wordAt(facts, token + at) !== words[at]) return false
  return true
}

/** Whether a coordinator at this token joins words or names rather than clauses. */
export function joinsWords(facts: SentenceFacts, token: number): boolean {
  if (token <= facts.from || marksBefore(facts, token) & PARTS) return false
  if (!isOf(facts, token, COORDINATOR)) return false
  if (facts.own.knowledge.language.clauses.verbsLast)
    return !isOf(facts, token - 1, VERB) && !isDone(facts, token - 1)
  if (joinsSaid(facts, token)) return false
  if (joinsNames(facts, token) || isPaired(facts, token) || joinsAttributes(facts, token)) return true
  const last = Math.min(facts.to, token + FURTHEST)
  for (let next = token + 1; next < last; next++) {
    if (next > token + 1 && (marksBefore(facts, next) & PARTS || isOf(facts, next, COORDINATOR))) return true
    if (opensAside(facts, next)) return true
    if (isOf(facts, next, VERB)) return joinsSubjects(facts, token) || joinsNoun(facts, token + 1)
  }
  return last === facts.to
}

/** Whether a word is a main verb of what has happened: «еске салды», and not «заңсыз». */
function isDone(facts: SentenceFacts, token: number): boolean {
  const { happened } = facts.own.knowledge.language.predicates
  return isOf(facts, token, FINITE) && happened?.test(wordAt(facts, token)) === true
}

/** "Said that guards would stay | and that gates would close": whether a coordinator joins what is said second to what is said first. */
export function joinsSaid(facts: SentenceFacts, token: number): boolean {
  if (!isOf(facts, token, COORDINATOR) || !isOf(facts, token + 1, THAT)) return false
  for (let before = token - 1; before >= facts.from; before--)
    if (isOf(facts, before, THAT) || isOf(facts, before, SAYS)) return true
  return false
}

/** Whether a coordinator parts clauses where verbs stand last: «… еске салды | және тұрғындарды … шақырды». */
export function partsUnmarked(facts: SentenceFacts, token: number): boolean {
  if (!facts.own.knowledge.language.clauses.verbsLast || token <= facts.from) return false
  if (marksBefore(facts, token) & PARTS || !isOf(facts, token, COORDINATOR)) return false
  return isOf(facts, token - 1, FINITE) && !joinsWords(facts, token)
}

/** Whether a word opens a clause of time or reason, whose verb tells nothing of what stands before it: "posting and sharing clips | as this has …". */
export function opensAside(facts: SentenceFacts, token: number): boolean {
  return isOf(facts, token, OPENER) && !isOf(facts, token, COORDINATOR) && !isOf(facts, token, COMPLEMENT)
}

/** Whether names stand on both sides of a coordinator: "Antigua and Barbuda". */
export function joinsNames(facts: SentenceFacts, token: number): boolean {
  return (
    hasShape(facts, token - 1, CAPITAL) &&
    !hasShape(facts, token, CAPITAL) &&
    token + 1 < facts.to &&
    hasShape(facts, token + 1, CAPITAL)
  )
}

/** Whether a coordinator joins two words that describe one noun: "of unverified | and untrue posts". */
export function joinsAttributes(facts: SentenceFacts, token: number): boolean {
  if (!isOf(facts, token, COORDINATOR) || !describes(facts, token - 1) || !describes(facts, token + 1))
    return false
  return isLeading(facts, token - 2)
}

/** Whether a word describes a noun that is still to come. */
export function describes(facts: SentenceFacts, token: number): boolean {
  const { adjectives, inLists } = facts.own.knowledge.language.terms
  if (isOf(facts, token, WANTS_NOUN) || isOf(facts, token, INDEFINITE)) return true
  const word = wordAt(facts, token)
  return adjectives.test(word) || inLists?.test(word) === true
}

/** Whether a word says nothing without what stands behind it: a preposition, an article or «не». */
export function isLeading(facts: SentenceFacts, token: number): boolean {
  const { leads } = facts.own.knowledge.language.clauses
  return leads !== undefined && token >= facts.from && leads.test(wordAt(facts, token))
}

/** "Has warned them, | against joining such groups": a preposition with what is done hangs on a verb elsewhere, and begins no clause. */
export function opensHow(facts: SentenceFacts, token: number): boolean {
  const { adverbialParticiples } = facts.own.knowledge.language.clauses
  return isLeading(facts, token) && adverbialParticiples?.test(wordAt(facts, token + 1)) === true
}

/** Whether a coordinator joins what a word a few before it announces: "between last weekend | and this week", «между А | и Б». */
export function isPaired(facts: SentenceFacts, token: number): boolean {
  const { pairs } = facts.own.knowledge.language.clauses
  if (pairs === undefined) return false
  const furthest = Math.max(facts.from, token - LONGEST_ITEM)
  for (let before = token - 1; before >= furthest; before--) {
    if (pairs.includes(wordAt(facts, before))) return true
    if (marksBefore(facts, before) & PARTS || isOf(facts, before, COORDINATOR)) return false
  }
  return false
}

/** Whether a coordinator with a verb behind it joins subjects: «фонд и | его эксперты сеют панику» has none before it. */
function joinsSubjects(facts: SentenceFacts, token: number): boolean {
  const { subjectsBegin } = facts.own.knowledge.language.clauses
  if (subjectsBegin?.includes(wordAt(facts, token + 1)) === false) return false
  const furthest = Math.max(facts.from, token - FURTHEST)
  for (let before = token - 1; before >= furthest; before--) {
    if (isOf(facts, before, VERB)) return false
    if (before === facts.from || marksBefore(facts, before) & PARTS) return true
    if (isOf(facts, before, OPENER)) return false
  }
  return false
}

/**
 * Whether the words behind a coordinator begin no clause: a noun of which a clause tells more, "groups and | individuals that …", or
 * one that is no subject, with no main verb behind it, «к СМИ и | блогерам с просьбой …».
 */
function joinsNoun(facts: SentenceFacts, token: number): boolean {
  const longest = Math.min(facts.to - 1, token + LONGEST_NOUN)
  for (let end = token + 1; end <= longest && !(marksBefore(facts, end) & PARTS); end++)
    if (isOf(facts, end, OPENER) && isOf(facts, end, COMPLEMENT)) return true
  return isOf(facts, token, NO_SUBJECT) && !hasFinite(facts, token)
}

/** Whether a main verb stands between a token and the next mark. */
function hasFinite(facts: SentenceFacts, token: number): boolean {
  for (let next = token; next < facts.to && !(marksBefore(facts, next) & PARTS); next++)
    if (isOf(facts, next, FINITE)) return true
  return false
}

/** One past a verb of saying, which may be two words: «атап өтті». */
export function endOfSaying(facts: SentenceFacts, verb: number): number {
  const { saysBehind } = facts.own.knowledge.language.speech
  const behind = verb + 1
  return behind < facts.to && saysBehind?.test(wordAt(facts, behind)) ? behind + 1 : behind
}
