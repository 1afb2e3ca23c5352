import { fineBetween, fineOf, fineUnder, moneyOf } from '../../law/amounts.ts'
import { carriedBy } from '../../law/carried.ts'
import type { Subject } from '../../law/fines.ts'
import { lowered } from '../../law/first-letter.ts'
import type { Citation, CitedFact, Day, Law, Trilingual } from '../../law/law.ts'
import { subjectIn } from '../../law/penalty.ts'
import { inEach } from '../../law/tags.ts'
import type { CarriedFine } from '../../law/texts.ts'
import { type Fined, ofRole } from './fined.ts'
import type { StatedPenalty } from './stated.ts'
import { worded } from './words.ts'

/** Rounding of the press: «79 тысяч тенге» for 78 640. */
const ROUNDED = 0.1
/** Fines that are told with their parts; more, only by their sizes. */
const MOST_PARTS = 4

/** A fine that none of the places carries, and what they carry. */
export interface FineNotCarried {
  /** Of a range, the end that none carries. */
  readonly stated: Trilingual
  readonly carried: Trilingual
  readonly facts: readonly CitedFact[]
  /** It is out of everything that the places carry, whomever they fine. */
  readonly isSure: boolean
}

/** A place in law as it is asked of its fines. */
interface Asked {
  readonly citation: Citation
  readonly label: Trilingual
}

interface OfPlace extends Asked {
  readonly fines: readonly CarriedFine[]
  readonly facts: readonly CitedFact[]
}

/**
 * Whether the places carry a fine of that size for those whom the sentence names. Nothing where it is no fine, or not all fines of
 * all places are known.
 */
export function fineCarried(
  law: Law,
  on: Day,
  places: readonly Asked[],
  stated: StatedPenalty,
): 'carried' | FineNotCarried | undefined {
  const { kind, fined } = stated
  if (kind !== 'fine' && kind !== 'money') return undefined
  const unit = law.fineUnit(on)
  const inUnits = kind === 'fine' ? 1 : unit?.status === 'V' ? unit.amount : undefined
  const known = finesOf(law, on, places)
  if (inUnits === undefined || known === undefined) return undefined
  const asked = known.map((one) => ({ ...one, fines: finesFor(one.fines, fined) }))
  const fines = asked.flatMap((one) => one.fines)
  if (fines.length === 0) return undefined
  const isCarried = (size: number): boolean =>
    fines.some((fine) =>
      holds(stated.isOver && kind === 'money' ? { ...fine, min: 0 } : fine, size, inUnits, kind),
    )
  const ends = [stated.from ?? stated.size, stated.size]
  const wrong = ends.filter((size) => !isCarried(size))
  if (wrong.length === 0) return 'carried'
  const [first = stated.size] = wrong
  const words = kind === 'money' ? moneyOf(first, law.currency) : fineOf(first, law.fineSign)
  const shown = asked.filter((one) => one.fines.length > 0)
  const all = known.flatMap((one) => one.fines)
  const isOut = (size: number): boolean =>
    all.every(({ max }) => max * inUnits < size) || (kind === 'fine' && all.every(({ min }) => size < min))
  return {
    stated: wrong.length === ends.length ? stated.words : words,
    carried: inEach((tag) =>
      shown.map((one) => told(one, fined, law, kind === 'money' ? inUnits : 0)[tag]).join('; '),
    ),
    facts: shown.flatMap((one) => one.facts),
    isSure: isOut(first),
  }
}

function finesOf(law: Law, on: Day, places: readonly Asked[]): readonly OfPlace[] | undefined {
  const known: OfPlace[] = []
  for (const { citation, label } of places) {
    const carried = carriedBy(law, citation, on)
    if (carried?.fines === undefined || carried.ofWhole) return undefined
    known.push({ citation, label, fines: carried.fines, facts: carried.facts })
  }
  return known
}

