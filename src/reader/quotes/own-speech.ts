import type { Stretch } from '../check.ts'
import { isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, INFINITIVE, VERB } from '../vocabulary/word-kinds.ts'

/** Words of speech at least that tell their matter without the sentence around them. */
const SHORTEST = 8
/** Words of a reporter's at most that a span takes along: «это «новый виток войны …»». */
const TAKEN_ALONG = 2
/** Letters of "not" and «не» at most, which may stand before what is asked for. */
const LONGEST_NEGATION = 3

/**
 * What is quoted and what its question puts, without the reporter's words around a speech that the span lies in: "the ministry takes |
 * “measures against certain forces that want to rock the boat”". Words that only a reporter gives a subject to keep his sentence.
 */
export function ownSpeech<Spans extends { readonly at: Stretch; readonly clauses: Stretch }>(
  facts: SentenceFacts,
  spans: Spans,
  isOfPurpose: boolean,
): Spans {
  const { at, clauses } = spans
  const speech = facts.speeches.find((quoted) => quoted.from < at.to && at.from < quoted.to)
  if (speech === undefined || speech.to - speech.from < SHORTEST) return spans
  // «Хочет „расколоть страну …“»: what somebody is after a reporter's words tell, too.
  const first = isOfPurpose ? speech.from : speech.from - TAKEN_ALONG
  if (at.from < first || at.to > speech.to || !isToldAlone(facts, speech)) return spans
  if (clauses.from >= speech.from && clauses.to <= speech.to) return spans
  return { ...spans, at: clippedTo(at, speech), clauses: clippedTo(clauses, speech) }
}

/** Whether a speech begins with what it tells of, and not with what somebody does, and ends with its verb where verbs stand last. */
export function isToldAlone(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const { verbsLast } = facts.own.knowledge.language.clauses
  if (verbsLast) return isOf(facts, to - 1, FINITE) && !isOf(facts, to - 1, INFINITIVE)
  const first = wordAt(facts, from).length <= LONGEST_NEGATION ? from + 1 : from
  return !isVerb(facts, first) && !goesOn(facts, from)
}

/** "Urged all to avoid | “joining such talk”": with such a word, and no mark before it, a speech goes on a clause of the reporter's. */
function goesOn(facts: SentenceFacts, from: number): boolean {
  const { adverbialParticiples } = facts.own.knowledge.language.clauses
  return (marksBefore(facts, from) & PARTS) === 0 && adverbialParticiples?.test(wordAt(facts, from)) === true
}

function isVerb(facts: SentenceFacts, token: number): boolean {
  return [FINITE, VERB, INFINITIVE].some((kind) => isOf(facts, token, kind))
}

function clippedTo({ from, to }: Stretch, speech: Stretch): Stretch {
  return { from: Math.max(from, speech.from), to: Math.min(to, speech.to) }
}
