import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { nameIn } from './name-in-each.ts'
import type { Source } from './source-at.ts'

const INITIALS = /^\p{L}{1,2}\./u
const INITIAL = /^\p{L}{1,2}\.$/u

/** "Mr. Lowe", «С.Оразов», «С. Оразов», «Оразов С. Т.»: no more than a surname, of whoever is named in full elsewhere. */
export function isSurnameOnly(facts: SentenceFacts, source: Source): boolean {
  if (source === 'own') return false
  const words = nameIn(facts.language, source).toLowerCase().split(/\s+/u)
  const [first = '', ...others] = words
  if (others.length === 0) return INITIALS.test(first)
  if (words.filter((word) => !INITIAL.test(word)).length === 1) return true
  const { courtesy } = facts.own.knowledge.language.offices
  return others.length === 1 && courtesy?.test(first.replace(/\.$/u, '')) === true
}

/**
 * "Commissioner | Otieno", "CS | Otieno": two words, of which the first is an office or letters that may stand for one. «ОМАРОВ»: a word
 * in capitals.
 */
export function mayBeSurname({ language, own }: SentenceFacts, source: Source): boolean {
  if (source === 'own') return false
  const [office = '', surname, ...others] = nameIn(language, source).split(/\s+/u)
  if (surname === undefined) return /^\p{Lu}{2,}$/u.test(office)
  if (others.length > 0) return false
  return own.knowledge.language.offices.holder?.test(office.toLowerCase()) || /^\p{Lu}{2,}$/u.test(office)
}
