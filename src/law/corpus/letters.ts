import { fold } from '../fold.ts'

/** What a byte of UTF-8 is to the words of a text. */
export const SEPARATOR = 0
export const LETTER = 1
/** First byte of a letter or mark of two, three and four bytes. */
export const TWO = 2
const THREE = 3
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

/** Bytes of a word at most; what is longer is no word of a language, and its rest is another. */
export const LONGEST_WORD = 96

const ENCODER = new TextEncoder()
const DECODER = new TextDecoder()

/** Words of an expression, parted as the writer of the index parts them, and folded. */
export function wordsOf(expression: string): string[] {
  const bytes = ENCODER.encode(expression)
  return bytesOfWords(bytes).map(([from, to]) => foldedWord(DECODER.decode(bytes.subarray(from, to))))
}

/** Where the words of a text stand in it, in the order in which the index counts them. */
export function placesOfWords(text: string): [from: number, to: number][] {
  const bytes = ENCODER.encode(text)
  let at = 0
  let units = 0
  const unitsUntil = (end: number): number => {
    for (; at < end; at++) {
      const byte = bytes[at] as number
      // Bytes that go on with a letter are no unit of their own; letters of four bytes are two units.
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
    }
    return units
  }
  return bytesOfWords(bytes).map(([from, to]) => [unitsUntil(from), unitsUntil(to)])
}

function bytesOfWords(bytes: Uint8Array): [from: number, to: number][] {
  const words: [number, number][] = []
  let start = 0
  let at = 0
  const end = (next: number): void => {
    if (at > start) words.push([start, at])
    at = next
    start = next
  }
  while (at < bytes.length) {
    const byte = bytes[at] as number
    const kind = KINDS[byte] as number
    const second = bytes[at + 1] as number
    if (at - start >= LONGEST_WORD) end(at)
    if (kind === LETTER) at++
    else if (kind === TWO && !isMark(byte, second)) at += 2
    else if (kind === THREE && isLetterOfThree(byte, second, bytes[at + 2] as number)) at += 3
    else end(at + Math.max(1, kind))
  }
  end(at)
  return words
}

/** The form by which words are compared: lower case, one alphabet, without soft hyphens and joiners. */
export function foldedWord(word: string): string {
  return fold(word.replace(UNSEEN, ''))
}

const UNSEEN = /\u00ad|\u200b|\u200c|\u200d/gu
