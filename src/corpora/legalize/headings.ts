import { LATIN_ORDINALS } from '../latin-ordinals.ts'

/** An article by its heading. */
export interface ArticleHeading {
  /** As citations give it: `5`, `5a`, `456-2`, `IV`. */
  readonly number: string
  readonly title: string
  /** `Section 5` opens an article in one country and a chapter in another: what stands under it decides. */
  readonly unsure: boolean
  /** It is called a section, by that word or by its sign. */
  readonly isSection: boolean
  /** `§§ 3 bis 6 (weggefallen)`: several at once, which no citation names. */
  readonly range: boolean
}

const LETTER = String.raw`(?:\p{L}(?!\p{L})|\s(?-i:[a-z])(?![\p{L}.]|\s*\d))?`
const LATIN = String.raw`(?:[ -]?${LATIN_ORDINALS}(?!\p{L}|\s+\d))?`
const NUMBER = String.raw`\d+${LETTER}(?:[-–.]\d+\p{L}?(?!\p{L}))*${LATIN}`
const ROMAN = String.raw`[IVXLCDM]+(?:-\d+)?(?!\p{L})`
const WORDS = [
  '§{1,2}',
  'art(?:\\.|ikel|icle|[íi]culo|igo|icolo|icolul|yku[łl])?',
  'статья',
  'стаття',
  'артыкул',
  'член',
  '[čc]l(?:\\.|[áa]nek)',
]
const WORD_FIRST = new RegExp(`^(?:${WORDS.join('|')})\\s*(${NUMBER}|${ROMAN})(?!\\p{L})(.*)$`, 'iu')
const SECTION = new RegExp(`^section\\s+(${NUMBER})(?!\\p{L})(.*)$`, 'iu')
const NUMBER_FIRST = new RegExp(`^(${NUMBER})(?:-бап|\\s*§)(?!\\p{L})(.*)$`, 'iu')
const SIGN = new RegExp(`^§|^${NUMBER}\\s*§`, 'iu')
const RANGE = /^\s*(?:bis|und|to|and|a|y|à|et|[-–])\s+\d/u
const KOREAN = /^제(\d+)조(?:의\s?(\d+))?(.*)$/u
const CHINESE = /^第([\d一二三四五六七八九十百千]+)[条條](?:の([\d一二三四五六七八九十]+))?(.*)$/u

const ANNEX =
  /^(?:anlagen?|anhang|annex(?:e|o)?|anexo|appendix|schedule|bilaga|allegato|за?л[аa]чник|приложени[ея]|додаток)(?!\p{L})|^\d+-қосымша|^қосымша(?!\p{L})/iu
const STRUCTURE =
  /^(?:(?:book|part|title|chapter|division|libro|parte|t[íi]tulo|cap[íi]tulo|livre|partie|titre|chapitre|buch|teil|kapitel|abschnitt|unterabschnitt|titel|avd(?:elning)?|kap|раздел|глава|параграф|часть)(?!\p{L})|\d+-(?:тарау|бөлім|параграф)|(?:\S+\s)?(?:abschnitt|titel|kapitel|teil|buch)\s)/iu

/** Reads a heading, free of Markdown, as one of an article. */
export function articleHeading(heading: string): ArticleHeading | undefined {
  const east = KOREAN.exec(heading) ?? CHINESE.exec(heading)
  if (east) return article(east[2] ? `${east[1]}-${east[2]}` : (east[1] as string), east[3] as string)
  const sure = WORD_FIRST.exec(heading) ?? NUMBER_FIRST.exec(heading)
  if (sure) return { ...article(sure[1] as string, sure[2] as string), isSection: SIGN.test(heading) }
  const section = SECTION.exec(heading)
  return section
    ? { ...article(section[1] as string, section[2] as string), unsure: true, isSection: true }
    : undefined
}

function article(number: string, rest: string): ArticleHeading {
  return {
    number: number.replace('–', '-').replace(/^(\d+)\s(\p{Ll})$/u, '$1$2'),
    title: rest.replace(/^[\s.:–—-]+/u, '').trim(),
    unsure: false,
    isSection: false,
    range: RANGE.test(rest),
  }
}

/** Whether a heading opens an annex. */
export function isAnnex(heading: string): boolean {
  return ANNEX.test(heading)
}

/** Whether a heading, by its first words, opens a chapter or the like even where it stands deeper than an article. */
export function isStructure(heading: string): boolean {
  return STRUCTURE.test(heading)
}
