import type { KeysOfLanguage } from '../../law/everyday/everyday.ts'
import { foldE } from '../../law/fold.ts'
import type { LawCatalog } from '../../law-catalog.ts'

/**
 * How words of a language are forms of one: by its dictionary, which loads with the first word asked, or letter by letter
 * where Saual does not speak it. Light keys would not do: one form in ten would be denied.
 */
export function keysFor({ languageOf, lemmas }: Pick<LawCatalog, 'languageOf' | 'lemmas'>): KeysOfLanguage {
  return (tag) => {
    const language = languageOf(tag)
    return language ? (folded) => lemmas(foldE(folded), language.tag) : (folded) => [folded]
  }
}
