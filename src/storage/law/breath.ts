import { setImmediate } from 'node:timers/promises'

/** Milliseconds of work between two breaths. */
const EVERY = 100

/** Called between two steps of a long piece of work. */
export type Breath = () => Promise<void> | undefined

/**
 * Lets what waits have its turn now and then, so that work that computes without a pause can be stopped.
 * @throws the reason of the signal, from the breath that comes after it
 */
export function createBreath(signal: AbortSignal | undefined): Breath {
  let last = Number.NEGATIVE_INFINITY
  const take = async () => {
    await setImmediate()
    signal?.throwIfAborted()
    last = performance.now()
  }
  return () => (signal === undefined || performance.now() - last < EVERY ? undefined : take())
}
