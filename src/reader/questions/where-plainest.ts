import type { Raised } from '../quotes/raised.ts'
import { isSameMatter } from './same-matter.ts'

/** From here on a stretch is no mere repetition, however plain another one is. */
const SURE = 3
/** Sentences within which a text says the same again; further on it has come to another matter. */
const NEAR = 20
/** Sentences that go on one thought: there a move of another sort adds to it. */
const BESIDE = 1

/**
 * Without raises of a check that asks where its move is made most plainly, where a plainer one stands near them.
 * @param asksWherePlainest by the names of these checks, the log-odds by which one stretch must say it more plainly than another
 */
export function wherePlainest(
  raised: readonly Raised[],
  asksWherePlainest: ReadonlyMap<string, number>,
): readonly Raised[] {
  const repeated = raised.filter(({ check }) => asksWherePlainest.has(check))
  if (repeated.length < 2) return raised
  const fainter = new Set<Raised>()
  for (const [check, ofCheck] of Map.groupBy(repeated, ({ check }) => check)) {
    if (ofCheck.length < 2) continue
    const plainer = asksWherePlainest.get(check) as number
    const keptIn = new Map<number, Raised>()
    for (const raise of ofCheck.toSorted((a, b) => b.plainness - a.plainness))
      if (raise.plainness < SURE && hasPlainerNear(keptIn, raise, plainer)) fainter.add(raise)
      else if (!keptIn.has(raise.sentence)) keptIn.set(raise.sentence, raise)
  }
  return fainter.size === 0 ? raised : raised.filter((raise) => !fainter.has(raise))
}

/** @param keptIn the plainest that is kept of each sentence */
function hasPlainerNear(
  keptIn: ReadonlyMap<number, Raised>,
  { sentence, sort, topic, matters, says, plainness }: Raised,
  plainer: number,
): boolean {
  for (let n = sentence - NEAR; n <= sentence + NEAR; n++) {
    const other = keptIn.get(n)
    if (other === undefined || other.plainness < plainness + plainer) continue
    if (other.topic !== topic || !isSameMatter(other.matters, matters)) continue
    if (!isSameMatter(other.says, says)) continue
    if (other.sort === sort || Math.abs(n - sentence) > BESIDE) return true
  }
  return false
}
