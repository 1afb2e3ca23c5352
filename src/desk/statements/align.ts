import type { Sentence } from './sentences.ts'

/** Sentences that answer each other: places in either list, in order; one of the two may be empty. */
export interface Bead {
  readonly here: readonly number[]
  readonly there: readonly number[]
}

/** How many sentences answer how many, and how unlikely that is (−100·ln of its share in translated texts). */
const SHAPES = [
  { here: 1, there: 1, cost: 12 },
  { here: 1, there: 2, cost: 230 },
  { here: 2, there: 1, cost: 230 },
  { here: 2, there: 2, cost: 440 },
  { here: 1, there: 3, cost: 480 },
  { here: 3, there: 1, cost: 480 },
  { here: 1, there: 0, cost: 450 },
  { here: 0, there: 1, cost: 450 },
] as const
/** Variance of the length of a translation for each letter of the original. */
const VARIANCE = 6.8
const MOST_CELLS = 4_000_000
/** Our languages differ by less; a text that differs by more lacks sentences of the other. */
const WIDEST_RATIO = 4 / 3

/**
 * Pairs the sentences of two texts that say the same, by length: where both have as many paragraphs, sentences answer each other
 * within paragraphs only.
 */
export function align(here: readonly Sentence[], there: readonly Sentence[]): Bead[] {
  const [ours, theirs] = [byParagraph(here), byParagraph(there)]
  if (ours.length === theirs.length)
    return ours.flatMap((own, index) => pair(own, theirs[index] as number[], here, there))
  return pair([...here.keys()], [...there.keys()], here, there)
}

function byParagraph(sentences: readonly Sentence[]): number[][] {
  const paragraphs: number[][] = []
  for (const [place, { paragraph }] of sentences.entries()) {
    paragraphs[paragraph] ??= []
    paragraphs[paragraph].push(place)
  }
  return paragraphs
}

/** The cheapest way through both lists (Gale and Church, A Program for Aligning Sentences in Bilingual Corpora, 1993). */
function pair(
  ours: readonly number[],
  theirs: readonly number[],
  here: readonly Sentence[],
  there: readonly Sentence[],
): Bead[] {
  const width = theirs.length + 1
  // Two books that do not belong together: better no pairs than minutes of work.
  if ((ours.length + 1) * width > MOST_CELLS) return []
  const [lengthsHere, lengthsThere] = [running(ours, here), running(theirs, there)]
  const measured = (lengthsThere.at(-1) || 1) / (lengthsHere.at(-1) || 1)
  const ratio = Math.min(Math.max(measured, 1 / WIDEST_RATIO), WIDEST_RATIO)
  const costs = new Float64Array((ours.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const came = new Int8Array(costs.length)
  costs[0] = 0
  for (let i = 0; i <= ours.length; i++)
    for (let j = 0; j <= theirs.length; j++)
      for (const [shape, { here: h, there: t, cost }] of SHAPES.entries()) {
        if (i < h || j < t) continue
        const before = costs[(i - h) * width + j - t] as number
        const long = (lengthsHere[i] as number) - (lengthsHere[i - h] as number)
        const other = (lengthsThere[j] as number) - (lengthsThere[j - t] as number)
        const total = before + cost + (h > 0 && t > 0 ? lengthCost(long, other, ratio) : 0)
        if (total >= (costs[i * width + j] as number)) continue
        costs[i * width + j] = total
        came[i * width + j] = shape
      }
  const beads: Bead[] = []
  for (let i = ours.length, j = theirs.length; i > 0 || j > 0; ) {
    const { here: h, there: t } = SHAPES[came[i * width + j] as number] as (typeof SHAPES)[number]
    beads.unshift({ here: ours.slice(i - h, i), there: theirs.slice(j - t, j) })
    i -= h
    j -= t
  }
  return beads
}

function running(places: readonly number[], sentences: readonly Sentence[]): number[] {
  let sum = 0
  const lengths = places.map((place) => {
    const { start, end } = sentences[place] as Sentence
    sum += end - start
    return sum
  })
  return [0, ...lengths]
}

/** How unlikely two lengths belong together, in the same units as the shapes. */
function lengthCost(here: number, there: number, ratio: number): number {
  const mean = (here + there / ratio) / 2 || 1
  const deviation = Math.abs((there - here * ratio) / Math.sqrt(mean * VARIANCE))
  // Tail of the normal distribution on both sides, in a form that stays exact far out.
  const t = 1 / (1 + 0.2316419 * deviation)
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const lnTail = -(deviation * deviation) / 2 - Math.log(Math.sqrt(2 * Math.PI)) + Math.log(polynomial)
  return -100 * (Math.LN2 + lnTail)
}
