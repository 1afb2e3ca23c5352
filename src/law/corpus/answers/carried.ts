import type { Citation, Day, Norm, SaidTerm, Sanction } from '../../law.ts'
import { isTag } from '../../tags.ts'
import type { Carried, CarriedFine, SaidRanges } from '../../texts.ts'
import { partsIn } from '../part.ts'
import type { Passage } from '../passage.ts'
import { type PartSanctions, sanctionsIn } from '../sanctions.ts'
import type { CitedTexts } from './cited-texts.ts'

/** No imprisonment is longer; stands for life. */
const LIFE = Number.POSITIVE_INFINITY
/** Penalties without a size that could be read. */
const UNSIZED = {
  years: /лишени\p{L}* свободы|бостандығынан айыр|imprison/iu,
  fine: /штраф|айыппұл|fine/iu,
  arrest: /арест|қама|arrest|detention/iu,
} as const

const read = new WeakMap<Passage, readonly PartSanctions[]>()

/**
 * What the text of a place carries, in any of its languages: they are all law, and may differ. Where no part was cited, a text
 * counts only if the sanction of every part of it could be read.
 */
export function carriedByText(texts: CitedTexts, citation: Citation, on: Day): Carried | undefined {
  const { part } = citation
  const whole = texts.passages(citation, on).filter((passage) => part !== undefined || isWhole(passage))
  const isAsked = (one: PartSanctions) => part === undefined || one.part === undefined || one.part === part
  const parts = whole.flatMap(sanctionsOf).filter(isAsked)
  const fact = texts.fact(citation, on)
  const years = most(parts, 'years', ({ maxYears, life }) => (life ? LIFE : maxYears))
  if (parts.length === 0 || fact === undefined || years === undefined) return undefined
  const fine = most(parts, 'fine', ({ maxFine }) => maxFine)
  const arrest = most(parts, 'arrest', ({ maxArrestDays }) => maxArrestDays)
  return {
    years,
    ...differing(termsOf(whole, isAsked)),
    ...(fine === undefined ? {} : { fine, fines: parts.flatMap(finesOf) }),
    ...(arrest === undefined ? {} : { arrest }),
    said: whole.flatMap((passage) => saidIn(passage, isAsked)),
    facts: [fact],
  }
}

/** A norm whose sanctions are shown in the law's words, and reach as far as pack or text say. */
export function normWithText(norm: Norm, texts: CitedTexts, on: Day, asked?: Citation): Norm {
  const passages = texts.passages(norm.citation, on)
  const said = passages.flatMap(sanctionsOf)
  const reaching = (sanction: Sanction): Sanction => {
    const { part } = sanction.citation
    const isOwn = (one: PartSanctions) => one.part === part
    const own = said.filter(isOwn)
    const byPack = { by: 'pack', years: sanction.life ? LIFE : sanction.maxYears } as const
    return {
      ...texts.withText(sanction, on),
      ...differing([...termsOf(passages, isOwn), byPack]),
      maxYears: Math.max(sanction.maxYears, ...own.map((one) => one.maxYears)),
      ...(own.some(({ life }) => life) ? { life: true } : {}),
      ...higher('maxFine', sanction, own, 'fine', ({ maxFine }) => maxFine),
      ...higher('maxArrest', sanction, own, 'arrest', ({ maxArrestDays }) => maxArrestDays),
    }
  }
  return { ...texts.withText(norm, on, asked), sanctions: norm.sanctions.map(reaching) }
}

/** The longest term by the text of each language that has the part. */
function termsOf(
  passages: readonly Passage[],
  isAsked: (part: PartSanctions) => boolean,
): readonly SaidTerm[] {
  return passages.flatMap((passage) => {
    const { language } = passage
    const years = sanctionsOf(passage)
      .filter((one) => isAsked(one) && one.elsewhere.length === 0 && !one.openEnded.includes('years'))
      .map(({ maxYears, life }) => (life ? LIFE : maxYears))
    return isTag(language) && years.length > 0 ? [{ by: language, years: Math.max(...years) }] : []
  })
}

function saidIn(passage: Passage, isAsked: (part: PartSanctions) => boolean): readonly SaidRanges[] {
  const { language } = passage
  const parts = sanctionsOf(passage).filter(
    (one) => isAsked(one) && one.elsewhere.length === 0 && one.openEnded.length === 0,
  )
  if (!isTag(language) || parts.length === 0) return []
  return [
    {
      by: language,
      years: parts.map(({ minYears, maxYears, life }) => ({ min: minYears, max: life ? LIFE : maxYears })),
      fines: parts.flatMap(finesOf),
    },
  ]
}

function differing(terms: readonly SaidTerm[]): { readonly terms?: readonly SaidTerm[] } {
  return new Set(terms.map(({ years }) => years)).size > 1 ? { terms } : {}
}

/** What a pack and a text know of one kind of penalty: the higher of the two, or nothing where neither knows it whole. */
function higher(
  name: 'maxFine' | 'maxArrest',
  sanction: Sanction,
  own: readonly PartSanctions[],
  kind: keyof typeof UNSIZED,
  of: (part: PartSanctions) => number | undefined,
): Partial<Sanction> {
  const known = [sanction[name], own.length === 0 ? undefined : most(own, kind, of)]
  const sizes = known.filter((size) => size !== undefined)
  return sizes.length === 0 ? {} : { [name]: Math.max(...sizes) }
}

function sanctionsOf(passage: Passage): readonly PartSanctions[] {
  let known = read.get(passage)
  if (known === undefined) {
    known = sanctionsIn(passage.text, passage.language)
    read.set(passage, known)
  }
  return known
}

function isWhole(passage: Passage): boolean {
  const known = new Set(sanctionsOf(passage).map(({ part }) => part))
  return partsIn(passage.text).every((part) => known.has(part))
}

/** Fines with an upper end. */
function finesOf({ fines }: PartSanctions): readonly CarriedFine[] {
  return fines.flatMap(({ min = 0, max }) => (max === undefined ? [] : [{ min, max }]))
}

/**
 * The highest of all parts, or nothing where one of them names such a penalty without a size or without an upper end, or one that
 * stands elsewhere.
 */
function most(
  parts: readonly PartSanctions[],
  kind: keyof typeof UNSIZED,
  of: (part: PartSanctions) => number | undefined,
): number | undefined {
  let highest = 0
  for (const part of parts) {
    // What another article tells may be more.
    if (part.elsewhere.length > 0 || part.other.some((words) => UNSIZED[kind].test(words))) return undefined
    if (part.openEnded.includes(kind)) return undefined
    highest = Math.max(highest, of(part) ?? 0)
  }
  return highest
}
