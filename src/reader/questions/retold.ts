import type { Raised } from '../quotes/raised.ts'
import type { Placed } from './asking.ts'
import { saysTheSame } from './says-the-same.ts'

/** Sentences within which a report comes from its headline to what it tells in full. */
const NEAR = 4

/**
 * Places of raises in a reporter's words that the text soon says again in others, of somebody named otherwise: «МВД: за фейки накажут» above
 * «Мы накажем …», – заявил министр. One question is put to them, at the official's own words, or at the fullest.
 */
export function retoldPlaces(placed: readonly Placed[]): ReadonlySet<number> {
  const retold = new Set<number>()
  for (const [, ofQuestion] of Map.groupBy(placed.keys(), (place) => questionAt(placed, place)))
    for (const [at, place] of ofQuestion.entries()) {
      const one = placed[place] as Placed
      if (!one.raise.isReported) continue
      if (ofQuestion.slice(at + 1, at + 1 + NEAR).some((other) => isRetold(one, placed[other] as Placed)))
        retold.add(place)
    }
  return retold
}

function questionAt(placed: readonly Placed[], place: number): string {
  const { check, asks } = (placed[place] as Placed).raise
  return `${check} ${asks}`
}

function isRetold(one: Placed, other: Placed): boolean {
  if (one.to.en === other.to.en || other.raise.sentence === one.raise.sentence) return false
  if (other.raise.sentence > one.raise.sentence + NEAR) return false
  return isPlainer(other.raise, one.raise) && saysTheSame(one.raise, other.raise)
}

/** Whether words are the official's own, or tell in full what a headline says. */
function isPlainer(one: Raised, other: Raised): boolean {
  if (!one.isReported) return true
  return (other.isHeadline || other.isFirstLine) && one.quote.text.length >= other.quote.text.length
}
