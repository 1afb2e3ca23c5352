import type { Raised } from '../quotes/raised.ts'
import type { Asking, Placed } from './asking.ts'

/**
 * Askings where one question of a claim is put behind another about the same words: who lies, and for whose money, is asked once. What
 * pointed to the second then points to the first, once for each claim.
 */
export function withAskedBehind(placed: readonly Placed[], askings: readonly Asking[]): readonly Asking[] {
  if (!placed.some(({ raise }) => raise.behind !== undefined)) return askings
  const hosts = new Map<number, number>()
  for (const place of placed.keys()) {
    const host = hostOf(placed, askings, place)
    if (host !== undefined) hosts.set(place, host)
  }
  if (hosts.size === 0) return askings
  const told = new Set<string>()
  return askings.map((asking, place): Asking => {
    const host = hosts.get(place)
    if (host !== undefined) return { kind: 'behind', place: firstHost(hosts, host) }
    if (asking.kind !== 'again') return asking
    const at = firstHost(hosts, asking.place)
    const pointer = `${placed[place]?.claim} ${at}`
    if (told.has(pointer)) return { kind: 'covered' }
    told.add(pointer)
    return { ...asking, place: at }
  })
}

/** Behind whose question a raise is asked in the end: the host may be asked behind another's itself. */
function firstHost(hosts: ReadonlyMap<number, number>, place: number): number {
  let at = place
  for (let host = hosts.get(at); host !== undefined; host = hosts.get(at)) at = host
  return at
}

/** The raise of the same claim behind whose question one is put. */
function hostOf(placed: readonly Placed[], askings: readonly Asking[], place: number): number | undefined {
  const { raise, claim, to } = placed[place] as Placed
  const { behind } = raise
  if (behind === undefined || askings[place]?.kind !== 'in-full') return undefined
  for (const step of [-1, 1])
    for (let at = place + step; placed[at]?.claim === claim; at += step) {
      const other = placed[at] as Placed
      if (other.raise.check !== behind.beside || other.to.en !== to.en) continue
      if (askings[at]?.kind === 'in-full' && isOfSameWords(other.raise, raise)) return at
    }
  return undefined
}

function isOfSameWords(one: Raised, other: Raised): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return a.includes(b) || b.includes(a)
}

/** The words that the question of a raise puts. */
export function wordsOf({ asked, quote }: Raised): string {
  return asked ?? quote.text
}

/** The one of some raises with the longest words. */
export function longestOf(raises: readonly Raised[]): Raised {
  return raises.reduce((longest, raise) =>
    wordsOf(raise).length > wordsOf(longest).length ? raise : longest,
  )
}
