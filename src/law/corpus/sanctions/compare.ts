import type { Sanction } from '../../law.ts'
import type { TextLanguage } from '../act.ts'
import type { PartSanctions } from '../sanctions.ts'
import { amountsOf, isListed } from './fines-listed.ts'

/** A value that the text of the law and the pack give differently. */
export interface PackDifference {
  readonly part?: string
  /** Of which text this is said, where that of another language has the part and does not differ so. */
  readonly language?: TextLanguage
  /** `part`: only one of the two has the part; `twice`: the text holds it more than once. */
  readonly what: 'minYears' | 'maxYears' | 'maxFine' | 'part' | 'twice'
  readonly text?: number
  readonly pack?: number
}

/** A value that two languages of one article give differently. */
export interface LanguageDifference {
  readonly part?: string
  /**
   * `minFine`: one language gives a flat fine or a lower end where the other says "up to"; `fines`: all of them, least first, as
   * `20 / 30–50`, where fines are flat or several, for different persons.
   */
  readonly what:
    | 'minYears'
    | 'maxYears'
    | 'life'
    | 'minFine'
    | 'maxFine'
    | 'maxArrestDays'
    | 'fines'
    | 'part'
    | 'twice'
  readonly ru?: number | boolean | string
  readonly kk?: number | boolean | string
}

/**
 * Where the pack's sanctions of an article differ from those of its text. What the pack does not know is no difference.
 * @param later parts that the pack knows from a later day on only: that it has not got them is no difference either
 */
export function differencesOf(
  text: readonly PartSanctions[],
  pack: readonly Sanction[],
  later: readonly Pick<PartSanctions, 'part'>[] = [],
): readonly PackDifference[] {
  const differences: PackDifference[] = []
  const own = byPart(text, ({ part }) => part)
  const known = byPart(pack, ({ citation }) => citation.part)
  for (const key of new Set([...own.keys(), ...known.keys()])) {
    const part = key === '' ? {} : { part: key }
    const said = own.get(key) ?? []
    const kept = known.get(key) ?? []
    if (said.length === 0 || kept.length === 0) {
      if (kept.length === 0 && later.some((one) => (one.part ?? '') === key)) continue
      differences.push({ ...part, what: 'part', text: said.length, pack: kept.length })
      continue
    }
    if (said.length > 1 && said.length > kept.length)
      differences.push({ ...part, what: 'twice', text: said.length, pack: kept.length })
    if (said.some(isElsewhere)) continue
    const add = (
      what: PackDifference['what'],
      values: number | undefined,
      packed: number | undefined,
    ): void => {
      if (packed === undefined || values === packed) return
      differences.push({ ...part, what, ...(values === undefined ? {} : { text: values }), pack: packed })
    }
    add('minYears', least(said.map(({ minYears }) => minYears)), least(kept.map(({ minYears }) => minYears)))
    if (!said.some(({ openEnded }) => openEnded.includes('years')))
      add('maxYears', most(said.map(({ maxYears }) => maxYears)), most(kept.map(({ maxYears }) => maxYears)))
    if (!said.some(({ openEnded }) => openEnded.includes('fine')))
      add('maxFine', most(said.map(({ maxFine }) => maxFine)), most(kept.map(({ maxFine }) => maxFine)))
  }
  return differences
}

/**
 * Where the pack differs from the texts of an article, of which all are law. Parts that one of them lacks are told where they are
 * compared with each other.
 * @param texts that of which most is known first
 * @param later as in `differencesOf`
 */
export function differencesFromPack(
  texts: readonly { readonly language: TextLanguage; readonly parts: readonly PartSanctions[] }[],
  pack: readonly Sanction[],
  later?: readonly Pick<PartSanctions, 'part'>[],
): readonly PackDifference[] {
  const all = texts.flatMap(({ language, parts }, index) =>
    differencesOf(parts, pack, later)
      .filter(({ what }) => index === 0 || what !== 'part')
      .map((difference) => ({ difference, language })),
  )
  const alike = Map.groupBy(all, ({ difference }) => JSON.stringify(difference))
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { difference, language } = first
    const agrees = texts.some(
      (text) =>
        text.parts.some(({ part }) => part === difference.part) &&
        !same.some((one) => one.language === text.language),
    )
    return [agrees && difference.what !== 'part' ? { ...difference, language } : difference]
  })
}

/** Where two languages of one article differ in numbers: a flat fine in one that is "up to" in the other, a part held twice. */
export function differencesBetween(
  ru: readonly PartSanctions[],
  kk: readonly PartSanctions[],
): readonly LanguageDifference[] {
  const differences: LanguageDifference[] = []
  const first = byPart(ru, ({ part }) => part)
  const second = byPart(kk, ({ part }) => part)
  for (const key of new Set([...first.keys(), ...second.keys()])) {
    const part = key === '' ? {} : { part: key }
    const one = first.get(key) ?? []
    const other = second.get(key) ?? []
    if (one.length !== other.length) {
      const what = one.length === 0 || other.length === 0 ? 'part' : 'twice'
      differences.push({ ...part, what, ru: one.length, kk: other.length })
      if (what === 'part') continue
    }
    for (let index = 0; index < Math.max(one.length, other.length); index++) {
      const left = one[Math.min(index, one.length - 1)] as PartSanctions
      const right = other[Math.min(index, other.length - 1)] as PartSanctions
      if (isElsewhere(left) || isElsewhere(right)) continue
      const asList = isListed(left, right)
      for (const what of COMPARED) {
        const [ours, theirs] = [compared(left, what), compared(right, what)]
        if (ours === theirs || (asList && FINES.has(what))) continue
        differences.push({
          ...part,
          what,
          ...(ours === undefined ? {} : { ru: ours }),
          ...(theirs === undefined ? {} : { kk: theirs }),
        })
      }
      const [ours, theirs] = [amountsOf(left), amountsOf(right)]
      if (asList && ours !== theirs) differences.push({ ...part, what: 'fines', ru: ours, kk: theirs })
    }
  }
  return differences
}

/** How long a term without an upper end may be is not said. */
function compared(part: PartSanctions, what: (typeof COMPARED)[number]): number | boolean | undefined {
  return what === 'maxYears' && part.openEnded.includes('years') ? undefined : part[what]
}

/** Of a penalty that another article tells nothing is known here. */
function isElsewhere({ elsewhere }: PartSanctions): boolean {
  return elsewhere.length > 0
}

const COMPARED = ['minYears', 'maxYears', 'life', 'minFine', 'maxFine', 'maxArrestDays'] as const

const FINES: ReadonlySet<string> = new Set(['minFine', 'maxFine'])

function byPart<T>(
  all: readonly T[],
  key: (one: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const parts = new Map<string, T[]>()
  for (const one of all) {
    const part = key(one) ?? ''
    const group = parts.get(part)
    if (group === undefined) parts.set(part, [one])
    else group.push(one)
  }
  return parts
}

function most(values: readonly (number | undefined)[]): number | undefined {
  let high: number | undefined
  for (const value of values) if (value !== undefined) high = Math.max(high ?? value, value)
  return high
}

function least(values: readonly number[]): number | undefined {
  let low: number | undefined
  for (const value of values) low = Math.min(low ?? value, value)
  return low
}
