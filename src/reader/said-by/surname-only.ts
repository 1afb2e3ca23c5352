import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { nameIn } from './name-in-each.ts'
import type { Source } from './source-at.ts'

const INITIALS = /^\p{L}{1,2}\./u
/** «С.», «С.Т.» */
const ALONE = /^(?:\p{L}{1,2}\.)+$/u

/** "Mr. Lowe", «С.Оразов», «С.Т. Оразов», «Оразов С. Т.»: no more than a surname, of whoever is named in full elsewhere. */
export function isSurnameOnly(facts: SentenceFacts, source: Source): boolean {
  if (source === 'own') return false
  const words = nameIn(facts.language, source).toLowerCase().split(/\s+/u)
  const [first = '', ...others] = words
  if (others.length === 0) return INITIALS.test(first)
  if (words.filter((word) => !ALONE.test(word)).length === 1) return true
  const { courtesy } = facts.own.knowledge.language.offices
  return others.length === 1 && courtesy?.test(first.replace(/\.$/u, '')) === true
}

/** "Deputy Commissioner | Otieno", "CS | Otieno": a word behind a title, or behind letters that may stand for one. «ОМАРОВ»: one in capitals. */
export function mayBeSurname({ language, own }: SentenceFacts, source: Source): boolean {
  if (source === 'own') return false
  const title = nameIn(language, source).split(/\s+/u)
  const last = title.pop() ?? ''
  if (title.length === 0) return /^\p{Lu}{2,}$/u.test(last)
  const { holder, lesser, ofAnyOffice, described, behindHolder } = own.knowledge.language.offices
  const isTitle = (word: string): boolean =>
    [holder, lesser, ofAnyOffice, described, behindHolder].some((kind) => kind?.test(word))
  if (title.length === 1 && /^\p{Lu}{2,}$/u.test(title[0] ?? '')) return true
  const words = title.map((word) => word.toLowerCase())
  return words.some((word) => holder?.test(word)) && (words.length === 1 || words.every(isTitle))
}
