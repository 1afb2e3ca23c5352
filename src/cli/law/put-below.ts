import type { CorpusBuild } from '../../law/corpus/build.ts'
import type { Passage } from '../../law/corpus/passage.ts'
import type { Day } from '../../law/law.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'

/** A text of which an answer gives words. */
export type Quoted = Pick<Passage, 'language' | 'source'>

/** What an answer rests on. */
interface Ground {
  readonly build: CorpusBuild
  /** The day that was asked for, where there is one. */
  readonly on?: Day | undefined
  readonly quoted: readonly Quoted[]
}

/** Puts below an answer what it rests on: the texts, the day, the build. */
export function putBelow(page: Page, { build, on, quoted }: Ground, words: LawWords): void {
  putUnofficial(page, quoted, words)
  if (on !== undefined) page.put(words.say('law.day-asked', { day: words.day(on) }))
  page.put(words.build(build))
}

/** Says once that an answer gives words of an unofficial copy, and where the official texts are. */
function putUnofficial(page: Page, quoted: readonly Quoted[], words: LawWords): void {
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
