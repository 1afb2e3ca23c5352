import type { Stretch } from '../check.ts'
import { COMMA_BEFORE, QUOTE_CLOSED, QUOTE_OPENS } from '../scan/tokens.ts'
import { CAPITAL } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, textAt, wordAt } from '../sentence/clauses.ts'
import { endOfSubject } from '../sentence/end-of-subject.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, PAST, PRONOUN } from '../vocabulary/word-kinds.ts'
import { behindApposed, behindSubject, firstVerb, holdsTelling, isSubject } from './verb-of-subject.ts'

/** Words at most of an aside at the head. */
export const ASIDE = 14
/** Words at most between commas of which one is the subject and one its verb: "he | went on". */
const INSERTED = 4

/** "…, as Umarov | put it.": an aside behind a comma that tells how its subject says so, and nothing that happens meanwhile. */
export function verbOfLaterAside(facts: SentenceFacts): number | undefined {
  const { tellsSo, putsSo } = facts.own.knowledge.language.speech
  if (putsSo === undefined) return undefined
  for (let token = facts.from + 1; token + 2 < facts.to; token++) {
    if (!(marksBefore(facts, token) & COMMA_BEFORE) || tellsSo?.test(wordAt(facts, token)) !== true) continue
    const verb = endOfSubject(facts, token + 1, facts.to) ?? behindPronoun(facts, token + 1)
    if (verb === undefined) continue
    let to = verb + 1
    while (to < facts.to && to - verb < INSERTED && !(marksBefore(facts, to) & PARTS)) to++
    if (putsSo.test(textAt(facts, { from: verb, to }))) return verb
  }
  return undefined
}

function behindPronoun(facts: SentenceFacts, token: number): number | undefined {
  return isOf(facts, token, PRONOUN) ? token + 1 : undefined
}

/** "As Umarov | put it, …", «Как | выразился Умаров, …» */
export function verbOfAside(facts: SentenceFacts): number | undefined {
  const { tellsSo, articles } = facts.own.knowledge.language.speech
  if (tellsSo?.test(wordAt(facts, facts.from)) !== true) return undefined
  const first = facts.from + 1
  const furthest = Math.min(facts.to, facts.from + ASIDE)
  const apposed = behindApposed(facts, first)
  for (let to = (apposed ?? first) + 1; to < furthest; to++) {
    if (!(marksBefore(facts, to) & PARTS)) continue
    if (!(marksBefore(facts, to) & COMMA_BEFORE) || holdsTelling(facts, { from: first, to })) return undefined
    // «Как | правило, …»: a verb has a subject beside it.
    if (articles === undefined) return to > first + 1 ? first : undefined
    return isSubject(facts, first)
      ? (apposed ??
          firstVerb(facts, { from: first + 1, to }) ??
          endOfSubject(facts, first, to) ??
          behindSubject(facts, first) ??
          first + 1)
      : undefined
  }
  return undefined
}

/** "The road, Umarov | went on, is shut", «Дорога, | продолжил он, закрыта»: a subject and its verb between commas, and nothing else. */
export function verbBetweenCommas(facts: SentenceFacts): number | undefined {
  let from: number | undefined
  for (let token = facts.from + 1; token < facts.to; token++) {
    const marks = marksBefore(facts, token)
    if (!(marks & (PARTS | QUOTE_OPENS | QUOTE_CLOSED))) continue
    const aside = from === undefined || !(marks & COMMA_BEFORE) ? undefined : { from, to: token }
    const verb = aside && verbOfTwo(facts, aside)
    if (verb !== undefined) return verb
    from = marks & COMMA_BEFORE ? token : undefined
  }
  return undefined
}

function verbOfTwo(facts: SentenceFacts, { from, to }: Stretch): number | undefined {
  const { impersonal, articles } = facts.own.knowledge.language.speech
  if (to - from < 2 || to - from > INSERTED || holdsTelling(facts, { from, to })) return undefined
  const isVerb = (token: number): boolean => isOf(facts, token, FINITE) || isOf(facts, token, PAST)
  const isOne = (token: number): boolean =>
    (isOf(facts, token, PRONOUN) && !impersonal?.test(wordAt(facts, token))) ||
    hasShape(facts, token, CAPITAL)
  if (articles === undefined) return isOne(to - 1) && isVerb(from) && !isOne(from) ? from : undefined
  if (!isOne(from)) return undefined
  const verb = from + 1
  return isVerb(verb) && !hasShape(facts, verb, CAPITAL) ? verb : undefined
}
