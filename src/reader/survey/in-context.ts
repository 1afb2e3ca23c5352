import { type Context, loudness, NEAR_BY } from '../model/context.ts'
import type { Candidate } from './weigh.ts'

/** What else is heard around a stretch. */
export interface Company {
  /** How loud the loudest stretch of the same check near by is, none where 0. */
  readonly elsewhere: number
  /** Stretches of other checks in the same sentence, and how loud they are. */
  readonly beside: readonly { readonly check: string; readonly loud: number }[]
}

/**
 * Scores stretches anew by what else is heard.
 * @param candidates those of one sentence behind those of another, in order; of a check one in a sentence
 * @param contextOf what a candidate's score depends on besides; nothing where the model of its language does not know
 */
export function inContext(
  candidates: readonly Candidate[],
  contextOf: (candidate: Candidate) => Context | undefined,
): Candidate[] {
  const companies = companiesOf(candidates)
  return candidates.map((candidate, place) => {
    const context = contextOf(candidate)
    if (context === undefined) return candidate
    return { ...candidate, score: candidate.score + gainOf(context, companies[place] as Company) }
  })
}

/** What the score of a stretch gains in this company, in log-odds. */
export function gainOf(context: Context, { elsewhere, beside }: Company): number {
  let gain = context.always + context.elsewhere * elsewhere
  for (const { check, loud } of beside) gain += (context.beside[check] ?? 0) * loud
  return gain
}

/** The company of each stretch, in their order. */
export function companiesOf(
  candidates: readonly Pick<Candidate, 'check' | 'sentence' | 'score'>[],
): Company[] {
  const heard = candidates.map(({ check, sentence, score }) => ({ check, sentence, loud: loudness(score) }))
  const elsewhere = new Map<Heard, number>()
  for (const ofCheck of Map.groupBy(heard, ({ check }) => check).values())
    for (const [order, one] of ofCheck.entries()) elsewhere.set(one, loudestNearBy(ofCheck, order))
  const inSentence = Map.groupBy(heard, ({ sentence }) => sentence)
  return heard.map((one) => ({
    elsewhere: elsewhere.get(one) as number,
    beside: (inSentence.get(one.sentence) as Heard[]).filter((other) => other !== one),
  }))
}

interface Heard {
  readonly check: string
  readonly sentence: number
  readonly loud: number
}

/** Of one check: how loud the loudest other one is, of those near by. */
function loudestNearBy(ofCheck: readonly Heard[], order: number): number {
  const { sentence } = ofCheck[order] as Heard
  let loudest = 0
  for (const step of [-1, 1])
    for (let other = order + step; ; other += step) {
      const one = ofCheck[other]
      if (one === undefined || Math.abs(one.sentence - sentence) > NEAR_BY) break
      loudest = Math.max(loudest, one.loud)
    }
  return loudest
}
