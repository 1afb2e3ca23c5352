import type { Trilingual } from '../law/law.ts'
import { asksIn, type Raised } from './raised.ts'

/** How a finding is asked about: in full, by pointing back to where it was asked, or by none of its own. */
export type Asking =
  | { readonly kind: 'in-full' }
  /** Number of the claim at which it was asked in full. */
  | { readonly kind: 'again'; readonly askedAt: number }
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
  const asked: ByName<ByName<ByName<{ readonly askedAt: number; last: number }>>> = new Map()
  return placed.map(({ raise, claim, to }): Asking => {
    const { check, askedWith, sentence } = raise
    if (askedWith !== undefined && asks(askedWith, sentence)) return COVERED
    const questions = within(within(asked, to.en), raise.topic ?? check)
    const earlier = questions.get(raise.asks)
    if (!earlier) {
      questions.set(raise.asks, { askedAt: claim, last: claim })
      return IN_FULL
    }
    if (earlier.last === claim) return COVERED
    earlier.last = claim
    return { kind: 'again', askedAt: earlier.askedAt }
  })
}

type ByName<Value> = Map<string, Value>

/** What is kept by further names under a name. */
function within<Value>(known: ByName<ByName<Value>>, name: string): ByName<Value> {
  const found = known.get(name)
  if (found !== undefined) return found
  const made: ByName<Value> = new Map()
  known.set(name, made)
  return made
}
