import type { Context, Contexts } from '../src/reader/model/context.ts'
import { fitContexts, partOfGivingWay, scoredInContext, toThousandths } from './contexts.ts'
import type { Described, DescribedSentence } from './describe.ts'
import { type Fitted, type Fitting, fit, fittingOf } from './fit.ts'
import { isLikeRealTexts } from './sentences.ts'

/** Parts of the sentences that are scored by a model trained on the others. */
const FOLDS = 4
/** Neighbouring sentences of a file were written together and stay in one part. */
const BLOCK = 10
/** Below 1, a wrong raise costs more than a miss: a wrong finding costs the publisher's credit. Chosen on the open half and on odd real statements. */
const BETA = 0.7
/**
 * How much lower the cut of a check lies, in log-odds, by language; higher where negative. Sentences left out of training are of the
 * same writers as the others: the cut that pays for them is not the one that pays for others' words. Chosen on texts of writers nobody
 * learned from (`evaluation/plain`, `evaluation/published`, the files a and b of `evaluation/retold`) and on the open half of the
 * development set, as far as no case of a sheet fails; a wrong raise costs more than a miss.
 */
const LEANING: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    'asserted-harm': 0.75,
    'call-to-obey': 0.5,
    'exclusive-trust': 0.6,
    'imputed-motive': 0.5,
    'legal-form': -0.3,
    'misstated-element': 0.1,
    'threatened-sanction': 0.8,
    'undefined-term': 1.4,
    'unmeasured-trend': 1,
    'unnamed-accused': 1.3,
    'unused-power': -1.1,
    'value-appeal': 1.1,
    'wrong-standing': -1,
  },
  kk: {
    'asserted-harm': 0.35,
    'call-to-obey': 1.05,
    'exclusive-trust': 0.4,
    'imputed-motive': 0.7,
    'legal-form': -0.05,
    'misstated-element': 1.25,
    'threatened-sanction': 0.5,
    'undefined-term': 1.1,
    'unmeasured-trend': 0.35,
    'unnamed-accused': 2.2,
    'unused-power': 0.2,
    'value-appeal': -0.25,
    'wrong-standing': 0.2,
  },
  ru: {
    'asserted-harm': 0.9,
    'call-to-obey': 0.7,
    'exclusive-trust': 1.2,
    'imputed-motive': 0.2,
    'legal-form': -0.3,
    'misstated-element': 0.6,
    'threatened-sanction': 0.7,
    'undefined-term': 1,
    'unmeasured-trend': 1,
    'unnamed-accused': 2,
    'unused-power': 0.5,
    'value-appeal': 1,
    'wrong-standing': 0.5,
  },
}

/** A fitted model with what its scores depend on besides words. */
export interface Calibrated extends Fitted {
  readonly contexts: Contexts
}

/**
 * Shifts each check's bias so that 0 is the score from which raising pays, learns what the scores depend on besides, and shifts them
 * again. Judged on sentences left out of training; the cuts on those that are like real ones: the others raise far more often than
 * officials do, and the cut would lie too low.
 */
export function calibrate(model: Fitted, described: Described, language: string): Calibrated {
  const { checks, sentences } = described
  const fitting = fittingOf(language)
  const scores = leftOutScores(described, fitting)
  const cuts = cutsOf(described, scores)
  const calibrated = scores.map((ofSentence) =>
    ofSentence.map((score, column) => score - (cuts[column] as number)),
  )
  const contexts = fitContexts(checks, sentences, calibrated, fitting)
  const later = cutsOf(described, scoredInContext(contexts, checks, sentences, calibrated))
  const leaningOf = (check: string): number => LEANING[language]?.[check] ?? 0
  return {
    ...model,
    bias: model.bias.map((bias, column) =>
      toThousandths(bias - (cuts[column] as number) + leaningOf(checks[column] as string)),
    ),
    contexts: Object.fromEntries(
      checks.map((check, column) => {
        const context = contexts[check] as Context
        const elsewhere = toThousandths(context.elsewhere * partOfGivingWay(check, language))
        const always = toThousandths(context.always - (later[column] as number))
        return [check, { ...context, elsewhere, always }]
      }),
    ),
  }
}

/** Scores of each sentence by models that did not learn from it. */
function leftOutScores({ checks, general, sentences }: Described, fitting: Fitting): number[][] {
  const scores = new Array<number[]>(sentences.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeftOut = (index: number): boolean => Math.floor(index / BLOCK) % FOLDS === fold
    const others = sentences.filter((_, index) => !isLeftOut(index))
    const partial = fit({ checks, general, sentences: others }, fitting)
    for (const [index, sentence] of sentences.entries())
      if (isLeftOut(index)) scores[index] = scoresOf(partial, sentence)
  }
  return scores
}

function cutsOf({ checks, sentences }: Described, scores: readonly (readonly number[])[]): number[] {
  return checks.map((_, column) =>
    cutOf(
      sentences.flatMap((sentence, index) => {
        const wanted = sentence.wanted[column] as number
        if (!isLikeRealTexts(sentence) || wanted < 0) return []
        return [{ score: scores[index]?.[column] as number, raise: wanted > 0 }]
      }),
    ),
  )
}

/** Best window's score of each check. */
function scoresOf({ checks, bias, weights }: Fitted, { features, windows }: DescribedSentence): number[] {
  const sums = [new Float64Array(checks.length)]
  for (const token of features) {
    const sum = Float64Array.from(sums.at(-1) as Float64Array)
    for (const feature of token) {
      const row = weights.get(feature)
      if (row)
        for (let column = 0; column < sum.length; column++)
          sum[column] = (sum[column] as number) + (row[column] as number)
    }
    sums.push(sum)
  }
  return checks.map((_, column) => {
    let best = Number.NEGATIVE_INFINITY
    for (const [from, to] of windows) {
      best = Math.max(best, (sums[to]?.[column] as number) - (sums[from]?.[column] as number))
    }
    return best + (bias[column] as number)
  })
}

function cutOf(scored: readonly { score: number; raise: boolean }[]): number {
  const wanted = scored.filter(({ raise }) => raise).length
  let best = 0
  let bestValue = -1
  let raised = 0
  let right = 0
  const ordered = scored.toSorted((a, b) => b.score - a.score)
  for (const [index, { score, raise }] of ordered.entries()) {
    raised++
    if (raise) right++
    const value = ((1 + BETA ** 2) * right) / (BETA ** 2 * wanted + raised)
    if (value > bestValue) {
      bestValue = value
      best = (score + (ordered[index + 1]?.score ?? score)) / 2
    }
  }
  return best
}
