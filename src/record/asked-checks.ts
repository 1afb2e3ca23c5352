import type { Finding, Question } from '../reader/reading.ts'
import type { Snapshot } from './facts/snapshots.ts'

/** A check whose question an opinion puts. */
export interface AskedCheck {
  readonly check: string
  /** Whether it is asked in full somewhere, and not only as what was asked before. */
  readonly first: boolean
}

/** Checks whose questions a published version puts, each once, by name. */
export function askedChecks(
  { dismissed }: Pick<Snapshot, 'dismissed'>,
  {
    findings,
    questions,
  }: {
    readonly findings: readonly Pick<Finding, 'id' | 'check'>[]
    readonly questions: readonly Pick<Question, 'finding' | 'askedAt'>[]
  },
): AskedCheck[] {
  const checkOf = new Map(findings.map(({ id, check }) => [id, check]))
  const asked = new Map<string, boolean>()
  for (const { finding, askedAt } of questions) {
    const check = checkOf.get(finding)
    if (check === undefined || dismissed.includes(finding)) continue
    asked.set(check, asked.get(check) === true || askedAt === undefined)
  }
  return [...asked]
    .map(([check, first]) => ({ check, first }))
    .sort((a, b) => (a.check < b.check ? -1 : a.check > b.check ? 1 : 0))
}
