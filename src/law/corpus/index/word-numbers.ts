/**
 * A set of words, each with a number, by hash and fingerprint. No word is kept as a string: a corpus has hundreds of
 * thousands. A word that is not in the set is taken for one that is about once in a thousand million times; a word that is
 * in it is always found.
 */
export interface WordNumbers {
  /** Number of a word (not negative) by its hash and fingerprint, or -1. */
  get(hash: number, print: number): number
}

/** Words that share a drawer, about: fewer make look-ups shorter, more make the table smaller. */
const IN_A_DRAWER = 8

/** Numbers of an entry of a word: hash, fingerprint and number. */
export const WORD_ENTRY = 3

/**
 * Makes the table of words and their numbers as it is stored: how many drawers there are, where each begins, then
 * fingerprint and number by turns.
 * @param entries hash, fingerprint and number of each word, one after another
 */
export function wordNumberTable(entries: Int32Array): Int32Array {
  const words = entries.length / WORD_ENTRY
  const drawers = Math.max(1, Math.ceil(words / IN_A_DRAWER))
  const first = drawers + 2
  const table = new Int32Array(first + words * 2)
  table[0] = drawers
  for (let at = 0; at < entries.length; at += WORD_ENTRY) {
    const behind = (((entries[at] as number) >>> 0) % drawers) + 2
    table[behind] = (table[behind] as number) + 1
  }
  for (let drawer = 2; drawer < first; drawer++)
    table[drawer] = (table[drawer] as number) + (table[drawer - 1] as number)
  const filled = table.slice(1, drawers + 1)
  for (let at = 0; at < entries.length; at += WORD_ENTRY) {
    const drawer = ((entries[at] as number) >>> 0) % drawers
    const place = first + (filled[drawer] as number) * 2
    filled[drawer] = (filled[drawer] as number) + 1
    table[place] = entries[at + 1] as number
    table[place + 1] = entries[at + 2] as number
  }
  return table
}

/** Opens a stored table. */
export function openWordNumbers(table: Int32Array): WordNumbers {
  const drawers = table[0] as number
  const first = drawers + 2
  return {
    get(hash, print) {
      const drawer = (hash >>> 0) % drawers
      const end = first + (table[drawer + 2] as number) * 2
      for (let at = first + (table[drawer + 1] as number) * 2; at < end; at += 2)
        if (table[at] === print) return table[at + 1] as number
      return -1
    },
  }
}
