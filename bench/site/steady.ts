import { Agent, get } from 'node:http'

/** What came of asking at a steady rate. */
export interface Steady {
  readonly asked: number
  readonly answered: number
  /** Answers that were not what was asked for, and requests without an answer. */
  readonly errors: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly worst: number
}

const TICK_MS = 10

/** Asks so often a second for so many seconds, whether or not answers come; each answer is read and looked at. */
export async function askSteadily(
  addressOf: (n: number) => string,
  rate: number,
  seconds: number,
  isRight: (n: number, body: string) => boolean,
): Promise<Steady> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const times: number[] = []
  const waiting: Promise<void>[] = []
  let errors = 0
  let asked = 0
  const ask = (n: number): Promise<void> =>
    new Promise((resolve) => {
      const started = performance.now()
      const failed = (): void => {
        errors++
        resolve()
      }
      get(addressOf(n), { agent }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', failed)
        answer.on('end', () => {
          times.push(performance.now() - started)
          if (answer.statusCode !== 200 || !isRight(n, Buffer.concat(parts).toString())) errors++
          resolve()
        })
      }).on('error', failed)
    })
  const began = performance.now()
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const elapsed = performance.now() - began
      const due = Math.min(rate * seconds, Math.floor((elapsed / 1000) * rate))
      while (asked < due) waiting.push(ask(++asked))
      if (asked < rate * seconds) return
      clearInterval(timer)
      resolve()
    }, TICK_MS)
  })
  await Promise.all(waiting)
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { asked, answered: times.length, errors, p50: at(0.5), p99: at(0.99), worst: at(1) }
}
