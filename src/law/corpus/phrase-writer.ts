import {
  FOUR,
  foldedWord,
  isLetterOfThree,
  isMark,
  KINDS,
  LETTER,
  LONGEST_WORD,
  SEPARATOR,
  TWO,
} from './letters.ts'
import { createLexicon } from './lexicon.ts'
import { type FrequentOptions, phraseTables } from './phrase-build.ts'
import { MOST_WORDS, type NamedTable, type PhraseTables } from './phrase-tables.ts'
import { PlaceStream } from './place-stream.ts'
import { SLOT, WordSlots } from './word-slots.ts'

const UTF8 = new TextDecoder()

/** Adds provisions, then makes the tables of the index. */
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
  const stream = new PlaceStream()
  /** How often each form stands in the corpus. */
  let counts = new Int32Array(1 << 12)
  /** First place of each provision, and one past the last. */
  const starts = [MOST_WORDS + 1]
  let place = MOST_WORDS + 1

  function* tables(): Generator<NamedTable> {
    yield* phraseTables(lexicon, stream, counts, Int32Array.from(starts), options)
  }

  return {
    add,
    tables,
    finish: () => Object.fromEntries(tables()) as unknown as PhraseTables,
  }

  function add(utf8: Uint8Array, from = 0, to = utf8.length): number {
    const kinds = KINDS
    let { slots, mask } = spellings
    let at = from
    while (at < to) {
      let kind = kinds[utf8[at] as number] as number
      if (kind === SEPARATOR) {
        at++
        continue
      }
      const start = at
      let hash = 0x811c9dc5
      let print = 0
      const longest = Math.min(to, start + LONGEST_WORD)
      for (;;) {
        if (kind === LETTER) {
          // Nearly every byte of a Latin text goes this way.
          do {
            const byte = utf8[at] as number
            hash = Math.imul(hash ^ byte, 0x01000193)
            print = (Math.imul(print, 31) + byte) | 0
            at++
          } while (at < longest && kinds[utf8[at] as number] === LETTER)
        } else if (kind === TWO) {
          const byte = utf8[at] as number
          const second = utf8[at + 1] as number
          if (isMark(byte, second)) break
          const letter = byte | (second << 8)
          hash = Math.imul(hash ^ letter, 0x01000193)
          print = (Math.imul(print, 31) + letter) | 0
          at += 2
        } else {
          const byte = utf8[at] as number
          const second = utf8[at + 1] as number
          const third = utf8[at + 2] as number
          if (kind === FOUR || !isLetterOfThree(byte, second, third)) break
          const letter = byte | (second << 8) | (third << 16)
          hash = Math.imul(hash ^ letter, 0x01000193)
          print = (Math.imul(print, 31) + letter) | 0
          at += 3
        }
        if (at >= longest) break
        kind = kinds[utf8[at] as number] as number
        if (kind === SEPARATOR) break
      }
      if (at === start) {
        // A mark of several bytes.
        at += kind
        continue
      }
      hash ^= hash >>> 15
      let form = 0
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const known = slots[slot * SLOT + 2] as number
        if (known === 0) break
        if (slots[slot * SLOT] === hash && slots[slot * SLOT + 1] === print) {
          form = known
          break
        }
      }
      if (form === 0) {
        form = lexicon.learn(foldedWord(UTF8.decode(utf8.subarray(start, Math.min(at, to)))))
        spellings.add(hash, print, form)
        if (form >= counts.length) {
          const more = new Int32Array(counts.length * 2)
          more.set(counts)
          counts = more
        }
        ;({ slots, mask } = spellings)
      }
      counts[form] = (counts[form] as number) + 1
      place++
      stream.add(form)
    }
    stream.add(0)
    return starts.push(++place) - 2
  }
}
