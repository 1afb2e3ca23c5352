import { foldedWord } from './letters.ts'
import { createLexicon } from './lexicon.ts'
import { type FrequentOptions, phraseTables } from './phrase-build.ts'
import { MOST_WORDS, type NamedTable, type PhraseTables } from './phrase-tables.ts'
import { PlaceStream } from './place-stream.ts'
import { SpelledWords } from './spelled-words.ts'
import { SLOT, WordSlots } from './word-slots.ts'

const UTF8 = new TextDecoder()
/** What stands in the stream between two provisions. */
const FREE = new Int32Array(1)

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
  options: FrequentOptions = {},
): PhraseWriter {
  const lexicon = createLexicon(keysOf)
  const spellings = new WordSlots()
  const spelled = new SpelledWords()
  const stream = new PlaceStream()
  /** How often each form stands in the corpus. */
  let counts = new Int32Array(1 << 12)
  /** First place of each provision, and one past the last. */
  const starts = [MOST_WORDS + 1]
  let place = MOST_WORDS + 1

  function* tables(): Generator<NamedTable> {
    spellings.clear()
    yield* phraseTables(lexicon, stream, counts, Int32Array.from(starts), options)
  }

  return {
    add(utf8, from = 0, to = utf8.length) {
      for (let at = from; at < to; ) {
        at = spelled.part(utf8, at, to)
        numberWords(utf8)
        stream.add(spelled.hashes, spelled.count)
        place += spelled.count
      }
      stream.add(FREE, 1)
      return starts.push(++place) - 2
    },
    tables,
    finish: () => Object.fromEntries(tables()) as unknown as PhraseTables,
  }

  /** Counts the words that were parted, and puts the number of its form in the place of each one's hash. */
  function numberWords(utf8: Uint8Array): void {
    const { count, hashes, prints } = spelled
    let { slots, mask } = spellings
    for (let word = 0; word < count; word++) {
      const hash = hashes[word] as number
      const print = prints[word] as number
      const at = (hash & mask) * SLOT
      // Nearly always it stands in its first slot.
      let form = slots[at] === hash && slots[at + 1] === print ? (slots[at + 2] as number) : 0
      if (form === 0) {
        form = spellings.get(hash, print)
        if (form === 0) {
          form = learn(utf8, word)
          ;({ slots, mask } = spellings)
        }
      }
      counts[form] = (counts[form] as number) + 1
      hashes[word] = form
    }
  }

  function learn(utf8: Uint8Array, word: number): number {
    const { hashes, prints, starts, ends } = spelled
    const form = lexicon.learn(foldedWord(UTF8.decode(utf8.subarray(starts[word], ends[word]))))
    spellings.add(hashes[word] as number, prints[word] as number, form)
    if (form >= counts.length) {
      const more = new Int32Array(counts.length * 2)
      more.set(counts)
      counts = more
    }
    return form
  }
}
