/**
 * A set of words, each with a number, by hash and fingerprint. No word is kept as a string: a corpus has hundreds of
 * thousands. A word that is not in the set is taken for one that is about once in a thousand million times; a word that is
 * in it is always found.
 */
export interface WordNumbers {
  /** Number of a word (not negative), or -1. */
  get(word: string): number
  /** The table as it is stored: fingerprint and number by turns; a fingerprint of 0 where a slot is free. */
  readonly table: Int32Array
}

/** Slots for each word: fewer make look-ups longer, more make the table larger. */
const ROOM = 1.4

function hashes(word: string): readonly [number, number] {
  let first = 0x811c9dc5 | 0
  let second = 0x1b873593
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second + unit, 0x85ebca6b) ^ (second >>> 13)
  }
  first ^= first >>> 15
  return [Math.imul(first, 0x2c1b3c6d) >>> 0, second === 0 ? 1 : second]
}

/** Makes the table of words and their numbers. */
export function wordNumbers(entries: readonly (readonly [string, number])[]): WordNumbers {
  const size = Math.max(8, Math.ceil(entries.length * ROOM))
  const table = new Int32Array(size * 2)
  for (const [word, number] of entries) {
    const [hash, fingerprint] = hashes(word)
    let slot = hash % size
    while (table[slot * 2] !== 0) slot = slot + 1 === size ? 0 : slot + 1
    table[slot * 2] = fingerprint
    table[slot * 2 + 1] = number
  }
  return openWordNumbers(table)
}

/** Opens a stored table. */
export function openWordNumbers(table: Int32Array): WordNumbers {
  const size = table.length / 2
  return {
    table,
    get(word) {
      const [hash, fingerprint] = hashes(word)
      let slot = hash % size
      for (;;) {
        const known = table[slot * 2] as number
        if (known === 0) return -1
        if (known === fingerprint) return table[slot * 2 + 1] as number
        slot = slot + 1 === size ? 0 : slot + 1
      }
    },
  }
}
