import { wordAt } from './letters.ts'
import { createLexicon } from './lexicon.ts'
import { Numbers } from './numbers.ts'
import { type FrequentOptions, phraseTables } from './phrase-build.ts'
import { MOST_WORDS, type NamedTable, type PhraseTables } from './phrase-tables.ts'
import { type ChunkStore, chunksInMemory, PlaceStream } from './place-stream.ts'
import { SpelledWords } from './spelled-words.ts'
import { SLOT, WordSlots } from './word-slots.ts'

/** What stands in the stream between two provisions. */
const FREE = new Int32Array(1)

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
  const spellings = new WordSlots()
  const spelled = new SpelledWords()
  const stream = new PlaceStream(options.store ?? chunksInMemory())
  /** How often each form stands in the corpus. */
  const counts = new Numbers()
  /** First place of each provision, and one past the last. */
  const starts = new Numbers()
  let provisions = 0
  let place = MOST_WORDS + 1
  starts.all[0] = place

  function* tables(): Generator<NamedTable> {
    spellings.clear()
    yield* phraseTables(lexicon, stream, counts.all, starts.all.slice(0, provisions + 1), options)
  }

  return {
    add(utf8, from = 0, to = utf8.length) {
      for (let at = from; at < to; ) {
        const next = spelled.part(utf8, at, to)
        numberWords(utf8, at)
        stream.add(spelled.hashes, spelled.count)
        place += spelled.count
        at = next
      }
      stream.add(FREE, 1)
      starts.reach(++provisions)
      starts.all[provisions] = ++place
      return provisions - 1
    },
    tables,
    finish: () => wholeTables(tables()),
  }

  /**
   * Counts the words that were parted, and puts the number of its form in the place of each one's hash.
   * @param from where the parting began
   */
  function numberWords(utf8: Uint8Array, from: number): void {
    const { count, hashes, prints } = spelled
    let { slots, mask } = spellings
    let often = counts.all
    for (let word = 0; word < count; word++) {
      const hash = hashes[word] as number
      const print = prints[word] as number
      const at = (hash & mask) * SLOT
      const kept = slots[at + 1] as number
      // Nearly always it stands in its first slot.
      let form = slots[at] === print && ((kept ^ hash) & ~mask) === 0 ? kept & mask : 0
      if (form === 0) {
        form = spellings.get(hash, print)
        if (form === 0) {
          form = learn(utf8, word, from, hash)
          ;({ slots, mask } = spellings)
          often = counts.all
        }
      }
      often[form] = (often[form] as number) + 1
      hashes[word] = form
    }
  }

  /** Learns a spelling that was not met before. */
  function learn(utf8: Uint8Array, word: number, from: number, hash: number): number {
    const { prints, bounds } = spelled
    const start = from + (bounds[2 * word] as number)
    const form = lexicon.learn(wordAt(utf8, start, from + (bounds[2 * word + 1] as number)))
    spellings.add(hash, prints[word] as number, form)
    counts.reach(form)
    return form
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
