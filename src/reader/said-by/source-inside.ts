import type { Stretch } from '../check.ts'
import { isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { SAYS } from '../vocabulary/word-kinds.ts'
import { behindOpening } from './behind-opening.ts'
import { houseOfPress } from './houses/house-of-message.ts'
import { lettersAt } from './houses/unlisted-body.ts'
import { isOblique, type SayingBody } from './offices/body-name.ts'
import { fieldsOf } from './offices/fields.ts'

/** Words at most at the head of a sentence in which it is told where something was said. */
const LONGEST = 10

/** Where a sentence tells that something was said in a body, or in what somebody sent out or spoke. */
export interface Inside extends Stretch {
  readonly is: 'inside' | 'inflected-head'
}

/**
 * Where verbs stand last: «департаментте | … ескертілді», «ведомстводан … деп хабарлады», «оның сөзінде | … айтылған». Nobody else is told
 * to say it, so that a subject in its base form comes first.
 */
export function insideIn(facts: SentenceFacts): Inside | undefined {
  const { inside, toldFact } = facts.own.knowledge.language.speech
  if (inside === undefined || !tells(facts, inside.verb)) return undefined
  let from = behindOpening(facts)
  for (let token = facts.from; token < Math.min(facts.to - 1, from + LONGEST); token++) {
    if (token > facts.from && marksBefore(facts, token) & PARTS) return undefined
    const word = wordAt(facts, token)
    const isMessage = token > facts.from && inside.message.test(word)
    if (isMessage) return { from: token > from ? from : facts.from, to: token + 1, is: 'inflected-head' }
    if (token >= from && inside.form.test(word) && endsBody(facts, token))
      return { from, to: token + 1, is: 'inside' }
    // «… көбейгені | полиция департаментінде | айтылды»
    if (token > from && toldFact?.test(word)) from = token + 1
  }
  return atEnd(facts, inside.form)
}

/** «… өсіп кеткені | Абай облысының прокуратурасынан | белгілі болды»: the body stands behind what is told, at once before the verb. */
function atEnd(facts: SentenceFacts, form: RegExp): Inside | undefined {
  const { toldFact, outOf } = facts.own.knowledge.language.speech
  const to = facts.to - 2
  if (toldFact === undefined || to <= facts.from || !outOf?.test(wordAt(facts, to - 1))) return undefined
  if (!form.test(wordAt(facts, to - 1)) || !endsBody(facts, to - 1)) return undefined
  for (let from = to - 1; from > Math.max(facts.from, to - LONGEST); from--) {
    if (marksBefore(facts, from) & PARTS) return undefined
    if (toldFact.test(wordAt(facts, from - 1))) return { from, to, is: 'inside' }
  }
  return undefined
}

/** The body that such words are, whole. */
export function bodyInside(facts: SentenceFacts, { from, to }: Stretch): SayingBody | undefined {
  return facts.own.knowledge.language.speech.inside === undefined
    ? undefined
    : { from, to: houseOfPress(facts, { from, to }) ?? to, isNamed: true, isInflected: true }
}

/** Whether a sentence ends as one that tells what was said. */
function tells(facts: SentenceFacts, verb: RegExp): boolean {
  const last = facts.to - 1
  return isOf(facts, last, SAYS) || verb.test(`${wordAt(facts, last - 1)} ${wordAt(facts, last)}`)
}

/** A body at whose sittings others speak, as a parliament or a court, says nothing with one voice. */
function endsBody(facts: SentenceFacts, token: number): boolean {
  const { offices } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  const isBody =
    facts.listHits('body').some(({ to }) => to === token + 1) ||
    lettersAt(facts, token, token + 1) !== undefined ||
    offices.ofKind?.test(word) === true ||
    offices.ofAnyHouse?.test(word) === true
  if (!isBody || !isOblique(facts, { from: token, to: token + 1 })) return false
  const fields = fieldsOf(word, [facts.own.knowledge.language])
  return !fields.has('parliament') && !fields.has('court')
}
