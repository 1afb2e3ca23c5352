import type { CitedFact, Trilingual } from '../law/law.ts'
import type { View } from './check.ts'
import type { Evidence } from './reading.ts'

/** Provisions of law as evidence, as they stood on the statement's day. */
export function provisions(facts: readonly CitedFact[], note?: Trilingual): Evidence[] {
  return facts.map((fact) => (note ? { kind: 'provision', fact, note } : { kind: 'provision', fact }))
}

/** Says why law was not asked, or nothing where it was. */
export function lawNotChecked({ lawNotChecked }: View): Evidence[] {
  return lawNotChecked ? [{ kind: 'not-checked', why: lawNotChecked }] : []
}

/** Labels of provisions in one line, parted by semicolons. */
export function labelsOf(facts: readonly CitedFact[]): Trilingual {
  const join = (language: 'kk' | 'ru' | 'en'): string =>
    [...new Set(facts.map(({ label }) => label[language]))].join('; ')
  return { kk: join('kk'), ru: join('ru'), en: join('en') }
}
