import assert from 'node:assert/strict'
import type { Trilingual } from '../src/law/law.ts'
import type { Evidence, Finding, Reading } from '../src/reader/reading.ts'

/** Findings of one check. */
export function findingsOf(check: string, { findings }: Reading): readonly Finding[] {
  return findings.filter((finding) => finding.check === check)
}

/** What one finding of a check asks, the first unless another is named. */
export function asked(check: string, reading: Reading, nth = 0): Trilingual {
  const finding = findingsOf(check, reading)[nth]
  assert.ok(finding, `${check} has finding ${nth}`)
  const question = reading.questions.find((one) => one.finding === finding.id)
  assert.ok(question)
  return question.text
}

/** Labels of the provisions that a finding rests on, in English. */
export function labelsOf(evidence: readonly Evidence[]): string[] {
  return evidence.flatMap((piece) => (piece.kind === 'provision' ? [piece.fact.label.en] : []))
}
