/** Classes of UTF-16 units, in one table, so that the scan decides each unit with one look. */
export const LETTER = 1
export const DIGIT = 2
export const SPACE = 3
export const NEWLINE = 4
export const STOP = 5
export const PAUSE = 6
export const OPEN_QUOTE = 7
export const CLOSE_QUOTE = 8
export const STRAIGHT_QUOTE = 9
export const DASH = 10
export const HYPHEN = 11
export const APOSTROPHE = 12
export const OPEN_BRACKET = 13
export const CLOSE_BRACKET = 14
/** The first unit of an emoji, or an older picture of one unit. */
export const PICTURE = 15

/** Stops of scripts that none of our languages is written in. */
export const FOREIGN_STOPS = '。｡！？؟۔।'

/** Class of each UTF-16 unit. */
export const classOf = new Uint8Array(65536)
/** By how much each unit is above its lower case, as numbers of 16 bits; most units are none, and a table of nothing is made at once. */
const above = new Int16Array(65536)

/** Lower case of a unit, with ё as е; units whose lower case is longer than one unit stay as they are. */
export function lowerOf(unit: number): number {
  return (unit - (above[unit] as number)) & 0xffff
}

function fill(characters: string, value: number): void {
  for (let index = 0; index < characters.length; index++) classOf[characters.charCodeAt(index)] = value
}

/** Scripts whose letters a statement in kk, ru or en can hold; other scripts are letters by their blocks. */
const LETTER_BLOCKS: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2c1],
  [0x300, 0x36f],
  [0x370, 0x373],
  [0x376, 0x377],
  [0x37b, 0x37d],
  [0x37f, 0x3ff],
  [0x400, 0x52f],
  [0x531, 0x587],
  [0x5d0, 0x5ea],
  [0x620, 0x669],
  [0x66e, 0x6d3],
  [0x900, 0xdff],
  [0xe00, 0xfff],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1fff],
  [0x2d00, 0x2d2f],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xa640, 0xa69f],
  [0xac00, 0xd7a3],
  [0xfe20, 0xfe2f],
]

/**
 * Blocks that have capital letters at all: the rest of the table is filled without asking. Each is lowered at once, so U+0130,
 * whose lower case is longer, stands in none.
 */
const CASED: readonly (readonly [number, number])[] = [
  [0x41, 0x12f],
  [0x131, 0x587],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1fff],
  [0x2c00, 0x2d2f],
  [0xa640, 0xa7ff],
  [0xff21, 0xff5a],
]

for (const [first, last] of CASED) {
  let block = ''
  for (let unit = first; unit <= last; unit++) block += String.fromCharCode(unit)
  const lower = block.toLowerCase()
  for (let unit = first; unit <= last; unit++) above[unit] = unit - lower.charCodeAt(unit - first)
}
for (const unit of [0x401, 0x451]) above[unit] = unit - 0x435
for (const [first, last] of LETTER_BLOCKS) classOf.fill(LETTER, first, last + 1)
// Soft hyphens and joiners stand inside words and belong to them, so that offsets and quotes keep them.
fill('\u00ad\u200c\u200d\u2060', LETTER)
fill('0123456789', DIGIT)
fill(
  ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  SPACE,
)
fill('\n\r\u2028\u2029', NEWLINE)
fill('.!?…', STOP)
fill(FOREIGN_STOPS, STOP)
fill(',;:', PAUSE)
fill('«“„‹', OPEN_QUOTE)
fill('»”›', CLOSE_QUOTE)
fill('"', STRAIGHT_QUOTE)
fill('–—―−', DASH)
fill('-‐‑', HYPHEN)
fill("'’ʼ‘", APOSTROPHE)
// Unseen spaces are like apostrophes: part of a word between its letters, and nothing anywhere else.
fill('\u200b\ufeff', APOSTROPHE)
for (const [first, last] of [
  [0x203c, 0x203c],
  [0x2049, 0x2049],
  [0x2600, 0x27bf],
  [0x2b00, 0x2bff],
  [0xd83c, 0xd83e],
] as const)
  classOf.fill(PICTURE, first, last + 1)
fill('([{', OPEN_BRACKET)
fill(')]}', CLOSE_BRACKET)
