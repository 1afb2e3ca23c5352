/** Runs something and tells how long it took, in milliseconds. */
export function timed<Value>(run: () => Value): { readonly time: number; readonly value: Value } {
  const started = process.hrtime.bigint()
  const value = run()
  return { time: Number(process.hrtime.bigint() - started) / 1e6, value }
}

/** Median and 99th percentile of look-ups, in microseconds. */
export interface Spread {
  readonly p50: number
  readonly p99: number
}

export function spreadOf(microseconds: readonly number[]): Spread {
  const ordered = microseconds.toSorted((a, b) => a - b)
  const at = (part: number): number => ordered[Math.floor(ordered.length * part)] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99) }
}

const ROUNDS = 3

/**
 * Asks all phrases to get warm, then in three rounds; the best time of each phrase counts: what the code can do where the
 * machine does not disturb it.
 */
export function spreadOver<Asked>(asked: readonly Asked[], ask: (one: Asked) => unknown): Spread {
  for (const one of asked) ask(one)
  const best = asked.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, one] of asked.entries())
      best[index] = Math.min(best[index] as number, timed(() => ask(one)).time * 1000)
  return spreadOf(best)
}
