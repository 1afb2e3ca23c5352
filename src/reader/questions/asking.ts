import type { Trilingual } from '../../law/law.ts'
import type { Raised } from '../quotes/raised.ts'
import { asksIn } from './giving-way.ts'
import { isSameMatter } from './same-matter.ts'

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
 * the first; every other claim of the matter points there, once. A raise that another check of its sentence asks for too has no question of its own.
 */
export function askingsOf(placed: readonly Placed[]): readonly Asking[] {
  const asks = asksIn(
    placed.map(({ raise }) => raise),
    ({ askedWith }) => askedWith,
  )
  const asked = new Map<string, Map<string, Map<string, Asked[]>>>()
  const questions = placed.map(({ raise, claim, to }, place): Asked | undefined => {
    const { check, askedWith, sentence, topic = check, matters, weight } = raise
    if (askedWith !== undefined && asks(askedWith, sentence)) return undefined
    const ofTopic = within(within(asked, to.en), topic)
    const ofWords = ofTopic.get(raise.asks) ?? []
    const known = ofWords.find((question) => isSameMatter(question.matters, matters))
    if (known === undefined) {
      const question = { told: new Set<number>(), matters, weight, claim, place }
      ofTopic.set(raise.asks, [...ofWords, question])
      return question
    }
    // Words that do not tell whom or what they mean carry no question of those that do.
    const tellsLess = known.matters !== undefined && matters === undefined
    known.matters ??= matters
    if (known.weight < weight && !tellsLess) {
      known.weight = weight
      known.claim = claim
      known.place = place
    }
    return known
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
  /** What the first of them to tell says that it is about. */
  matters: readonly string[] | undefined
  weight: number
  claim: number
  place: number
}

/** The map that stands in another one by a name; one without entries where none does yet. */
function within<Value>(maps: Map<string, Map<string, Value>>, name: string): Map<string, Value> {
  let map = maps.get(name)
  if (map === undefined) {
    map = new Map()
    maps.set(name, map)
  }
  return map
}
