import type { ProvisionUnit } from '../../law/provision-name.ts'
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

const SECTION = /§|(?<!\p{L})s(?:ec(?:t(?:ion)?)?)?\.?\s*\d|(?<!\p{L})section(?!\p{L})/iu
const ARTICLE = /(?<!\p{L})art(?:\.|ikel|icle|[íi]culo|igo|icolo)?\s*\d|(?<!\p{L})стать[яи]|бап(?!\p{L})/iu

/** What the words of a number call a provision, whatever its element and identifier are; nothing where it is a number alone. */
export function unitIn(num: string): ProvisionUnit | undefined {
  if (SECTION.test(num)) return 'section'
  return ARTICLE.test(num) ? 'article' : undefined
}

/** Parts `§ 5 Title` where a document keeps the number in the heading. */
export function partHeading(heading: string): { readonly num: string; readonly heading: string } | undefined {
  const num = (HEADED.exec(heading) ?? HEADED_LAST.exec(heading))?.[0]
  return num === undefined
    ? undefined
    : { num, heading: heading.slice(num.length).replace(/^[\s.:–—-]+/u, '') }
}
