import type { Trilingual } from '../law/law.ts'
import { asksIn, type Raised } from './raised.ts'

/** How a finding is asked about: in full, by pointing back to where it was asked, or by none of its own. */
export type Asking =
  | { readonly kind: 'in-full' }
  /** Number of the claim at which it was asked in full, and the place of the raise there. */
  | { readonly kind: 'again'; readonly askedAt: number; readonly place: number }
  | { readonly kind: 'covered' }

/** A raise with the number of its claim and whom it is put to. */
export interface Placed {
  readonly raise: Raised
  readonly claim: number
  readonly to: Trilingual
}

const IN_FULL: Asking = { kind: 'in-full' }
const COVERED: Asking = { kind: 'covered' }

/**
 * How each raise is asked about, in their order. One question is put once to each addressee; a later claim points back to it, once. A
 * raise that another check of its sentence asks for too has no question of its own.
 */
export function askingsOf(placed: readonly Placed[]): readonly Asking[] {
  const asks = asksIn(
    placed.map(({ raise }) => raise),
    ({ askedWith }) => askedWith,
  )
  const asked = new Map<string, Map<string, Asked[]>>()
  return placed.map(({ raise, claim, to }, place): Asking => {
    const { check, askedWith, sentence } = raise
    if (askedWith !== undefined && asks(askedWith, sentence)) return COVERED
    const questions = questionsOf(asked, to.en, raise.topic ?? check)
    const earlier = questions.find((question) => question.asks === raise.asks)
    if (!earlier) {
      questions.push({ asks: raise.asks, askedAt: claim, place, last: claim })
      return IN_FULL
    }
    if (earlier.last === claim) return COVERED
    earlier.last = claim
    return { kind: 'again', askedAt: earlier.askedAt, place: earlier.place }
  })
}

/** A question of a check's sheet, the claim at which it was asked in full, and the last one that points to it. */
interface Asked {
  readonly asks: string
  readonly askedAt: number
  readonly place: number
  last: number
}

/** What was asked of somebody about a topic: a check has few questions. */
function questionsOf(asked: Map<string, Map<string, Asked[]>>, to: string, topic: string): Asked[] {
  const byTopic = asked.get(to) ?? new Map<string, Asked[]>()
  const questions = byTopic.get(topic) ?? []
  if (questions.length === 0) asked.set(to, byTopic.set(topic, questions))
  return questions
}
