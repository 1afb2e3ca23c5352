import type { Law, Trilingual } from '../law/law.ts'
import { addresseeOf } from './addressee.ts'
import { allAsOfDay, dayRead } from './as-of-day.ts'
import { type Asking, askingsOf } from './asking.ts'
import type { Language } from './language.ts'
import { ownTextsFirst } from './own-text-first.ts'
import type { Raised } from './raised.ts'
import type { Finding, Question } from './reading.ts'
import type { Say } from './say.ts'
import type { Statement } from './statement.ts'

/** Findings with their questions. What was asked of an earlier claim is only referred to; a finding that another one asks for stands without. */
export function askedOf(
  say: Say,
  statement: Statement,
  raised: readonly Raised[],
  law: Law | undefined,
  languages: readonly Language[],
): { findings: Finding[]; questions: Question[] } {
  const findings: Finding[] = []
  const questions: Question[] = []
  for (const { raise, claim, to, id, asking } of numbered(raised, addresseeOf(statement, law, languages))) {
    const { check, quote } = raise
    const values = { ...raise.fill, quote: raise.asked ?? quote.text }
    findings.push({
      id,
      check,
      claim,
      quote,
      ...(raise.asked === undefined ? {} : { asked: raise.asked }),
      trigger: raise.trigger,
      certainty: raise.certainty,
      evidence: allAsOfDay(ownTextsFirst(raise.evidence, statement.language), dayRead(statement)),
      missing: say(check, 'missing', raise.missing, values),
    })
    if (asking.kind === 'in-full')
      questions.push({ finding: id, claim, to, text: say(check, 'questions', raise.asks, values) })
    else if (asking.kind === 'again') {
      const { askedAt } = asking
      const again = say(check, 'questions', 'again', { ...values, n: String(askedAt) })
      questions.push({ finding: id, claim, to, text: again, askedAt })
    }
  }
  return { findings, questions }
}

/** Raises with the numbers of their claims and findings; within a claim those without a question come last. */
function numbered(raised: readonly Raised[], own: Trilingual) {
  let claim = 0
  let last = -1
  const placed = raised.map((raise) => {
    if (raise.sentence !== last) claim++
    last = raise.sentence
    return { raise, claim, to: raise.source ?? own }
  })
  const askings = askingsOf(placed)
  const asked = placed.map((one, place) => ({ ...one, asking: askings[place] as Asking }))
  const isCovered = ({ asking }: { readonly asking: Asking }): number => (asking.kind === 'covered' ? 1 : 0)
  let ofClaim = 0
  let before = 0
  return asked
    .sort((a, b) => a.claim - b.claim || isCovered(a) - isCovered(b))
    .map((one) => {
      ofClaim = one.claim === before ? ofClaim + 1 : 1
      before = one.claim
      return { ...one, id: `${one.claim}.${ofClaim}` }
    })
}
