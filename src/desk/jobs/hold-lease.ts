import { randomBytes } from 'node:crypto'
import type { Desk } from '../desk.ts'
import { tell } from './tell.ts'

/** How a lease is held, in milliseconds. */
export interface LeaseTimes {
  /** After which others may take it where it was not renewed. */
  readonly lasts: number
  /** Between two renewals, or two looks at whether it has become free. */
  readonly beat: number
}

/** A lease that this program takes as soon as it can, and renews as long as it lives. */
export interface Lease {
  /** Whether nobody else can have it at this moment. */
  readonly isHeld: boolean
}

export interface HeldLease extends Lease {
  /** The first look at it. */
  readonly begun: Promise<void>
  /** Lets others take it at once. */
  release(): Promise<void>
}

/** @param taken called each time that this program has got it */
export function holdLease(
  { leases }: Pick<Desk, 'leases'>,
  name: string,
  { lasts, beat }: LeaseTimes,
  taken: () => void,
): HeldLease {
  const holder = randomBytes(8).toString('hex')
  let until = 0
  let isAnswered = true
  let asking: Promise<void> | undefined
  const isHeld = (): boolean => Date.now() < until
  const ask = async (): Promise<void> => {
    const [asked, had] = [Date.now(), isHeld()]
    try {
      until = (await leases.take(name, holder, lasts)) ? asked + lasts : 0
      isAnswered = true
    } catch (error) {
      // A database that is away is told of once, not every few seconds.
      if (isAnswered) tell(error)
      isAnswered = false
    }
    asking = undefined
    if (isHeld() && !had) taken()
  }
  const begun = ask()
  asking = begun
  const timer = setInterval(() => {
    asking ??= ask()
  }, beat)
  timer.unref()
  return {
    begun,
    get isHeld() {
      return isHeld()
    },
    async release() {
      clearInterval(timer)
      await asking
      until = 0
      // Where the database is away, others take it when its time is over.
      await leases.release(name, holder).catch(tell)
    },
  }
}
