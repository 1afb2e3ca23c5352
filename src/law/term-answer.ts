import type { CitedFact } from './cited-fact.ts'
import type { Trilingual } from './tags.ts'

/** An expression of law, and where it stands. */
export interface TermUse extends CitedFact {
  readonly kind: 'defined' | 'used'
  /** `says` tells by itself whether the term is defined there; otherwise it has to be said before it. */
  readonly tellsKind?: true
}

/** A corpus that an answer rests on, and how many acts of it hold the expression. */
export interface Searched {
  readonly build: string
  readonly acts: number
}

/**
 * Is this expression a term of the law on that day?
 * `not-in-pack` is not "absent from the law": only a corpus can say that, and `absent` names it.
 */
export type TermAnswer =
  | {
      readonly kind: 'defined'
      readonly term: Trilingual
      readonly uses: readonly TermUse[]
      readonly corpus?: Searched
    }
  | {
      readonly kind: 'used'
      readonly term: Trilingual
      readonly uses: readonly TermUse[]
      /** Where it was defined after that day. */
      readonly later?: readonly TermUse[]
      readonly corpus?: Searched
    }
  /** In none of the acts of the build that were in force that day. */
  | {
      readonly kind: 'absent'
      readonly build: string
      /** Acts searched. */
      readonly acts: number
      /** The build lacks acts that the pack knows as in force that day: it answers for itself, not for the law. */
      readonly isPartial?: true
      readonly later?: readonly TermUse[]
      readonly near?: readonly TermUse[]
    }
  /** `later`: it became a term after that day. `near`: the only places where the law of that day has a related word. */
  | { readonly kind: 'not-in-pack'; readonly later?: readonly TermUse[]; readonly near?: readonly TermUse[] }
  | { readonly kind: 'not-checked'; readonly why: 'no-jurisdiction' | 'no-date' }
