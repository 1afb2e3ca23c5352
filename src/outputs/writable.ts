/** What XML can't hold at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

/** Words without the characters that XML can't hold. */
export function writable(words: string): string {
  return words.replaceAll(UNWRITABLE, '')
}
