import type { DatabaseSync } from 'node:sqlite'
import type { TextLanguage } from '../../law/corpus/act.ts'
import { openPhraseIndex, type PhraseIndex } from '../../law/corpus/index/phrase-index.ts'
import { startsOfActs } from '../../law/corpus/search/act-count.ts'
import type { ProvisionColumns } from '../../law/corpus/search/term-search.ts'
import { bytesOf, numbersOf } from './tables.ts'

/** The word index of a language, read into memory. */
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
  const numbers = (name: string): Int32Array => numbersOf(db, language, name)
  const bytes = (name: string): Uint8Array => bytesOf(db, language, name)
  const act = numbers('act')
  return {
    index: openPhraseIndex(
      {
        forms: numbers('forms'),
        keys: numbers('keys'),
        families: numbers('families'),
        lists: numbers('lists'),
        places: bytes('places'),
        steps: numbers('steps'),
        provisionStarts: numbers('provisionStarts'),
        frequent: numbers('frequent'),
        codes: bytes('codes'),
        pairStarts: numbers('pairStarts'),
        pairs: bytes('pairs'),
        neighbours: numbers('neighbours'),
      },
      keysOf,
    ),
    columns: {
      since: numbers('since'),
      until: numbers('until'),
      act,
      actStarts: startsOfActs(act),
      rank: bytes('rank'),
    },
    ids: numbers('ids'),
  }
}
