import { onceOf } from '../../../law/once.ts'
import type { Field, OfficeWords } from '../../language/offices.ts'
import type { Language } from '../../language.ts'

/** What the name of a body or an office tells that it is about, whatever language it stands in. Folded. */
export function fieldsOf(name: string, languages: readonly Language[]): ReadonlySet<Field> {
  const found = new Set<Field>()
  for (const { offices } of languages)
    for (const kinds of [offices.fields, offices.outside])
      for (const [field, words] of Object.entries(kinds ?? {}) as [Field, RegExp][])
        if (words.test(name)) found.add(field)
  // Members speak for themselves, not for the house they sit in.
  if (found.has('member')) for (const house of ['parliament', 'local'] as const) found.delete(house)
  return found
}

/** Whether some words may tell of any field: most tell of none, and are not asked for each. */
export function mayTellField(offices: OfficeWords, words: string): boolean {
  return anyField(offices).some((fields) => fields.test(words))
}

/** The patterns of all fields as one for each way in which they are written. */
const anyField = onceOf((offices: OfficeWords): readonly RegExp[] => {
  const byFlags = new Map<string, string[]>()
  for (const { source, flags } of Object.values(offices.fields ?? {}))
    byFlags.set(flags, [...(byFlags.get(flags) ?? []), `(?:${source})`])
  return [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags))
})

/** Whether two names share a field. */
export function shareField(one: ReadonlySet<Field>, other: ReadonlySet<Field>): boolean {
  for (const field of one) if (other.has(field)) return true
  return false
}

/** What towns and regions have no offices of their own for. */
const OF_COUNTRY: readonly Field[] = [
  'police',
  'prosecution',
  'security',
  'court',
  'parliament',
  'member',
  'president',
  'government',
  'army',
  'justice',
  'foreign',
  'bank',
  'election',
  'ombudsman',
  'corruption',
  'financial-monitoring',
  'university',
  'business',
  'society',
  'faith',
  'international',
]

/** Whether a town may have an office for all that one is about: «управление образования». */
export function mayBeLocal(fields: ReadonlySet<Field>): boolean {
  return !OF_COUNTRY.some((field) => fields.has(field))
}
