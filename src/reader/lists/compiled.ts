import type { Pieces } from '../tables/pieces.ts'
import { packTables, unpackTables } from '../tables/tables.ts'
import type { Concepts } from './concepts.ts'
import type { PhraseTrie } from './phrases.ts'
import { LATE_TABLES, type LateTable, type Stems } from './stems.ts'

/** What the word lists of a language compile to: kept in a file, so that a start does not read the lists again. */
export interface CompiledLists {
  readonly phrases: PhraseTrie
  readonly concepts: Concepts
}

const STEM_TABLES = ['keys', ...LATE_TABLES] as const
const STEMS = ['phrases', 'concepts'] as const
type StemSizes = Pick<Stems, 'shares' | 'bits' | 'longest'>
const TRIE_TABLES = ['roots', 'takenAt', 'gappedEnd', 'taken', 'nodes', 'far', 'listOf'] as const

/** Packs compiled lists into the bytes of a file. */
export function packLists({ phrases, concepts }: CompiledLists): Uint8Array {
  const numbers: Record<string, Int32Array> = {}
  for (const name of TRIE_TABLES) numbers[name] = phrases[name]
  for (const name of STEM_TABLES) {
    numbers[`phrases.${name}`] = phrases.stems[name]
    numbers[`concepts.${name}`] = concepts.stems[name]
  }
  const { lists, classCount } = phrases
  const stems = { phrases: sizesOf(phrases.stems), concepts: sizesOf(concepts.stems) }
  return packTables({ words: { lists, classCount, stems, names: concepts.names }, numbers })
}

function sizesOf({ shares, bits, longest }: Stems): StemSizes {
  return { shares, bits, longest }
}

/** Reads compiled lists from the bytes of a file: what words belong to, as it is asked for. */
export function unpackLists(pieces: Pieces): CompiledLists {
  const late = STEMS.flatMap((of) => LATE_TABLES.map((name) => `${of}.${name}`))
  const { words, numbers, firstBytes } = unpackTables(pieces, late)
  const {
    lists,
    classCount,
    stems: sizes,
    names,
  } = words as {
    lists: string[]
    classCount: number
    stems: { phrases: StemSizes; concepts: StemSizes }
    names: string[]
  }
  const stems = (of: (typeof STEMS)[number]): Stems => ({
    ...(Object.fromEntries(STEM_TABLES.map((name) => [name, numbers[`${of}.${name}`]])) as Record<
      (typeof STEM_TABLES)[number],
      Int32Array
    >),
    ...sizes[of],
    pieces,
    firstBytes: Object.fromEntries(LATE_TABLES.map((name) => [name, firstBytes[`${of}.${name}`]])) as Record<
      LateTable,
      number
    >,
  })
  const trie = Object.fromEntries(TRIE_TABLES.map((name) => [name, numbers[name]])) as Record<
    (typeof TRIE_TABLES)[number],
    Int32Array
  >
  return {
    phrases: { lists, classCount, ...trie, stems: stems('phrases') },
    concepts: { names, stems: stems('concepts') },
  }
}
