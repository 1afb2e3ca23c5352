import type { Passage } from '../../law/corpus/passage.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'

/** A text of which an answer gives words. */
export type Quoted = Pick<Passage, 'language' | 'source'>

/** Says once, below an answer, that it gives words of an unofficial copy, and where the official texts are. */
export function putUnofficial(page: Page, quoted: readonly Quoted[], words: LawWords): void {
  if (quoted.length === 0) return
  const languages = new Map(
    quoted.flatMap(({ language, source }) => (source === undefined ? [] : [[source, language] as const])),
  )
  const isOfOne = new Set(languages.values()).size < 2
  const sources = [...languages].map(([source, language]) =>
    isOfOne ? source : `${source} (${words.language(language)})`,
  )
  page.gap()
  page.put(
    sources.length === 0
      ? words.say('law.unofficial')
      : words.say('law.unofficial-source', { source: sources.join('; ') }),
  )
}
