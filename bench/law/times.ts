/** Runs something and tells how long it took, in milliseconds. */
export function timed<Value>(run: () => Value): { readonly time: number; readonly value: Value } {
  const started = process.hrtime.bigint()
  const value = run()
  return { time: Number(process.hrtime.bigint() - started) / 1e6, value }
}

/** The same with the time that processors worked on it, in milliseconds: what others do on the machine counts less. */
export function worked<Value>(run: () => Value): {
  readonly time: number
  readonly work: number
  readonly value: Value
} {
  const before = process.cpuUsage()
  const { time, value } = timed(run)
  const { user, system } = process.cpuUsage(before)
  return { time, work: (user + system) / 1000, value }
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
/** Rounds before: code that is compiled as it runs is at its fastest by then, and so are caches of others. */
const WARMING = 5

/**
 * Asks all phrases in some rounds to get warm, then in three more; the best time of each phrase counts: what the code can do
 * where the machine does not disturb it.
 */
export function spreadOver<Asked>(asked: readonly Asked[], ask: (one: Asked) => unknown): Spread {
  for (let round = 0; round < WARMING; round++) for (const one of asked) ask(one)
  const best = asked.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, one] of asked.entries())
      best[index] = Math.min(best[index] as number, timed(() => ask(one)).time * 1000)
  return spreadOf(best)
}
