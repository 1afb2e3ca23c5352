import type { Name, Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, sourceHeadAt } from '../sentence/clauses.ts'
import { endOfSource } from '../sentence/head-ends.ts'
import { namedBetween } from '../sentence/named-between.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { PRONOUN } from '../vocabulary/word-kinds.ts'
import { behindOpening } from './behind-opening.ts'
import { rankStart } from './offices/courtesy.ts'
import { inflectedAt } from './offices/inflected-name.ts'

/** Words at most at the head of a sentence that tell who says it. */
const HEAD = 18
/** Words of a head that holds a pronoun for the source. */
const WITH_PRONOUN = 3

/** Before what is said («По словам X, …»), or the same with the name in another form than its base one. */
interface Head extends Stretch {
  readonly is: 'head' | 'inflected-head'
}

/** «По словам X, …», "According to X, …", «X-тың айтуынша, …» */
export function headOf(facts: SentenceFacts): Head | undefined {
  const to = endOfHead(facts, facts.from)
  if (to === undefined) return headWithoutComma(facts)
  const head = headAt(facts, facts.from)
  if (head !== undefined) return head
  const around = headAround(facts, facts.from, to)
  if (around !== undefined) return around
  const end = endOfSource(facts, to)
  return end === undefined ? undefined : { from: headStart(facts, end), to: end, is: 'inflected-head' }
}

/** «По данным | департамента полиции | в чатах …»: the comma is often left out behind the name of a body. */
function headWithoutComma(facts: SentenceFacts): Head | undefined {
  const { headsInflect } = facts.own.knowledge.language.speech
  const words = sourceHeadAt(facts, facts.from)
  if (words === undefined || headsInflect?.includes(words[0] ?? '') !== true) return undefined
  const body = inflectedAt(facts, facts.from + words.length, facts.to)
  return body && { from: body.from, to: body.to, is: 'inflected-head' }
}

/** «Алайда | прокуратураның айтуынша, …»: where verbs stand last, a source begins behind what leads on to it. */
function headStart(facts: SentenceFacts, end: number): number {
  if (!facts.own.knowledge.language.clauses.verbsLast || isOf(facts, facts.from, PRONOUN)) return facts.from
  const start = behindOpening(facts)
  return start < end - 1 ? start : facts.from
}

/** "In | Ann Lee's | view, …", "…, in | the mayor's | view" */
export function headAround(facts: SentenceFacts, from: number, to: number): Head | undefined {
  const name = to - from <= HEAD ? namedBetween(facts, { from, to }) : undefined
  return name && { ...name, is: 'inflected-head' }
}

/** Words for a source that begin at a token: «…, по словам X». */
export function headAt(facts: SentenceFacts, token: number): Head | undefined {
  const words = sourceHeadAt(facts, token)
  const end = words && (endOfHead(facts, token) ?? (token > facts.from ? facts.to : undefined))
  if (words === undefined || end === undefined || end - token > HEAD) return undefined
  const to = apposedToHead(facts, token, end)
  const { headsInflect } = facts.own.knowledge.language.speech
  const from = token + words.length
  if (from < to) return { from, to, is: headsInflect?.includes(words[0] ?? '') ? 'inflected-head' : 'head' }
  // «По его словам,»: the pronoun stands within.
  return words.length === WITH_PRONOUN ? { from: token, to, is: 'head' } : undefined
}

/** "According to the head of the department, | Marat Akhmetov,": one past a name between commas behind an office. */
function apposedToHead(facts: SentenceFacts, from: number, to: number): number {
  const isPerson = ({ kind }: Name): boolean => kind === 'person'
  if (facts.names.some((name) => isPerson(name) && name.from >= from && name.to <= to)) return to
  const apposed = facts.names.find((name) => isPerson(name) && name.from === to)?.to
  return apposed !== undefined && apposed < facts.to && marksBefore(facts, apposed) & COMMA_BEFORE
    ? apposed
    : to
}

/** One past the words before the comma that ends them. */
function endOfHead(facts: SentenceFacts, token: number): number | undefined {
  for (let to = token + 1; to < Math.min(facts.to, token + HEAD); to++)
    if (marksBefore(facts, to) & COMMA_BEFORE && !isBeforeRank(facts, to)) return to
  return undefined
}

/** «По словам начальника отдела, | майора | Аскара Оспанова»: a comma between an office and the rank of whoever has it. */
function isBeforeRank(facts: SentenceFacts, token: number): boolean {
  return facts.names.some(
    ({ kind, from }) => kind === 'person' && from > token && rankStart(facts, from) === token,
  )
}
