import type { Citation, Day, Law, Tag } from '../../law/law.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { readTyped } from './as-typed.ts'

/** An article that was typed as people cite it, and the law that knows its act. */
export interface NormTyped {
  readonly law: Law
  readonly citation: Citation
}

const NUMBER = /^\d{1,4}(?:-\d{1,3})?$/u
const ADDRESS = /^([\p{L}\d-]+)\/(\d[\d-]*)$/u
const TAGS: readonly Tag[] = ['ru', 'kk', 'en']

/**
 * Reads what was typed as an article of an act that a pack knows: `PC 174`, «УК РК 174», «ч. 3 ст. 174 УК», "Article 174 of the
 * Criminal Code".
 * @param code jurisdiction to ask; all of them where there is none
 */
export function normTyped(
  catalog: LawCatalog,
  typed: readonly string[],
  on: Day,
  code?: string,
): NormTyped | undefined {
  // An address of a page names both in this way: PC/174.
  const words = typed.join(' ').trim().replace(ADDRESS, '$1 $2').split(/\s+/u)
  const codes =
    code === undefined
      ? [...catalog.jurisdictions].flatMap(([one, { isExample }]) => (isExample ? [] : [one]))
      : [code]
  for (const one of codes) {
    const law = catalog.law(one)
    const citation = law && (byKey(law, words, on) ?? byCitation(law, words, on))
    if (law && citation) return { law, citation }
  }
  return undefined
}

/** The pack's own key of the act, and the number of the article. */
function byKey(law: Law, [key = '', article = '', extra]: readonly string[], on: Day): Citation | undefined {
  if (extra !== undefined || !NUMBER.test(article)) return undefined
  const id = key.toUpperCase()
  const act = law.act(id, on) ?? law.act(id)
  return act && { act: act.id, article }
}

function byCitation(law: Law, words: readonly string[], on: Day): Citation | undefined {
  for (const tag of TAGS) {
    const read = (said: string): readonly Citation[] =>
      law.citations(said, tag, on).filter(({ article }) => article !== undefined)
    const [found] = readTyped(read, words.join(' '))
    if (found) return found
  }
  return undefined
}
