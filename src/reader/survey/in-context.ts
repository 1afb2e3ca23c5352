import { type Context, loudness, NEAR_BY } from '../model/context.ts'
import type { Candidate } from './weigh.ts'

/** What is heard of one check in one sentence. */
interface Heard {
  readonly check: string
  readonly sentence: number
  /** How loud it is: from 0 to 1. */
  readonly loud: number
}

/** What else is heard around a stretch. */
export interface Company {
  /** How loud the loudest stretch of the same check near by is, if it is louder than this one; none where 0. */
  readonly elsewhere: number
  readonly check: string
  /** Stretches of all checks in the same sentence, this one among them. */
  readonly inSentence: readonly Heard[]
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
    const { check, sentence, from, to, score } = candidate
    return { check, sentence, from, to, score: score + gainOf(context, companies[place] as Company) }
  })
}

/** What the score of a stretch gains in this company, in log-odds. */
export function gainOf(context: Context, { elsewhere, check, inSentence }: Company): number {
  let gain = context.always + context.elsewhere * elsewhere
  for (const other of inSentence)
    if (other.check !== check) gain += (context.beside[other.check] ?? 0) * other.loud
  return gain
}

/** The company of each stretch, in their order. */
export function companiesOf(
  candidates: readonly Pick<Candidate, 'check' | 'sentence' | 'score'>[],
): Company[] {
  const ofChecks = new Map<string, Heard[]>()
  /** Which of its check's each is, in order. */
  const orders: number[] = []
  const sentences: Heard[][] = []
  let inSentence: Heard[] = []
  for (const { check, sentence, score } of candidates) {
    const heard = { check, sentence, loud: loudness(score) }
    if (inSentence[0]?.sentence !== sentence) inSentence = []
    inSentence.push(heard)
    sentences.push(inSentence)
    const ofCheck = ofChecks.get(check)
    orders.push(ofCheck?.length ?? 0)
    if (ofCheck) ofCheck.push(heard)
    else ofChecks.set(check, [heard])
  }
  return candidates.map(({ check }, place) => ({
    elsewhere: loudestNearBy(ofChecks.get(check) as Heard[], orders[place] as number),
    check,
    inSentence: sentences[place] as Heard[],
  }))
}

/** Of one check: how loud the loudest of those near by is that are louder than one; the loudest of all gives way to none. */
function loudestNearBy(ofCheck: readonly Heard[], order: number): number {
  const { sentence, loud } = ofCheck[order] as Heard
  let loudest = 0
  for (const step of [-1, 1])
    for (let other = order + step; ; other += step) {
      const one = ofCheck[other]
      if (one === undefined || Math.abs(one.sentence - sentence) > NEAR_BY) break
      loudest = Math.max(loudest, one.loud)
    }
  return loudest > loud ? loudest : 0
}
