import { type ChunkStore, chunksInMemory } from './chunk-store.ts'
import { createLexicon } from './lexicon.ts'
import { Numbers } from './numbers.ts'
import { type FrequentOptions, phraseTables } from './phrase-build.ts'
import { MOST_WORDS, type NamedTable, type PhraseTables } from './phrase-tables.ts'
import { TextReader } from './text-reader.ts'

export interface WriterOptions extends FrequentOptions {
  /** Where the words are kept until all are known; in memory by default. */
  readonly store?: ChunkStore
}

/** Adds provisions, then makes the tables of the index, once. */
export interface PhraseWriter {
  /** Adds the words of `utf8[from, to)` as the next provision; answers its number. */
  add(utf8: Uint8Array, from?: number, to?: number): number
  finish(): PhraseTables
  /** The same tables one after another: who stores each before the next is made needs less memory. */
  tables(): Generator<NamedTable>
}

/**
 * Makes an empty index. A corpus is read at the speed of its bytes: a word is told apart by two hashes of them, and only a
 * spelling that was not met before is made a string.
 * @param keysOf keys of a folded word, most likely first: words with a common key are forms of one word
 */
export function createPhraseWriter(
  keysOf: (folded: string) => readonly string[],
  options: WriterOptions = {},
): PhraseWriter {
  const lexicon = createLexicon(keysOf)
  const store = options.store ?? chunksInMemory()
  const reader = new TextReader((folded) => lexicon.learn(folded), store)
  /** First place of each provision, and one past the last. */
  const starts = new Numbers()
  let provisions = 0
  let place = MOST_WORDS + 1
  starts.all[0] = place

  function* tables(): Generator<NamedTable> {
    const counts = reader.finish(lexicon.forms)
    yield* phraseTables(
      lexicon,
      { machine: reader.machine, room: reader.room, store },
      counts,
      starts.all.slice(0, provisions + 1),
      options,
    )
  }

  return {
    add(utf8, from = 0, to = utf8.length) {
      place += reader.read(utf8, from, to) + 1
      reader.close()
      starts.reach(++provisions)
      starts.all[provisions] = place
      return provisions - 1
    },
    tables,
    finish: () => wholeTables(tables(), place + MOST_WORDS),
  }
}

/**
 * Puts tables together, of which codes alone come in parts.
 * @param codes how many of them there are
 */
function wholeTables(parts: Iterable<NamedTable>, codes: number): PhraseTables {
  const whole: Record<string, Int32Array | Uint8Array> = {}
  const allCodes = new Uint8Array(codes)
  let end = 0
  for (const [name, part] of parts) {
    if (name !== 'codes') whole[name] = part.slice()
    else {
      allCodes.set(part, end)
      end += part.length
    }
  }
  return { ...whole, codes: allCodes } as PhraseTables
}
