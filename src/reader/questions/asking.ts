import type { Trilingual } from '../../law/law.ts'
import type { Raised } from '../quotes/raised.ts'
import { type Asked, AskedSoFar, mostFitFirst } from './asked-so-far.ts'
import { asksIn } from './giving-way.ts'
import { retoldPlaces } from './retold.ts'

/** How a finding is asked about: in full, by pointing to where it is asked, or by none of its own. */
export type Asking =
  | { readonly kind: 'in-full' }
  /** Number of the claim at which it is asked in full, and the place of the raise there. */
  | { readonly kind: 'again'; readonly askedAt: number; readonly place: number }
  | { readonly kind: 'covered' }
  /** Behind the question of another raise of its claim, whose place is told. */
  | { readonly kind: 'behind'; readonly place: number }

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
 * the first; every later claim of the matter points back there, once. Those before it have no question of their own: nobody is sent on to
 * what was not asked yet. Nor has a raise that another check of its sentence asks for too, or that is only retold from what the text tells behind it.
 */
export function askingsOf(placed: readonly Placed[]): readonly Asking[] {
  const asks = asksIn(
    placed.map(({ raise }) => raise),
    ({ askedWith }) => askedWith,
  )
  const retold = retoldPlaces(placed)
  const asked = new AskedSoFar()
  const questions = new Map<number, Asked>()
  for (const place of mostFitFirst(placed)) {
    const one = placed[place] as Placed
    const { askedWith, sentence } = one.raise
    if (!retold.has(place) && (askedWith === undefined || !asks(askedWith, sentence)))
      questions.set(place, asked.join(one, place))
  }
  return placed.map(({ claim }, place): Asking => {
    const question = questions.get(place)
    if (question === undefined) return COVERED
    if (question.place === place) return IN_FULL
    if (question.claim >= claim || question.told.has(claim)) return COVERED
    question.told.add(claim)
    return { kind: 'again', askedAt: question.claim, place: question.place }
  })
}
