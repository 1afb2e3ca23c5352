import { LATIN_ORDINALS } from '../latin-ordinals.ts'

const NUMBER = new RegExp(
  String.raw`\d+(?:\p{L}(?!\p{L})|\s[a-z](?![\p{L}.]))?(?:[-–.]\d+\p{L}?(?!\p{L}))*` +
    String.raw`(?:[ -]?${LATIN_ORDINALS}(?!\p{L}))?|(?<!\p{L})[IVXLCDM]+(?!\p{L})`,
  'u',
)
const HEADED = /^(?:§|art(?:\.|ikel|icle|[íi]culo|igo|icolo)?|статья|section)\s*\d[^\s]*/iu
const HEADED_LAST = /^\d+(?:-\d+)?-бап\.?/u

/** The number in `Article 5`, `§ 5a`, `Статья 456-2.`, `5-бап`; nothing for a range, which no citation names. */
export function numberIn(num: string): string | undefined {
  if (/^§§|\d\s*(?:bis|und|to|and)\s+\d/u.test(num)) return undefined
  const number = NUMBER.exec(num)?.[0]
  return number?.replace('–', '-').replace(/^(\d+)\s(\p{Ll})$/u, '$1$2')
}

/** Parts `§ 5 Title` where a document keeps the number in the heading. */
export function partHeading(heading: string): { readonly num: string; readonly heading: string } | undefined {
  const num = (HEADED.exec(heading) ?? HEADED_LAST.exec(heading))?.[0]
  return num === undefined
    ? undefined
    : { num, heading: heading.slice(num.length).replace(/^[\s.:–—-]+/u, '') }
}
