import type { CitedFact, Trilingual } from '../law/law.ts'
import { inEach } from '../law/tags.ts'
import type { View } from './check.ts'
import { doubtNote } from './cited/doubt-words.ts'
import type { Evidence } from './reading.ts'

/** Provisions of law as evidence, as they stood on the statement's day, each once. */
export function provisions(facts: readonly CitedFact[], note?: Trilingual): Evidence[] {
  const once = new Map(facts.map((fact) => [`${fact.label.en}: ${fact.says.en}`, fact]))
  return [...once.values()].map((fact) => {
    const words = fact.doubt === undefined ? note : besides(note, doubtNote(fact.doubt))
    return words ? { kind: 'provision', fact, note: words } : { kind: 'provision', fact }
  })
}

function besides(note: Trilingual | undefined, doubt: Trilingual): Trilingual {
  return note === undefined
    ? doubt
    : inEach((tag) => `${note[tag].replace(/(?<![.!?…])$/u, '.')} ${doubt[tag]}`)
}

/** Says why law was not asked, or nothing where it was. */
export function lawNotChecked({ lawNotChecked }: View): Evidence[] {
  return lawNotChecked ? [{ kind: 'not-checked', why: lawNotChecked }] : []
}

/** Labels of provisions in one line, each once, parted by semicolons. */
export function labelsOf(places: readonly { readonly label: Trilingual }[]): Trilingual {
  return inEach((language) => [...new Set(places.map(({ label }) => label[language]))].join('; '))
}
