/** Where a text in UTF-8 is damaged, as a person finds it in an editor: both count from one. */
export interface Damage {
  readonly line: number
  readonly column: number
}

const LINE_FEED = 0x0a
/** So many letters of several bytes don't stand in an eight-bit text by chance. */
const FEWEST_LETTERS = 3
const MOST_BROKEN = 0.1

/**
 * The first damaged place of bytes that are UTF-8 but for a few: a file cut in the middle of a letter, a byte lost on the
 * way. Nothing where they are UTF-8 throughout, or another encoding.
 */
export function utf8Damage(bytes: Uint8Array): Damage | undefined {
  let letters = 0
  let whole = 0
  let broken = 0
  let first = -1
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] as number) < 0x80) {
      at += 1
      continue
    }
    const length = letterLength(bytes, at)
    if (length === 0) {
      if (first === -1) first = at
      broken += 1
      at += 1
    } else {
      letters += 1
      whole += length
      at += length
    }
  }
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const isUtf8 = letters >= FEWEST_LETTERS && broken <= Math.max(1, MOST_BROKEN * (whole + broken))
  return (isMarked || isUtf8) && first !== -1 ? placeOf(bytes, first) : undefined
}

/** The first place where bytes are no UTF-8; the first of all where they are throughout. */
export function firstBroken(bytes: Uint8Array): Damage {
  let at = 0
  while (at < bytes.length) {
    const length = (bytes[at] as number) < 0x80 ? 1 : letterLength(bytes, at)
    if (length === 0) return placeOf(bytes, at)
    at += length
  }
  return placeOf(bytes, 0)
}

/** How many bytes the letter of several bytes at `at` takes, 0 where none stands there: RFC 3629, section 4. */
function letterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index] ?? 0
    const [least, most] = index === 1 ? secondByte(lead) : [0x80, 0xbf]
    if (byte < least || byte > most) return 0
  }
  return length
}

function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf]
  if (lead === 0xed) return [0x80, 0x9f]
  if (lead === 0xf0) return [0x90, 0xbf]
  if (lead === 0xf4) return [0x80, 0x8f]
  return [0x80, 0xbf]
}

function placeOf(bytes: Uint8Array, at: number): Damage {
  const lineStart = at === 0 ? 0 : bytes.lastIndexOf(LINE_FEED, at - 1) + 1
  let line = 1
  for (let index = 0; index < lineStart; index += 1) if (bytes[index] === LINE_FEED) line += 1
  return { line, column: [...new TextDecoder().decode(bytes.subarray(lineStart, at))].length + 1 }
}
