import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { nameIn } from './name-in-each.ts'
import type { Source } from './source-at.ts'

const INITIALS = /^\p{L}{1,2}\./u
/** A letter for a name that stands apart, and how many of these at most. */
const INITIAL = /^\p{L}{1,2}\.$/u
const LETTERS = 2

/** "Mr. Lowe", «С.Оразов», «С. Оразов»: no more than a surname, of whoever is named in full elsewhere. */
export function isSurnameOnly(facts: SentenceFacts, source: Source): boolean {
  if (source === 'own') return false
  const [first = '', ...others] = nameIn(facts.language, source).toLowerCase().split(/\s+/u)
  if (others.length === 0) return INITIALS.test(first)
  if (others.length <= LETTERS && [first, ...others.slice(0, -1)].every((word) => INITIAL.test(word)))
    return true
  const { courtesy } = facts.own.knowledge.language.offices
  return others.length === 1 && courtesy?.test(first.replace(/\.$/u, '')) === true
}

/** "Commissioner | Otieno", "CS | Otieno": two words, of which the first is an office or letters that may stand for one. */
export function mayBeSurname({ language, own }: SentenceFacts, source: Source): boolean {
  if (source === 'own') return false
  const [office = '', surname, ...others] = nameIn(language, source).split(/\s+/u)
  if (surname === undefined || others.length > 0) return false
  return own.knowledge.language.offices.holder?.test(office.toLowerCase()) || /^\p{Lu}{2,}$/u.test(office)
}
