import { fold } from '../../fold.ts'

/** What a byte of UTF-8 is to the words of a text: it parts them, begins a letter, or begins a letter or a mark. */
const SEPARATOR = 0
const LETTER = 1
const EITHER = 2
/** It goes on with what began before. */
const GOES_ON = 3

const KINDS = new Uint8Array(256)
KINDS.fill(LETTER, 0x30, 0x3a)
KINDS.fill(LETTER, 0x41, 0x5b)
KINDS.fill(LETTER, 0x61, 0x7b)
KINDS.fill(GOES_ON, 0x80, 0xc0)
// Cyrillic shares the marks of others; signs that stand for a tone or a stroke of Greek, and its own marks, are parted from its letters.
KINDS.fill(LETTER, 0xc4, 0xf0)
for (const [from, to] of [
  [0xc2, 0xc4],
  [0xcb, 0xcc],
  [0xcd, 0xd0],
  [0xd5, 0xdc],
  [0xe0, 0xe4],
  [0xef, 0xf5],
] as const)
  KINDS.fill(EITHER, from, to)

/**
 * Bytes of the mark that begins at a byte of the kind `EITHER`; 0 where a letter begins there. Marks are U+0080 to U+00BF apart
 * from ª, º, µ and the soft hyphen, which belong to words; × and ÷; all from U+2000 to U+2BFF apart from joiners; pictures and
 * what comes behind the letters of four bytes; and of other scripts what is no letter, no mark of one and no digit to Unicode.
 */
export function bytesOfMark(utf8: Uint8Array, at: number): number {
  const first = utf8[at] as number
  const second = utf8[at + 1] as number
  if (first === 0xc2) return second === 0xaa || second === 0xad || second === 0xb5 || second === 0xba ? 0 : 2
  if (first === 0xc3) return second === 0x97 || second === 0xb7 ? 2 : 0
  if (first < 0xe0) return isMark(((first & 0x1f) << 6) | (second & 0x3f)) ? 2 : 0
  const third = utf8[at + 2] as number
  if (first === 0xe2 && second < 0xb0) return second === 0x80 && third >= 0x8b && third <= 0x8d ? 0 : 3
  if (first < 0xf0) return isMark(((first & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)) ? 3 : 0
  return first === 0xf0 && second !== 0x9f ? 0 : 4
}

const NOT_IN_WORDS = /[^\p{L}\p{M}\p{N}]/u
/** What is known of characters, by their number: a text asks of few of them, and of each again and again. */
const known = new Uint8Array(0x10000)
const [IN_WORDS, MARK] = [1, 2]

function isMark(code: number): boolean {
  if (known[code] === 0) known[code] = NOT_IN_WORDS.test(String.fromCharCode(code)) ? MARK : IN_WORDS
  return known[code] === MARK
}

/** Bytes of a word that count: what is longer is no word of a language. */
const LONGEST_WORD = 96

const ENCODER = new TextEncoder()
const DECODER = new TextDecoder()

/** Words of an expression, parted as the writer of the index parts them, and folded. */
export function wordsOf(expression: string): string[] {
  const bytes = ENCODER.encode(expression)
  return bytesOfWords(bytes).map(([from, to]) => wordAt(bytes, from, to))
}

/** Where the words of a text stand in it, in the order in which the index counts them. */
export function placesOfWords(text: string): [from: number, to: number][] {
  const bytes = ENCODER.encode(text)
  const unitsUntil = unitCounter(bytes)
  return bytesOfWords(bytes).map(([from, to]) => [unitsUntil(from), unitsUntil(to)])
}

/** Counts the units of a string that stand before a byte of it; asked in order. */
export function unitCounter(utf8: Uint8Array): (byte: number) => number {
  let at = 0
  let units = 0
  return (end) => {
    for (; at < end; at++) {
      const byte = utf8[at] as number
      // Bytes that go on with a letter are no unit of their own; letters of four bytes are two units.
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
    }
    return units
  }
}

function bytesOfWords(bytes: Uint8Array): [from: number, to: number][] {
  const words: [number, number][] = []
  for (let at = startOfWord(bytes, 0, bytes.length); at < bytes.length; ) {
    const end = endOfWord(bytes, at, bytes.length)
    words.push([at, end])
    at = startOfWord(bytes, end, bytes.length)
  }
  return words
}

/** First byte of the next word in `bytes[from, to)`, or `to`; no word stands at `from - 1`. */
export function startOfWord(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to) {
    const kind = KINDS[bytes[at] as number]
    if (kind === LETTER) return at
    const mark = kind === EITHER ? bytesOfMark(bytes, at) : 1
    if (mark === 0) return at
    at += mark
  }
  return to
}

/** One past the last byte of the word that begins at `from`. */
export function endOfWord(bytes: Uint8Array, from: number, to: number): number {
  let at = from + 1
  for (; at < to; at++) {
    const kind = KINDS[bytes[at] as number]
    if (kind === SEPARATOR || (kind === EITHER && bytesOfMark(bytes, at) > 0)) break
  }
  return at
}

/** The word that stands in some bytes, in the form by which words are compared. */
export function wordAt(bytes: Uint8Array, from: number, to: number): string {
  let end = Math.min(to, from + LONGEST_WORD)
  // A letter counts with all its bytes or not at all.
  if (end < to) while (((bytes[end] as number) & 0xc0) === 0x80) end--
  return latinWordAt(bytes, from, end) ?? foldedWord(DECODER.decode(bytes.subarray(from, end)))
}

/** Latin letters up to U+00FF and digits, folded. */
const LATIN_LETTERS = Uint8Array.from({ length: 256 }, (_, code) =>
  String.fromCharCode(code).toLowerCase().charCodeAt(0),
)
/** What letters from U+00C0 to U+00FF begin with, and what their code is more than their second byte. */
const [HIGH_LATIN, ABOVE_BYTE] = [0xc3, 0x40]
const lettersNow = new Uint8Array(LONGEST_WORD)

/** A word of such letters alone, made without a decoder: a corpus has hundreds of thousands. */
function latinWordAt(bytes: Uint8Array, from: number, to: number): string | undefined {
  let count = 0
  for (let at = from; at < to; at++) {
    let code = bytes[at] as number
    if (code >= 0x80) {
      if (code !== HIGH_LATIN) return undefined
      code = (bytes[++at] as number) + ABOVE_BYTE
    }
    lettersNow[count++] = LATIN_LETTERS[code] as number
  }
  return stringOf(lettersNow, count)
}

function stringOf(codes: Uint8Array, count: number): string {
  let text = ''
  let at = 0
  // Several at a time: each part that is put to a string takes time.
  for (; at + 4 <= count; at += 4)
    text += String.fromCharCode(
      codes[at] as number,
      codes[at + 1] as number,
      codes[at + 2] as number,
      codes[at + 3] as number,
    )
  for (; at < count; at++) text += String.fromCharCode(codes[at] as number)
  return text
}

/** Lower case, one alphabet, without soft hyphens and joiners, letters with marks in one. */
export function foldedWord(word: string): string {
  if (PLAIN.test(word)) return word
  return LATIN.test(word) ? word.toLowerCase() : fold(word.replace(UNSEEN, '').normalize())
}

/** Most words of a Latin text are their own form, and of others only the case is another. */
const PLAIN = /^[a-z0-9]*$/
const LATIN = /^[0-9A-Za-z\u00c0-\u024f]*$/
const UNSEEN = /\u00ad|\u200b|\u200c|\u200d/gu