/** Fines of those who are named; a fine that tells nobody apart is everybody's. */
function finesFor(fines: readonly CarriedFine[], fined: Fined | undefined): readonly CarriedFine[] {
  if (fined === undefined) return fines
  const theirs = fines.filter(({ who }) => who === undefined || fined.who.includes(who))
  if (fined.role === undefined) return theirs
  const parts = new Set(fines.flatMap(({ of }) => of ?? []))
  const ofTheirs = ofRole([...parts], fined.role, ({ says }) => says)
  return ofTheirs.length === 0 ? theirs : theirs.filter(({ of }) => of === undefined || ofTheirs.includes(of))
}

function holds({ min, max }: CarriedFine, size: number, inUnits: number, kind: 'fine' | 'money'): boolean {
  const rounded = kind === 'money' ? ROUNDED : 0
  return min * inUnits * (1 - rounded) <= size && size <= max * inUnits * (1 + rounded)
}

/**
 * «ст. 456-2 КоАП РК (физические лица): 20 МРП — ч. 3, пользователь онлайн-платформы; 40 МРП — ч. 4, то же повторно»; many fines only
 * by their sizes.
 * @param money how much a unit is, where the statement counts in money; else 0
 */
function told(place: OfPlace, fined: Fined | undefined, law: Law, money: number): Trilingual {
  const { label, fines } = place
  const subjects = [...new Set(fines.map(({ who }) => who))]
  const whose = fined !== undefined && subjects.length === 1 ? subjects[0] : undefined
  const sizes = inEach((tag) => {
    if (fines.length > MOST_PARTS) return worded('cited.depends', { fines: sizesOf(fines, law) })[tag]
    return fines
      .map((fine) => {
        const isAll = fines.length === 1 && fine.of?.citation.part === undefined
        const part = isAll ? '' : partOf(fine, place, whose)[tag]
        const size = `${sizeOf(fine, law)[tag]}${money === 0 ? '' : ` (${moneyOf(fine.max * money, law.currency)[tag]})`}`
        return part === '' ? size : `${size} — ${part}`
      })
      .join('; ')
  })
  return inEach(
    (tag) => `${label[tag]}${whose === undefined ? '' : ` (${subjectIn(whose)[tag]})`}: ${sizes[tag]}`,
  )
}

/** Each size once: sums together, ranges behind them. */
function sizesOf(fines: readonly CarriedFine[], law: Law): Trilingual {
  const sums = new Set(fines.flatMap(({ min, max }) => (min === max ? max : [])))
  const ranges = new Map(
    fines.filter(({ min, max }) => min < max).map((fine) => [`${fine.min}-${fine.max}`, fine]),
  )
  const said = [
    ...(sums.size === 0
      ? []
      : [
          fineOf(
            [...sums].sort((one, other) => one - other),
            law.fineSign,
          ),
        ]),
    ...Array.from(ranges.values(), (fine) => sizeOf(fine, law)),
  ]
  return inEach((tag) => said.map((one) => one[tag]).join(', '))
}

function sizeOf({ min, max }: CarriedFine, { fineSign }: Law): Trilingual {
  if (min === max) return fineOf(max, fineSign)
  if (min > 0) return fineBetween(min, max, fineSign)
  return fineUnder(max, fineSign)
}

/** «ч. 3, пользователь онлайн-платформы», without the part that was asked for, and with who is fined where that is not said of all. */
function partOf({ of, who }: CarriedFine, { citation }: Asked, whose: Subject | undefined): Trilingual {
  const part = of?.citation.part
  return inEach((tag) => {
    const pieces: string[] = []
    if (part !== undefined && part !== citation.part) pieces.push(worded('cited.part', { part })[tag])
    const when = of?.says[tag].split(': ')[0]
    if (when !== undefined && when.length <= LONGEST_WHEN) pieces.push(begunLow(when))
    if (who !== undefined && whose === undefined) pieces.push(subjectIn(who)[tag])
    return pieces.join(', ')
  })
}

/** Within a sentence; an abbreviation keeps its capitals. */
function begunLow(when: string): string {
  return /^\p{Lu}\p{Lu}/u.test(when) ? when : lowered(when)
}

/** Of a longer one the number of the part is enough. */
const LONGEST_WHEN = 60
