import type { DatabaseSync } from 'node:sqlite'
import type { TextLanguage } from '../../law/corpus/act.ts'
import { openPhraseIndex, type PhraseIndex } from '../../law/corpus/index/phrase-index.ts'
import type { ProvisionColumns } from '../../law/corpus/search/term-search.ts'
import { tableReader } from './tables.ts'

/** The word index of a language: small tables are read into memory, of large ones what searches come to. */
export interface Indexed {
  readonly index: PhraseIndex
  readonly columns: ProvisionColumns
  /** Row of each provision of the index. */
  readonly ids: Int32Array
}

/** Reads the word index of a language. */
export function readWordIndex(
  db: DatabaseSync,
  language: TextLanguage,
  keysOf: (folded: string) => readonly string[],
): Indexed {
  const { numbers, bytes, pieces } = tableReader(db, language)
  return {
    index: openPhraseIndex(
      {
        forms: numbers('forms'),
        keys: numbers('keys'),
        families: numbers('families'),
        lists: numbers('lists'),
        places: pieces('places'),
        steps: numbers('steps'),
        provisionStarts: numbers('provisionStarts'),
        near: numbers('near'),
        frequent: numbers('frequent'),
        frequentPlaces: numbers('frequentPlaces'),
        codes: pieces('codes'),
        pairStarts: numbers('pairStarts'),
        pairs: pieces('pairs'),
        neighbours: numbers('neighbours'),
      },
      keysOf,
    ),
    columns: {
      since: numbers('since'),
      until: numbers('until'),
      act: numbers('act'),
      actStarts: numbers('actStarts'),
      rank: bytes('rank'),
    },
    ids: numbers('ids'),
  }
}
