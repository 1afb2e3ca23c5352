import type { Raised } from '../quotes/raised.ts'
import { UNNAMED } from '../said-by/source-at.ts'
import { NOBODY } from './addressee.ts'
import { AskedOfOne } from './asked-of-one.ts'
import type { Placed } from './asking.ts'

/** One question to one addressee: where it is asked in full, and the claims that point there. */
export interface Asked {
  readonly told: Set<number>
  /** What the first of them to tell says that it is about. */
  matters: readonly string[] | undefined
  weight: number
  claim: number
  place: number
}

/** Questions of one kind by the English name of whom they are put to, and of whom all that have a name are. */
interface OfKind {
  readonly byAddressee: Map<string, AskedOfOne>
  onlyNamed: string | undefined
  areSeveralNamed: boolean
}

/** What raises ask, each question once: raises are joined to what is asked already, in the order in which they may carry it. */
export class AskedSoFar {
  readonly #kinds = new Map<string, OfKind>()

  /** The question of a raise: a known one of the same matter, else its own. */
  join(placed: Placed, place: number): Asked {
    const { raise, claim, to } = placed
    const carried = this.#carriedByOthers(placed)
    if (carried !== undefined) return carried
    const ofOne = askedOf(this.#ofKind(raise, raise.asks), to)
    const { matters, weight } = raise
    const known = ofOne.about(matters)
    if (known === undefined) return ofOne.add({ told: new Set(), matters, weight, claim, place })
    // Words that do not tell whom or what they mean carry no question of those that do.
    const tellsLess = known.matters !== undefined && matters === undefined
    ofOne.tell(known, matters)
    if (known.weight < weight && !tellsLess) {
      known.weight = weight
      known.claim = claim
      known.place = place
    }
    return known
  }

  /** The question that a raise only goes with: a plainer one of its check, or the same to the one who is known to say it. */
  #carriedByOthers({ raise, to }: Placed): Asked | undefined {
    const { asks, askedByPlainer, matters } = raise
    const kinds = askedByPlainer === undefined ? [asks] : [askedByPlainer, asks]
    for (const kind of kinds) {
      const { byAddressee, onlyNamed, areSeveralNamed } = this.#ofKind(raise, kind)
      const known = kind === asks ? undefined : byAddressee.get(to.en)?.about(matters)
      if (known !== undefined) return known
      if (!isNobody(to) || onlyNamed === undefined || areSeveralNamed) continue
      const ofNamed = byAddressee.get(onlyNamed)?.about(matters)
      if (ofNamed !== undefined) return ofNamed
    }
    return undefined
  }

  #ofKind({ check, topic = check, question }: Raised, asks: string): OfKind {
    // The words of several checks may be one question.
    const name = question ?? `${asks} ${topic}`
    let kind = this.#kinds.get(name)
    if (kind === undefined) {
      kind = { byAddressee: new Map(), onlyNamed: undefined, areSeveralNamed: false }
      this.#kinds.set(name, kind)
    }
    return kind
  }
}

/**
 * Places in the order in which raises may carry a question: those put to somebody known before those whose author nobody knows, and what
 * asks plainly before what a plainer question asks for too.
 */
export function mostFitFirst(placed: readonly Placed[]): readonly number[] {
  const places = [...placed.keys()]
  const rankOf = (place: number): number => {
    const { raise, to } = placed[place] as Placed
    return (raise.askedByPlainer === undefined ? 0 : 2) + (isNobody(to) ? 1 : 0)
  }
  return places.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** Questions of a kind to one addressee, who is known from now on to be asked. */
function askedOf(ofKind: OfKind, to: Placed['to']): AskedOfOne {
  const known = ofKind.byAddressee.get(to.en)
  if (known !== undefined) return known
  const ofOne = new AskedOfOne()
  ofKind.byAddressee.set(to.en, ofOne)
  if (!isNobody(to)) {
    ofKind.areSeveralNamed ||= ofKind.onlyNamed !== undefined
    ofKind.onlyNamed ??= to.en
  }
  return ofOne
}

function isNobody(to: Placed['to']): boolean {
  return to === NOBODY || to === UNNAMED
}
