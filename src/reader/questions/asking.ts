import type { Trilingual } from '../../law/law.ts'
import type { Raised } from '../quotes/raised.ts'
import { asksIn } from './giving-way.ts'

/** How a finding is asked about: in full, by pointing to where it is asked, or by none of its own. */
export type Asking =
  | { readonly kind: 'in-full' }
  /** Number of the claim at which it is asked in full, and the place of the raise there. */
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
 * How each raise is asked about, in their order. One question is put once to each addressee, to the weightiest words, of equal ones to
 * the first; every other claim points there, once. A raise that another check of its sentence asks for too has no question of its own.
 */
export function askingsOf(placed: readonly Placed[]): readonly Asking[] {
  const asks = asksIn(
    placed.map(({ raise }) => raise),
    ({ askedWith }) => askedWith,
  )
  const asked = new Map<string, Map<string, Asked>>()
  const questions = placed.map(({ raise, claim, to }, place): Asked | undefined => {
    const { check, askedWith, sentence, topic = check, weight } = raise
    if (askedWith !== undefined && asks(askedWith, sentence)) return undefined
    const ofAddressee = asked.get(to.en) ?? new Map<string, Asked>()
    asked.set(to.en, ofAddressee)
    const key = `${topic}\n${raise.asks}`
    const known = ofAddressee.get(key)
    if (known && known.weight >= weight) return known
    const question = Object.assign(known ?? { told: new Set<number>() }, { weight, claim, place })
    ofAddressee.set(key, question)
    return question
  })
  return placed.map(({ claim }, place): Asking => {
    const question = questions[place]
    if (question === undefined) return COVERED
    if (question.place === place) return IN_FULL
    if (question.claim === claim || question.told.has(claim)) return COVERED
    question.told.add(claim)
    return { kind: 'again', askedAt: question.claim, place: question.place }
  })
}

/** One question to one addressee: where it is asked in full, and the claims that point there. */
interface Asked {
  readonly told: Set<number>
  weight: number
  claim: number
  place: number
}
