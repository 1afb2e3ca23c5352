import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { nameIn } from './name-in-each.ts'
import type { Source } from './source-at.ts'

const INITIALS = /^\p{L}{1,2}\./u

/** "Mr. Lowe", «С.Оразов»: no more than a surname, of whoever is named in full elsewhere. */
export function isSurnameOnly(facts: SentenceFacts, source: Source): boolean {
  if (source === 'own') return false
  const [first = '', ...others] = nameIn(facts.language, source).toLowerCase().split(/\s+/u)
  if (others.length === 0) return INITIALS.test(first)
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
