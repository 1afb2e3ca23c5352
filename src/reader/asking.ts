import type { Trilingual } from '../law/law.ts'
import type { Raised } from './raised.ts'

/** How a finding is asked about: in full, by pointing back to where it was asked, or by none of its own. */
export type Asking =
  | { readonly kind: 'in-full' }
  /** Number of the claim at which it was asked in full. */
  | { readonly kind: 'again'; readonly askedAt: number }
  | { readonly kind: 'covered' }

/**
 * How each raise is asked about, in their order. One question is put once to each addressee; a later claim points back to it, once. A
 * raise that another check of its sentence asks for too has no question of its own.
 * @param placed each raise with the number of its claim and whom it is put to
 */
export function askingsOf(
  placed: readonly { readonly raise: Raised; readonly claim: number; readonly to: Trilingual }[],
): readonly Asking[] {
  const found = new Set(placed.map(({ raise: { check, sentence } }) => `${check} ${sentence}`))
  const asked = new Map<string, { readonly askedAt: number; last: number }>()
  return placed.map(({ raise, claim, to }): Asking => {
    const { check, topic = check, asks, askedWith, sentence } = raise
    if (askedWith !== undefined && found.has(`${askedWith} ${sentence}`)) return { kind: 'covered' }
    const key = [topic, asks, to.en].join('\n')
    const earlier = asked.get(key)
    if (!earlier) {
      asked.set(key, { askedAt: claim, last: claim })
      return { kind: 'in-full' }
    }
    if (earlier.last === claim) return { kind: 'covered' }
    earlier.last = claim
    return { kind: 'again', askedAt: earlier.askedAt }
  })
}
