import type { Trilingual } from '../../law/law.ts'
import { byNoun } from '../../law/office-names/by-noun.ts'
import { inEach } from '../../law/tags.ts'

/** «министр …», «Представитель | компании «Тарн»»: no name of a person begins so. */
const NO_PERSON = /^(?:\p{Ll}|[\p{L}-]+ (?=\p{Script=Cyrillic})\p{Ll})/u

/**
 * A body that is known in no language but its own, by its noun in the others: «комиссия (Widget Commission)». A person may bear the name
 * of an office, and stays.
 */
export function houseByNoun(to: Trilingual): Trilingual {
  if (to.kk !== to.ru || to.ru !== to.en || to.en.includes(', ')) return to
  const told = byNoun(to.en)
  return told === undefined || (told.isOffice && !NO_PERSON.test(to.en)) ? to : inEach((tag) => told[tag])
}
