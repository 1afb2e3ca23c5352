import { createHmac, randomBytes } from 'node:crypto'

const DAY = 86_400_000
/** Addresses counted at once; above that the count begins anew, for a flood of them is not one address's fault. */
const MOST = 100_000

/** How much one address may ask. */
export interface Limit {
  readonly requests: number
  /** Milliseconds. */
  readonly within: number
}

/** What a request comes to: how many are left, and how many seconds until there are new ones. */
export interface Allowance {
  readonly isAllowed: boolean
  readonly left: number
  readonly seconds: number
}

/**
 * Counts requests by address without keeping any: in memory only, by a hash whose key is random and lasts a day. What is
 * counted can't be turned back into addresses, nor followed from one day to the next.
 */
export function rateLimiter({ requests, within }: Limit) {
  let key = randomBytes(32)
  let day = Number.NaN
  let window = Number.NaN
  const counts = new Map<string, number>()

  /** @param now milliseconds since 1970 */
  return (address: string, now: number): Allowance => {
    if (Math.floor(now / DAY) !== day) {
      key = randomBytes(32)
      day = Math.floor(now / DAY)
      counts.clear()
    }
    const current = Math.floor(now / within)
    if (current !== window || counts.size >= MOST) {
      counts.clear()
      window = current
    }
    const who = createHmac('sha256', key).update(address).digest('base64')
    const count = (counts.get(who) ?? 0) + 1
    counts.set(who, count)
    const seconds = Math.ceil(((current + 1) * within - now) / 1000)
    return { isAllowed: count <= requests, left: Math.max(0, requests - count), seconds }
  }
}
