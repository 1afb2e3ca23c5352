import { type Context, type Contexts, FLOOR } from '../src/reader/model/context.ts'
import { type Company, companiesOf, gainOf } from '../src/reader/survey/in-context.ts'
import type { DescribedSentence } from './describe.ts'
import { chances, type Fitting, weightOf } from './fit.ts'
import { LONGEST_TEXT } from './sentences.ts'

/** More than `NEAR_BY`: sentences of one text are near by, those of two never are. */
const APART = 1000
/** How often each sentence is looked at. */
const EPOCHS = 20
const LEAST_LOOKS = 400_000
const RATE = 0.1
const DECAY = 1e-4

/**
 * Of these a paler one gives way half as much as labels teach: whoever labels a dense text labels a second accusation seldom, yet it is
 * of other people or of another wrong, and each of them is owed an answer.
 */
const ACCUSING = new Set(['asserted-harm', 'imputed-motive', 'unnamed-accused', 'unused-power'])

/** In texts as offices publish them, long and framed by reporters, a second move of a check is as often its own as in short ones. */
const PART_IN_PUBLISHED = 0.25
/** Of these more is kept of what is left (`ACCUSING` ones gave way half as much already): the growth of one thing is told over and over, the accused of one sentence go on in the next, and a warning is asked about once. */
const MORE_OFTEN_TOLD: Readonly<Record<string, number>> = {
  'unmeasured-trend': 1,
  'unnamed-accused': 0.5,
  'kk unnamed-accused': 1,
  'ru legal-form': 1,
}

/** Which part of what is learnt of paler repetitions a model keeps: chosen on real statements that nobody had read who wrote rules. */
export function partOfGivingWay(check: string, language: string): number {
  return MORE_OFTEN_TOLD[`${language} ${check}`] ?? MORE_OFTEN_TOLD[check] ?? PART_IN_PUBLISHED
}

/** A stretch as training knows it: how a model that did not learn from its sentence scores it, and whether it should raise. */
interface Example {
  readonly score: number
  readonly company: Company
  readonly raises: boolean
  readonly weight: number
}

/**
 * Learns what the scores of checks depend on besides the words of a stretch.
 * @param sentences in the order of their files
 * @param scores of each sentence, by check; log-odds by models that did not learn from the sentence, 0 where raising pays
 */
export function fitContexts(
  checks: readonly string[],
  sentences: readonly DescribedSentence[],
  scores: readonly (readonly number[])[],
  fitting: Fitting,
): Contexts {
  const companies = companiesIn(checks, sentences, scores)
  return Object.fromEntries(
    checks.map((check, column) => {
      const examples = [...companies].flatMap(([index, ofSentence]): Example[] => {
        const sentence = sentences[index] as DescribedSentence
        const company = ofSentence.get(check)
        const wanted = sentence.wanted[column] as number
        if (company === undefined || wanted < 0) return []
        const score = scores[index]?.[column] as number
        return [{ score, company, raises: wanted > 0, weight: weightOf(sentence, fitting) }]
      })
      const context = fitContext(checks, examples)
      const elsewhere = ACCUSING.has(check) ? toThousandths(context.elsewhere / 2) : context.elsewhere
      return [check, { ...context, elsewhere }]
    }),
  )
}

/** Scores in their contexts, by sentence and check. */
export function scoredInContext(
  contexts: Contexts,
  checks: readonly string[],
  sentences: readonly DescribedSentence[],
  scores: readonly (readonly number[])[],
): number[][] {
  const scored = scores.map((ofSentence) => [...ofSentence])
  for (const [index, ofSentence] of companiesIn(checks, sentences, scores))
    for (const [check, company] of ofSentence) {
      const column = checks.indexOf(check)
      const own = scored[index] as number[]
      own[column] = (own[column] as number) + gainOf(contexts[check] as Context, company)
    }
  return scored
}

/** The company of what is heard, by the place of its sentence and by check. */
function companiesIn(
  checks: readonly string[],
  sentences: readonly DescribedSentence[],
  scores: readonly (readonly number[])[],
): Map<number, Map<string, Company>> {
  const numbers = numbersOf(sentences)
  const heard = scores.flatMap((ofSentence, index) =>
    checks.flatMap((check, column) => {
      const score = ofSentence[column] as number
      return score < FLOOR ? [] : [{ check, score, index, sentence: numbers[index] as number }]
    }),
  )
  const companies = new Map<number, Map<string, Company>>()
  for (const [place, company] of companiesOf(heard).entries()) {
    const { index, check } = heard[place] as (typeof heard)[number]
    const known = companies.get(index)
    if (known) known.set(check, company)
    else companies.set(index, new Map([[check, company]]))
  }
  return companies
}

/** Numbers of sentences: those of one text follow each other, others are far apart. */
function numbersOf(sentences: readonly DescribedSentence[]): number[] {
  const lengths = new Map<number, number>()
  for (const { textNumber } of sentences)
    if (textNumber !== undefined) lengths.set(textNumber, (lengths.get(textNumber) ?? 0) + 1)
  let number = 0
  let before: number | undefined
  return sentences.map(({ textNumber }) => {
    const isGoingOn = textNumber !== undefined && textNumber === before
    number += isGoingOn && (lengths.get(textNumber) as number) < LONGEST_TEXT ? 1 : APART
    before = textNumber
    return number
  })
}

/** As finely as log-odds are written down: what is added to them later then gives the same number wherever it is added. */
export function toThousandths(logOdds: number): number {
  return Math.round(logOdds * 1000) / 1000
}

/** Logistic regression over a score and its company, in units of the score. */
function fitContext(checks: readonly string[], examples: readonly Example[]): Context {
  const rows = examples.map(({ score, company: { elsewhere, check: own, inSentence } }) => {
    const row = new Float64Array(checks.length + 3)
    row.set([1, Math.min(6, score), elsewhere])
    for (const { check, loud } of inSentence) if (check !== own) row[3 + checks.indexOf(check)] = loud
    return row
  })
  const weights = new Float64Array(checks.length + 3)
  weights[1] = 1
  const squares = new Float64Array(weights.length).fill(1e-3)
  const chance = chances()
  const looks = rows.length === 0 ? 0 : Math.max(LEAST_LOOKS, rows.length * EPOCHS)
  for (let look = 0; look < looks; look++) {
    const index = Math.floor(chance() * rows.length)
    const row = rows[index] as Float64Array
    const { raises, weight } = examples[index] as Example
    const score = row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0)
    const error = (Number(raises) - 1 / (1 + Math.exp(-score))) * weight
    for (const [at, value] of row.entries()) {
      if (value === 0) continue
      const gradient = error * value - DECAY * (weights[at] as number)
      squares[at] = (squares[at] as number) + gradient ** 2
      weights[at] = (weights[at] as number) + (RATE * gradient) / Math.sqrt(squares[at] as number)
    }
  }
  const [always = 0, own = 1, elsewhere = 0, ...beside] = weights
  const inUnits = (weight: number): number => toThousandths(weight / own)
  return {
    always: inUnits(always),
    elsewhere: inUnits(elsewhere),
    beside: Object.fromEntries(
      checks
        .map((check, column) => [check, inUnits(beside[column] as number)] as const)
        .filter(([, weight]) => weight !== 0),
    ),
  }
}
