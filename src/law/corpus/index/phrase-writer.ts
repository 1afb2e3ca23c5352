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
    finish: () => wholeTables(tables()),
  }
}

/** Puts tables together that come in parts. */
function wholeTables(parts: Iterable<NamedTable>): PhraseTables {
  const byName = new Map<string, (Int32Array | Uint8Array)[]>()
  for (const [name, part] of parts) {
    const known = byName.get(name)
    if (known) known.push(part.slice())
    else byName.set(name, [part.slice()])
  }
  return Object.fromEntries([...byName].map(([name, all]) => [name, joined(all)])) as PhraseTables
}

function joined(parts: readonly (Int32Array | Uint8Array)[]): Int32Array | Uint8Array {
  const [first] = parts
  if (first === undefined || parts.length === 1) return first ?? new Uint8Array(0)
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
