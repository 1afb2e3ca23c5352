import { arrestUpTo } from '../../law/amounts.ts'
import type { CitedFact, Day, Law, Trilingual } from '../../law/law.ts'
import { carriedBy } from '../../law/pack/carried.ts'
import { subjectIn } from '../../law/pack/penalty.ts'
import { inEach } from '../../law/tags.ts'
import { TELLING } from '../../law/telling-mark.ts'
import type { CarriedArrest } from '../../law/texts.ts'
import { answeredBy } from './answered-by.ts'
import type { NotCarried } from './fine-carried.ts'
import { finesFor } from './fined.ts'
import { inBrackets, partOf } from './fines-told.ts'
import { NOTHING } from './milder.ts'
import type { CitedPlace } from './places.ts'
import type { StatedPenalty } from './stated.ts'
import { isOnePart } from './understated.ts'
import { worded } from './words.ts'

/** Arrests that are told one by one; of more, only the longest. */
const MOST = 4

interface OfPlace {
  readonly place: CitedPlace
  /** Of those whom the sentence names. */
  readonly arrests: readonly CarriedArrest[]
  /** Of whomever. */
  readonly all: readonly CarriedArrest[]
  readonly facts: readonly CitedFact[]
  readonly by: Trilingual
}

/**
 * Whether the places carry an arrest of so many days for those whom the sentence names: each limit that one of them has is carried.
 * Nothing where it is no arrest, not all arrests are known by person, or there is none.
 */
export function arrestCarried(
  law: Law,
  on: Day,
  places: readonly CitedPlace[],
  stated: StatedPenalty,
): 'carried' | NotCarried | undefined {
  const { kind, size, fined, isUpTo } = stated
  if (kind !== 'arrest') return undefined
  const known: OfPlace[] = []
  for (const place of places) {
    const carried = carriedBy(law, place.citation, on)
    if (carried?.arrests === undefined || carried.ofWhole) return undefined
    const { arrests: all, facts, answered } = carried
    known.push({ place, arrests: finesFor(all, fined), all, facts, by: answeredBy(answered?.arrest) })
  }
  const limits = known.flatMap(({ arrests }) => arrests.map(({ days }) => days))
  if (limits.length === 0 || known.some(({ arrests }) => arrests.length > MOST)) return undefined
  const isMore = size > Math.max(...limits)
  const isLess =
    !isMore && isUpTo === true && !stated.isOfMinors && places.every((each) => isOnePart(law, on, each))
  if (limits.includes(size) || !(isMore || isLess)) return 'carried'
  return {
    stated: isLess ? arrestUpTo(size) : stated.words,
    carried: inEach((tag) => known.map((one) => arrestsTold(law, on, one)[tag] + one.by[tag]).join('; ')),
    facts: known.flatMap(({ facts }) => facts),
    isSure: isMore && known.every(({ all }) => all.every(({ days }) => days < size)),
    ...(isLess ? { isLess } : {}),
  }
}

/** «ст. 456-2 КоАП РК — арест до 10 суток (ч. 4, пользователь …)»; of a whole article, that other parts have none. */
function arrestsTold(law: Law, on: Day, { place, arrests, all }: OfPlace): Trilingual {
  const { citation, label } = place
  const subjects = new Set(arrests.map(({ who }) => who))
  const [whose] = subjects.size === 1 ? subjects : []
  const parts = citation.part === undefined ? (law.norm(citation, on)?.sanctions ?? []) : []
  const isWithout = arrests.length === all.length && parts.some((part) => part.maxArrest === 0)
  return inEach((tag) => {
    const told = arrests.map((arrest) => inBrackets(arrestUpTo(arrest.days)[tag], [whoseOf(arrest)[tag]]))
    const left = isWithout ? [worded('cited.no-arrest-left')[tag]] : []
    return label[tag] + TELLING[tag] + [...told, ...left].join(', ')
  })

  function whoseOf(arrest: CarriedArrest): Trilingual {
    if (citation.part === undefined) return partOf(arrest, place, whose)
    return arrest.who === undefined || whose !== undefined ? NOTHING : subjectIn(arrest.who)
  }
}
