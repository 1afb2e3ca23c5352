import type { Stretch } from '../check.ts'
import { COMMA_BEFORE, QUOTE_CLOSED, QUOTE_OPENS } from '../scan/tokens.ts'
import { isOf, marksBefore, PARTS, sourceHeadAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { ENDS_HEAD, JOINER, PRONOUN, SAYS, THAT } from '../vocabulary/word-kinds.ts'
import { sourceLabelIn } from './source-label.ts'

/** Words behind a verb of saying that tell who says it, and at the head of a sentence. */
const BEHIND = 12
const HEAD = 14
/** Words before a verb of saying that tell who says it. */
const BEFORE = 30
/** Places of one sentence that are looked at: bounds the work on one without end. */
const MOST = 12
/** Words at most in which a pronoun stands alone for the source. */
const PRONOUN_WITHIN = 3

/** Words of a sentence that tell who says it. */
export type Place = Stretch & (BesideVerb | Elsewhere)

interface BesideVerb {
  readonly is: 'beside-verb'
  /** The verb of saying. */
  readonly verb: number
}

interface Elsewhere {
  /**
   * Before what is said («По словам X, …»); the same with the name in another form than its base one; alone before a colon
   * («Аскар Умаров: «…»»); or a whole sentence, of which only a person is taken to speak.
   */
  readonly is: 'head' | 'inflected-head' | 'label' | 'sentence'
}

/** Where a sentence tells who says it. */
export function placesOf(facts: SentenceFacts): Place[] {
  const { verbsLast } = facts.own.knowledge.language.clauses
  const places: Place[] = []
  const head = headOf(facts)
  const label = head ? undefined : sourceLabelIn(facts)
  if (head) places.push(head)
  else if (label) places.push({ from: label.from, to: label.to, is: 'label' })
  for (let verb = facts.from; verb < facts.to && places.length < MOST; verb++) {
    if (!isOf(facts, verb, SAYS) || isOf(facts, verb, JOINER)) continue
    if (isSpoken(facts, verb)) continue
    let from = verb
    while (from > Math.max(facts.from, verb - BEFORE) && !isMark(facts, from) && !isOf(facts, from - 1, THAT))
      from--
    let to = verb + 1
    while (to < Math.min(facts.to, verb + BEHIND) && !isMark(facts, to) && !isOf(facts, to, THAT)) to++
    if (from === verb) from = apposedBefore(facts, verb)
    if (verbsLast && from > facts.from) places.push({ from: facts.from, to: from, is: 'head' })
    places.push({ from, to, verb, is: 'beside-verb' })
  }
  return places
}

/** «По словам X, …», "According to X, …", «X-тың айтуынша, …» */
function headOf(facts: SentenceFacts): Place | undefined {
  const { speech } = facts.own.knowledge.language
  const furthest = Math.min(facts.to, facts.from + HEAD)
  let to = facts.from + 1
  while (to < furthest && !(marksBefore(facts, to) & COMMA_BEFORE)) to++
  if (to >= furthest) return undefined
  const words = sourceHeadAt(facts, facts.from)
  if (words)
    return { from: facts.from + words.length, to, is: speech.headsInflect ? 'inflected-head' : 'head' }
  return isOf(facts, to - 1, ENDS_HEAD) ? { from: facts.from, to, is: 'inflected-head' } : undefined
}

/** "The Minister of Interior, John Smith, said": where the name between commas begins, or the verb itself where none stands there. */
function apposedBefore(facts: SentenceFacts, verb: number): number {
  if (verb === facts.from || !(marksBefore(facts, verb) & COMMA_BEFORE)) return verb
  const person = facts.names.find(({ to, kind }) => to === verb && kind === 'person')
  if (person === undefined || person.from === facts.from) return verb
  return marksBefore(facts, person.from) & COMMA_BEFORE ? person.from : verb
}

function isMark(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & (PARTS | QUOTE_OPENS | QUOTE_CLOSED)) !== 0
}

/** Whether a word stands in what somebody is quoted with. */
export function isSpoken({ speeches }: SentenceFacts, token: number): boolean {
  return speeches.some(({ from, to }) => from <= token && token < to)
}

/** Whether somebody named before is told of there. */
export function hasPronoun(facts: SentenceFacts, { from, to }: Place): boolean {
  const last = Math.min(to, from + PRONOUN_WITHIN)
  for (let token = from; token < last; token++) if (isOf(facts, token, PRONOUN)) return true
  return false
}
