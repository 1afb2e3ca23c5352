import type { Stretch } from '../check.ts'
import { QUOTE_CLOSED } from '../scan/tokens.ts'
import { ALL_CAPITALS } from '../scan/words.ts'
import { endOfSaying, hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { OBLIQUE, SAYS } from '../vocabulary/word-kinds.ts'

/** A body or an office that says something, and whether its name stands there whole and in its base form. */
export interface SayingBody extends Stretch {
  readonly isNamed: boolean
}

/**
 * The body or office that says something with a verb: as the subject that begins its clause («МВД сообщило, что …»), behind a verb that
 * a mark parts from what is said («…, сообщили в полиции»), or at the beginning of a sentence whose last word is the verb. One that
 * is only mentioned says nothing.
 * @param from first word of the verb's clause
 * @param to one past the last word that may tell who says it
 */
export function bodyBesideVerb(
  facts: SentenceFacts,
  from: number,
  to: number,
  verb: number,
): SayingBody | undefined {
  if (facts.listHits('negation').some((hit) => hit.to === verb)) return undefined
  const { verbsLast } = facts.own.knowledge.language.clauses
  if (verbsLast) {
    const closes = endOfSaying(facts, verb) === facts.to && verb > from && isOf(facts, verb - 1, SAYS)
    if (closes && from === facts.from) return bodyAt(facts, from, from, verb - 1, verb)
  } else if (verb > from) return bodyAt(facts, from, from, verb, verb)
  // «…, – деп ескертті министрлік»: the mark stands before both words of saying.
  const said = verb > facts.from && verbsLast && isOf(facts, verb - 1, SAYS) ? verb - 1 : verb
  const isParted = said === facts.from || (marksBefore(facts, said) & (PARTS | QUOTE_CLOSED)) !== 0
  const behind = endOfSaying(facts, verb)
  const body = isParted ? bodyAt(facts, behind, behind, to, verb) : undefined
  // «…, – деп хабарлады полиция»: whose police it is nothing tells, and sentences around it are as much theirs.
  return said !== verb && body !== undefined && body.to - body.from === 1 ? undefined : body
}

/** The body or office that words such as «по словам» or "according to" name: it stands at once behind them, or begins «…айтуынша,». */
export function bodyInHead(facts: SentenceFacts, from: number, to: number): SayingBody | undefined {
  const { speech, clauses } = facts.own.knowledge.language
  if (!clauses.verbsLast) {
    const body = bodyAt(facts, from, from, to)
    return body && { ...body, isNamed: body.isNamed && speech.headsInflect !== true }
  }
  const hit = longestAt(facts, from)
  return hit && { ...hit, isNamed: false }
}

/**
 * The body that begins at a token, behind an article or a word for a place at most.
 * @param verb the verb that it is the subject of, where there is one
 */
function bodyAt(
  facts: SentenceFacts,
  token: number,
  first: number,
  end: number,
  verb?: number,
): SayingBody | undefined {
  if (token >= end) return undefined
  const { articles = [], within } = facts.own.knowledge.language.speech
  const word = wordAt(facts, token)
  if (token === first && articles.includes(word)) return bodyAt(facts, token + 1, first, end, verb)
  if (token === first && within?.prepositions.includes(word)) {
    const hit = longestAt(facts, token + 1)
    const isTold = verb === undefined || within.says.test(wordAt(facts, verb))
    const isThere = within.form.test(wordAt(facts, token + 1)) || isLetters(facts, token + 1)
    return hit && isTold && isThere ? { ...hit, isNamed: false } : undefined
  }
  const hit = longestAt(facts, token)
  if (hit === undefined || hit.to > end) return undefined
  if (verb !== undefined && isOblique(facts, hit)) return undefined
  return { ...hit, isNamed: hit.to === end }
}

/** Whether a body stands in another form than its base one, as its first and its last word tell; where verbs stand last, the last. */
export function isOblique(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const { clauses, speech } = facts.own.knowledge.language
  if (clauses.verbsLast && speech.obliqueBodies) return speech.obliqueBodies.test(wordAt(facts, to - 1))
  return (isOf(facts, from, OBLIQUE) && !tellsWhose(facts, { from, to })) || isOf(facts, to - 1, OBLIQUE)
}

/** "Prosecutor's | office": a possessive before other words is part of the name. */
function tellsWhose(facts: SentenceFacts, { from, to }: Stretch): boolean {
  return to - from > 1 && /['’]s$/u.test(wordAt(facts, from))
}

/** The body or office that begins at a token: the longest by which one is known. */
export function longestAt(facts: SentenceFacts, token: number): Stretch | undefined {
  let longest: Stretch | undefined
  for (const hit of facts.listHits('body'))
    if (hit.from === token && hit.to > (longest?.to ?? 0)) longest = hit
  if (longest !== undefined) return longest
  const isOffice =
    token < facts.to && facts.own.knowledge.language.offices.ofPerson.test(wordAt(facts, token))
  return isOffice ? { from: token, to: token + 1 } : undefined
}

/** Whether a word is letters that stand for a name: «МВД». */
export function isLetters(facts: SentenceFacts, token: number): boolean {
  return hasShape(facts, token, ALL_CAPITALS)
}
