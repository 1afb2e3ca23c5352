import { inEach, type Trilingual, tagOf } from './tags.ts'

/** Anchors of what an act calls sections, by that word or by its sign; `second-schedule` is none, nor is `sec_1__art_5`. */
const SECTION = /^(?:sec_|sec(?:tion)?-?\d)(?!.*__(?!sec))/u

const ARTICLE = /^(?:st|art)/u

/** What tells what a provision is called. */
export interface Called {
  readonly anchor: string
  /** By the words of its number, where these tell. */
  readonly unit?: ProvisionUnit
}

export type ProvisionUnit = 'article' | 'section'

/** What an act calls a provision: an article, a section («§ 5», “Section 5”) or nothing of both. */
export function unitOf({ anchor, unit }: Called): ProvisionUnit | undefined {
  if (unit !== undefined) return unit
  if (SECTION.test(anchor)) return 'section'
  return ARTICLE.test(anchor) ? 'article' : undefined
}

export function isSection(called: Called): boolean {
  return unitOf(called) === 'section'
}

/** A section as its text calls it. */
export function sectionName(number: string, language: string): string {
  return tagOf(language) === 'en' ? `Section\u00a0${number}` : `§\u00a0${number}`
}

/**
 * How a provision is cited, short: «5-бап», «ст. 5», "art. 5"; a section «§ 5», in English law "s. 5".
 * @param section language of the text that calls it a section, where one does
 */
export function shortNames(number: string, section: string | undefined): Trilingual {
  if (section === undefined) return { kk: `${number}-бап`, ru: `ст. ${number}`, en: `art. ${number}` }
  const sign = inEach(() => `§ ${number}`)
  return tagOf(section) === 'en' ? { ...sign, en: `s. ${number}` } : sign
}
