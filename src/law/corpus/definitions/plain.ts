import { inOneAlphabet } from '../../fold.ts'

const LATIN_AND_CYRILLIC = /[A-Za-z][\u0400-\u052f]|[\u0400-\u052f][A-Za-z]/
const WORD = /[\p{L}]+/gu
const OPENED = /(?<=^|[\s(])['‘](?=\p{L})/gu
const CLOSED = /(?<=[\p{L}\p{N})])['’](?!\p{L})/gu

/**
 * The text as formulas are matched against it: lower case, one alphabet in a word, one kind of quotes, dashes and spaces.
 * Every character keeps its place, so that what is found can be quoted from the text itself.
 */
export function plain(text: string): string {
  let words = text.replaceAll('İ', 'I')
  if (LATIN_AND_CYRILLIC.test(words)) words = words.replace(WORD, inOneAlphabet)
  return words
    .replace(OPENED, '"')
    .replace(CLOSED, '"')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»“”„‟″]/g, '"')
    .replace(/[—−‒―‑]/g, (dash) => (dash === '‑' ? '-' : '–'))
    .replace(/[^\S\n]/g, ' ')
}
