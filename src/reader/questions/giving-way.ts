import type { Raised } from '../quotes/raised.ts'

/** What two checks see alike in one sentence is one finding: that of the first of them. */
export function isFirst({ check, sentence, topic, asks }: Raised, said: Map<string, string>): boolean {
  if (topic === undefined) return true
  const key = `${sentence} ${asks} ${topic}`
  const first = said.get(key)
  if (first === undefined) said.set(key, check)
  return first === undefined || first === check
}

/** Without those that give way to another check in their sentence, and those in a report's words that others of their check make good. */
export function withoutAskedBetter(raised: readonly Raised[]): Raised[] {
  const asks = asksIn(raised, ({ unlessAsks }) => unlessAsks)
  const kept = raised.filter(
    ({ unlessAsks, sentence }) => unlessAsks === undefined || !asks(unlessAsks, sentence),
  )
  if (!kept.some(({ isReporters }) => isReporters)) return kept
  const ofOffice = new Set(kept.filter(({ isReporters }) => !isReporters).map(({ check }) => check))
  return kept.filter(({ check, isReporters }) => !isReporters || !ofOffice.has(check))
}

/**
 * Makes the answer whether a check that others give way to has raised anything in a sentence. Nobody gives way to most checks, and
 * nothing is kept of these.
 * @param givesWay the check, or the question of a check or some of them («check asks asks»), that a raise gives way to, if any
 */
export function asksIn(
  raised: readonly Raised[],
  givesWay: (raise: Raised) => string | undefined,
): (name: string, sentence: number) => boolean {
  const sentences = new Map<string, Set<number>>()
  for (const raise of raised) {
    const name = givesWay(raise)
    if (name === undefined || sentences.has(name)) continue
    const [check, ...asks] = name.split(' ')
    const askedIn = new Set<number>()
    for (const other of raised)
      if (other.check === check && (asks.length === 0 || asks.includes(other.asks)))
        askedIn.add(other.sentence)
    sentences.set(name, askedIn)
  }
  return (name, sentence) => sentences.get(name)?.has(sentence) === true
}
