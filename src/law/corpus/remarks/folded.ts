import { inOneAlphabet } from '../../fold.ts'

const CAPITALS = /(?<!\p{L})(?:\p{Lu}{2,5}(?!\p{L})|N(?=\s*\d))/gu

/**
 * A line in small letters, of one alphabet and without ё, but with the capitals of short names («РК») and of `N` before a number, by
 * which patterns know a country and an act. As long as the line; nothing where its letters change in number.
 */
export function folded(line: string): string | undefined {
  const even = inOneAlphabet(line)
  const small = inSmall(line)
  if (small.length !== line.length) return undefined
  if (!/\p{Ll}/u.test(line)) return small
  let told = ''
  let at = 0
  for (const { index, 0: capitals } of even.matchAll(CAPITALS)) {
    told += small.slice(at, index) + capitals
    at = index + capitals.length
  }
  return told + small.slice(at)
}

/** In small letters of one alphabet, without ё. */
export function inSmall(line: string): string {
  return inOneAlphabet(line).toLowerCase().replaceAll('ё', 'е')
}
