/** What a byte of UTF-8 is to the words of a text. */
export const SEPARATOR = 0
export const LETTER = 1
/** First byte of a letter or mark of two, three and four bytes. */
export const TWO = 2
export const THREE = 3
export const FOUR = 4

export const KINDS = new Uint8Array(256)
for (let byte = 0x30; byte <= 0x39; byte++) KINDS[byte] = LETTER
for (let byte = 0x41; byte <= 0x5a; byte++) KINDS[byte] = LETTER
for (let byte = 0x61; byte <= 0x7a; byte++) KINDS[byte] = LETTER
for (let byte = 0xc2; byte <= 0xdf; byte++) KINDS[byte] = TWO
for (let byte = 0xe0; byte <= 0xef; byte++) KINDS[byte] = THREE
for (let byte = 0xf0; byte <= 0xf4; byte++) KINDS[byte] = FOUR

/** Marks of two bytes (U+0080 to U+00BF) are separators, apart from ª, º, µ and the soft hyphen, which belong to words. */
export function isMark(first: number, second: number): boolean {
  return first === 0xc2 && second !== 0xaa && second !== 0xad && second !== 0xb5 && second !== 0xba
}

/** Letters of three bytes: all but punctuation (U+2000 to U+2BFF, U+3000 to U+303F, the byte order mark); a joiner is part of a word. */
export function isLetterOfThree(first: number, second: number, third: number): boolean {
  if (first === 0xe2) return second === 0x80 && third >= 0x8b && third <= 0x8d
  if (first === 0xe3) return second !== 0x80
  return !(first === 0xef && second === 0xbb && third === 0xbf)
}
