/** Where a word goes in a table of words. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d)
}

/** By what a word is told from others of the same place: never 0. */
export function printOf(word: string): number {
  let print = 0x1b873593
  for (let index = 0; index < word.length; index++)
    print = Math.imul(print + word.charCodeAt(index), 0x85ebca6b) ^ (print >>> 13)
  return print === 0 ? 1 : print
}
