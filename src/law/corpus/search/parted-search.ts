import type { PhraseIndex } from '../index/phrase-index.ts'
import { distinctOf } from './any-length.ts'
import { MOST_PARTED, type Parted, partedWords } from './hyphened.ts'

/** A search with words parted: each parted word must stand so, with its hyphen. */
export interface PartedSearch {
  readonly words: readonly string[]
  readonly parted: readonly Parted[]
}

/** Searches that are made at most in place of one. */
const MOST = 8

/**
 * What to search where nothing holds all words: with words parted, those that the corpus lacks in each search; few parted words
 * before many.
 */
export function partedSearches(index: PhraseIndex, asked: readonly string[]): readonly PartedSearch[] {
  const { distinct } = distinctOf(asked)
  const lacking = new Set(distinct.filter((word) => !index.mayStand([word])))
  if (lacking.size > MOST_PARTED) return []
  let searches: readonly (PartedSearch & { readonly last: number })[] = [
    { words: asked, parted: [], last: -1 },
  ]
  const found: PartedSearch[] = []
  // Those that must be parted come first.
  const words = [...lacking, ...distinct.filter((word) => !lacking.has(word))]
  const partings = words.map((word) => partedWords(index, [word]))
  for (let count = 1; count <= MOST_PARTED && searches.length > 0; count++) {
    const end = count <= lacking.size ? count : words.length
    searches = searches
      .flatMap((before) =>
        Array.from(
          { length: Math.max(0, end - before.last - 1) },
          (_, step) => before.last + 1 + step,
        ).flatMap((at) =>
          (partings[at] as readonly Parted[]).map((one) => ({
            words: before.words.flatMap((word) => (word === words[at] ? one.words : [word])),
            parted: [...before.parted, one],
            last: at,
          })),
        ),
      )
      .slice(0, MOST)
    if (count >= lacking.size) found.push(...searches)
  }
  return found.slice(0, MOST)
}
