import { arrestUpTo, fineRange, fineUnder } from '../../law/amounts.ts'
import type { Day, Law, SaidTerm, Tag, Trilingual } from '../../law/law.ts'
import { carriedBy } from '../../law/pack/carried.ts'
import { inEach } from '../../law/tags.ts'
import { TELLING } from '../../law/telling-mark.ts'
import type { Carried, SaidRange } from '../../law/texts.ts'
import type { NotCarried } from './fine-carried.ts'
import { finesFor } from './fined.ts'
import type { CitedPlace } from './places.ts'
import { type StatedPenalty, upToYears, yearsOfRange } from './stated.ts'
import { worded } from './words.ts'

/** A place in law, and the ranges of one kind of penalty that a source gives it. */
interface RangesOfPlace {
  readonly place: CitedPlace
  readonly by: SaidTerm['by']
  readonly ranges: readonly SaidRange[]
}

/**
 * A penalty that the places reach, told as another than they carry: «до 10 лет» of 12 to 20 years or of up to 15, «до 200 МРП» of a
 * fine that is one sum. Where the texts of two languages differ, one of them may carry it as it was told. Asked of places that carry
 * one term each: of an article with many parts any number may be that of one of them.
 */
export function understated(
  law: Law,
  on: Day,
  places: readonly CitedPlace[],
  stated: StatedPenalty,
): NotCarried | undefined {
  const { kind, isOfMinors } = stated
  if (isOfMinors) return undefined
  if (kind === 'arrest') return shorterArrest(law, on, places, stated)
  if ((kind !== 'years' && kind !== 'fine') || !Number.isFinite(stated.size)) return undefined
  const known = places.map((place) => ({ place, carried: carriedBy(law, place.citation, on) }))
  if (!known.every(({ carried }) => carried !== undefined && isOfOneTerm(carried, stated))) return undefined
  const all = known.flatMap(({ place, carried }) =>
    (carried?.said ?? []).map(({ by, years, fines }): RangesOfPlace => {
      const ranges = kind === 'years' ? years.filter(({ max }) => max > 0) : finesFor(fines, stated.fined)
      return { place, by, ranges }
    }),
  )
  const sources = [...new Set(all.map(({ by }) => by))]
  const asTold = sources.filter((source) =>
    all.some(({ by, ranges }) => by === source && isToldOf(ranges, stated)),
  )
  const otherwise = sources.filter((source) => !asTold.includes(source))
  if (otherwise.length === 0 || all.every(({ ranges }) => ranges.length === 0)) return undefined
  const isOfOneText = asTold.some(isText) && otherwise.some(isText)
  // That only the pack has it so, or only the pack has it otherwise, may be a mistake of the pack.
  if (asTold.length > 0 && !isOfOneText) return undefined
  return {
    stated: toldAs(stated, law),
    carried: inEach((tag) =>
      places
        .map((place) => place.label[tag] + TELLING[tag] + saidOfPlace(all, place, law, kind)[tag])
        .join('; '),
    ),
    facts: known.flatMap(({ carried }) => carried?.facts ?? []),
    isSure: false,
    isLess: true,
    ...(isOfOneText ? { isOfOneText } : {}),
  }
}

/** «Арест до 5 суток» of one of up to 15: a limit that no place has, where each is a part, or an article that has none. */
function shorterArrest(
  law: Law,
  on: Day,
  places: readonly CitedPlace[],
  stated: StatedPenalty,
): NotCarried | undefined {
  if (!stated.isUpTo) return undefined
  const known = places.map((place) => ({ place, carried: carriedBy(law, place.citation, on) }))
  const isLess = known.every(({ place, carried }) => {
    if (carried === undefined || carried.ofWhole || !isOnePart(law, on, place)) return false
    const { text, pack } = carried.answered?.arrest ?? {}
    const all = [carried.arrest, text, pack].filter((days) => days !== undefined)
    return all.length > 0 && all.every((days) => days > stated.size)
  })
  if (!isLess || known.length === 0) return undefined
  return {
    stated: arrestUpTo(stated.size),
    carried: inEach((tag) =>
      known
        .map(
          ({ place, carried }) =>
            place.label[tag] + TELLING[tag] + arrestUpTo((carried as Carried).arrest as number)[tag],
        )
        .join('; '),
    ),
    facts: known.flatMap(({ carried }) => carried?.facts ?? []),
    isSure: false,
    isLess: true,
  }
}

/** Whether a place has one penalty of each kind: of an article with many parts any number may be that of one of them. */
export function isOnePart(law: Law, on: Day, { citation }: CitedPlace): boolean {
  return citation.part !== undefined || law.norm(citation, on)?.sanctions.length === 1
}

/** Fines may be many; what each source has of terms is one, in a part or an article without parts. */
function isOfOneTerm({ said, ofWhole }: Carried, { kind }: StatedPenalty): boolean {
  if (ofWhole || said.length === 0) return false
  return kind === 'fine' || said.every(({ years }) => years.filter(({ max }) => max > 0).length <= 1)
}

function isText(by: SaidTerm['by']): boolean {
  return by !== 'pack'
}

/** Whether one of the ranges is what was told: both ends of a range, the upper end of a limit, else any number within it. */
function isToldOf(ranges: readonly SaidRange[], { kind, from, size, isUpTo }: StatedPenalty): boolean {
  if (from !== undefined)
    return kind === 'fine' || ranges.some(({ min, max }) => min === from && max === size)
  if (!isUpTo) return ranges.some(({ min, max }) => min <= size && size <= max)
  // «До 200 МРП» also sums up several fines of one sum each.
  const isSum = kind === 'fine' && new Set(ranges.map(({ max }) => max)).size === 1
  return ranges.some(({ min, max }) => max === size && !(isSum && min === max))
}

function toldAs({ kind, from, size, isUpTo, words }: StatedPenalty, law: Law): Trilingual {
  if (kind === 'fine') return isUpTo ? fineUnder(size, law.fineSign) : words
  if (from !== undefined) return inEach((tag) => yearsOfRange({ minYears: from, maxYears: size }, tag))
  return isUpTo ? inEach((tag) => upToYears(size, tag)) : words
}

/** «от 12 до 20 лет»; where sources differ, what each of them has. */
function saidOfPlace(
  all: readonly RangesOfPlace[],
  place: CitedPlace,
  law: Law,
  kind: StatedPenalty['kind'],
): Trilingual {
  const own = all.filter((one) => one.place === place && one.ranges.length > 0)
  const told = own.map(({ by, ranges }) => ({ by, words: inEach((tag) => rangesIn(ranges, law, kind, tag)) }))
  const [first] = told
  if (first === undefined) return worded(kind === 'years' ? 'cited.no-imprisonment' : 'cited.no-fine')
  if (told.every(({ words }) => words.ru === first.words.ru)) return first.words
  return inEach((tag) =>
    told.map(({ by, words }) => worded(`cited.term-${by}`, { years: words[tag] })[tag]).join('; '),
  )
}

function rangesIn(ranges: readonly SaidRange[], law: Law, kind: StatedPenalty['kind'], tag: Tag): string {
  const each = ranges.map((range) =>
    kind === 'years'
      ? yearsOfRange({ minYears: range.min, maxYears: range.max }, tag)
      : fineRange(range, law.fineSign)[tag],
  )
  return [...new Set(each)].join(', ')
}
