import type { Finding } from '../src/reader/reading.ts'
import type { Label } from './development-set.ts'

/** Counts of one check. */
export interface Score {
  /** Hard labels. */
  wanted: number
  /** Hard labels that some finding of the check overlaps. */
  found: number
  /** Findings, apart from those that only a soft label asks for. */
  raised: number
  /** Findings that overlap a hard label. */
  right: number
}

/** What was said before is no matter of one text: no label can tell it. */
const NOT_LABELLED = 'recurring-formula'

const NOTHING: Readonly<Score> = { wanted: 0, found: 0, raised: 0, right: 0 }

/** Adds the findings of one statement to the scores by check. Soft labels are neither hit nor miss. */
export function addScores(
  scores: Map<string, Score>,
  labels: readonly Label[],
  findings: readonly Finding[],
): void {
  const scoreOf = (check: string): Score => {
    const known = scores.get(check)
    if (known) return known
    const made = { ...NOTHING }
    scores.set(check, made)
    return made
  }
  for (const label of labels) {
    if (!label.hard) continue
    const score = scoreOf(label.check)
    score.wanted++
    if (findings.some((finding) => overlaps(finding, label))) score.found++
  }
  for (const finding of findings) {
    if (finding.check === NOT_LABELLED) continue
    const asked = labels.filter((label) => overlaps(finding, label))
    if (asked.length > 0 && asked.every(({ hard }) => !hard)) continue
    const score = scoreOf(finding.check)
    score.raised++
    if (asked.length > 0) score.right++
  }
}

export function overlaps({ check, quote }: Finding, label: Label): boolean {
  return check === label.check && quote.start < label.end && quote.end > label.start
}

export const precision = ({ right, raised }: Score): number => (raised === 0 ? Number.NaN : right / raised)
export const recall = ({ found, wanted }: Score): number => (wanted === 0 ? Number.NaN : found / wanted)
export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)]
  return p + r > 0 ? (2 * p * r) / (p + r) : Number.NaN
}

export function sumOf(scores: Iterable<Score>): Score {
  const sum = { ...NOTHING }
  for (const score of scores) {
    for (const count of ['wanted', 'found', 'raised', 'right'] as const) sum[count] += score[count]
  }
  return sum
}
