import type { BodyKind } from '../../law/law.ts'
import type { View } from '../../reader/check.ts'

/** Bodies that speak to the public by virtue of their powers: a word of warning or demand is theirs where the model doubts it. */
const WARNS_BY_OFFICE: ReadonlySet<BodyKind> = new Set([
  'prosecutor',
  'police',
  'security',
  'financial-monitoring',
  'anti-corruption',
  'information-ministry',
  'regulator',
  'election-commission',
])

/** Bodies whose warning is no polite request: they can open cases, inspect, forbid or block. */
const WITH_POWERS: ReadonlySet<BodyKind> = new Set([...WARNS_BY_OFFICE, 'ministry'])

/** Whose acts a statement may be, unless it names a house that may only ask; unknown kinds of bodies are known by their names. */
export function hasPowers(view: View): boolean {
  const { body } = view
  const has = body === undefined || WITH_POWERS.has(body) || (body === 'other' && view.bodyIsAmong('powers'))
  return has && !view.bodyIsAmong('houses')
}

/** A body known to warn by its office, or named so that its name tells of security or of a government. */
export function warnsByOffice(view: View): boolean {
  const { body } = view
  if (body !== undefined && WARNS_BY_OFFICE.has(body)) return true
  return (body === undefined || body === 'other') && view.bodyIsAmong('powers')
}

/** Bodies that mostly appeal and remind to serve the public: a ministry of health, a town hall. */
export function isServing({ body }: View): boolean {
  return body === 'ministry' || body === 'other'
}
