import type { Law } from '../law/law.ts'
import { addresseeOf } from './addressee.ts'
import { ownTextsFirst } from './own-text-first.ts'
import type { Raised } from './raised.ts'
import type { Finding, Question } from './reading.ts'
import type { Say } from './say.ts'
import type { Statement } from './statement.ts'

/** Findings with their questions. What was asked of an earlier claim is only referred to. */
export function askedOf(
  say: Say,
  statement: Statement,
  raised: readonly Raised[],
  law: Law | undefined,
): { findings: Finding[]; questions: Question[] } {
  const findings: Finding[] = []
  const questions: Question[] = []
  const asked = new Map<string, Map<string, number>>()
  const to = addresseeOf(statement, law)
  let claim = 0
  let ofClaim = 0
  let last = -1
  for (const raise of raised) {
    const { check, sentence, quote } = raise
    if (sentence !== last) {
      last = sentence
      claim++
      ofClaim = 0
    }
    const id = `${claim}.${++ofClaim}`
    const values = { ...raise.fill, quote: quote.text }
    findings.push({
      id,
      check,
      claim,
      quote,
      trigger: raise.trigger,
      certainty: raise.certainty,
      evidence: ownTextsFirst(raise.evidence, statement.language),
      missing: say(check, 'missing', raise.missing, values),
    })
    const topic = raise.topic ?? check
    const askedOf = asked.get(topic) ?? new Map<string, number>()
    const earlier = askedOf.get(raise.asks)
    if (earlier === undefined) {
      asked.set(topic, askedOf.set(raise.asks, claim))
      questions.push({ finding: id, claim, to, text: say(check, 'questions', raise.asks, values) })
    } else
      questions.push({
        finding: id,
        claim,
        to,
        text: say(check, 'questions', 'again', { ...values, n: String(earlier) }),
        askedAt: earlier,
      })
  }
  return { findings, questions }
}
