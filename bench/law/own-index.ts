import { wordsOf } from '../../src/law/corpus/index/letters.ts'
import { openPhraseIndex, type PhraseIndex } from '../../src/law/corpus/index/phrase-index.ts'
import { createPhraseWriter } from '../../src/law/corpus/index/phrase-writer.ts'
import { worked } from './times.ts'

/** Our word index over some provisions. */
export interface OwnIndex {
  /** Milliseconds that the build took, and that processors worked on it. */
  readonly buildTime: number
  readonly buildWork: number
  readonly size: number
  readonly index: PhraseIndex
}

export type KeysOf = (word: string) => readonly string[]

export function ownIndex(provisions: readonly Uint8Array[], keysOf: KeysOf): OwnIndex {
  const { time, work, value } = worked(() => {
    const writer = createPhraseWriter(keysOf)
    for (const provision of provisions) writer.add(provision)
    return writer.finish()
  })
  const size = Object.values(value).reduce(
    (sum: number, table: Int32Array | Uint8Array) => sum + table.byteLength,
    0,
  )
  return { buildTime: time, buildWork: work, size, index: openPhraseIndex(value, keysOf) }
}

/** Whether a phrase stands anywhere, in any form. */
export function isUsed({ index }: OwnIndex, words: readonly string[]): boolean {
  let used = false
  index.find(words, () => {
    used = true
    return false
  })
  return used
}

/** Provisions that have a phrase, as they are met: some more than once. */
export function countUses({ index }: OwnIndex, words: readonly string[]): number {
  let count = 0
  index.find(words, () => {
    count++
    return true
  })
  return count
}

/** What the index says of a phrase as it is typed. */
export function verdictOf({ index }: OwnIndex, typed: string): { exact: boolean; inflected: boolean } {
  let [exact, inflected] = [false, false]
  index.find(wordsOf(typed), (_, isExact) => {
    inflected = true
    exact ||= isExact
    return !exact
  })
  return { exact, inflected }
}
