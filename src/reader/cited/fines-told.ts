import { fineOf, fineRange, moneyOf } from '../../law/amounts.ts'
import type { Subject } from '../../law/fines.ts'
import type { Citation, Law, Trilingual } from '../../law/law.ts'
import { subjectIn } from '../../law/pack/penalty.ts'
import { inEach } from '../../law/tags.ts'
import type { CarriedArrest, CarriedFine } from '../../law/texts.ts'
import { whenApplied } from './when-applied.ts'
import { worded } from './words.ts'

/** Fines that are told with their parts; more, only by their sizes. */
const MOST_PARTS = 4
/** Letters of when a part applies that stand beside its fine; of a longer one the number of the part is enough. */
const LONGEST_WHEN = 60

/** A place in law with the fines that are asked of it. */
export interface FinesOfPlace {
  readonly citation: Citation
  readonly label: Trilingual
  readonly fines: readonly CarriedFine[]
}

/**
 * «ст. 456-2 КоАП РК (физические лица): 20 МРП — ч. 3, пользователь онлайн-платформы; 40 МРП — ч. 4, то же повторно»; many fines only
 * by their sizes.
 * @param isOfNamed whether only the fines of those are told whom the statement names
 * @param money how much a unit is, where the statement counts in money; else 0
 */
export function finesTold(place: FinesOfPlace, isOfNamed: boolean, law: Law, money: number): Trilingual {
  const { label, fines } = place
  const subjects = [...new Set(fines.map(({ who }) => who))]
  const whose = isOfNamed && subjects.length === 1 ? subjects[0] : undefined
  const sizes = inEach((tag) => {
    if (fines.length > MOST_PARTS) return worded('cited.depends', { fines: sizesOf(fines, law) })[tag]
    return fines
      .map((fine) => {
        const isAll = fines.length === 1 && fine.of?.citation.part === undefined
        const part = isAll ? '' : partOf(fine, place, whose)[tag]
        const size = fineRange(fine, law.fineSign)[tag]
        const inMoney = money === 0 ? '' : moneyOf(fine.max * money, law.currency)[tag]
        // English has no dash for it.
        if (tag === 'en') return inBrackets(size, [inMoney, part])
        const sum = inBrackets(size, [inMoney])
        return part === '' ? sum : `${sum} — ${part}`
      })
      .join('; ')
  })
  return inEach(
    (tag) => `${label[tag]}${whose === undefined ? '' : ` (${subjectIn(whose)[tag]})`}: ${sizes[tag]}`,
  )
}

/** A size with remarks behind it in brackets. */
export function inBrackets(words: string, remarks: readonly string[]): string {
  const told = remarks.filter((remark) => remark !== '')
  return told.length === 0 ? words : `${words} (${told.join('; ')})`
}

/** Each size once: sums together, ranges behind them. */
function sizesOf(fines: readonly CarriedFine[], law: Law): Trilingual {
  const sums = [...new Set(fines.flatMap(({ min, max }) => (min === max ? max : [])))]
  const ranges = new Map(
    fines.filter(({ min, max }) => min < max).map((fine) => [`${fine.min}-${fine.max}`, fine]),
  )
  const said = [
    ...(sums.length === 0
      ? []
      : [
          fineOf(
            sums.toSorted((one, other) => one - other),
            law.fineSign,
          ),
        ]),
    ...Array.from(ranges.values(), (fine) => fineRange(fine, law.fineSign)),
  ]
  return inEach((tag) => said.map((one) => one[tag]).join(', '))
}

/** «ч. 3, пользователь онлайн-платформы», without the part that was asked for, and with who is fined where that is not said of all. */
export function partOf(
  { of, who }: CarriedFine | CarriedArrest,
  { citation }: Pick<FinesOfPlace, 'citation'>,
  whose: Subject | undefined,
): Trilingual {
  const part = of?.citation.part
  return inEach((tag) => {
    const pieces: string[] = []
    if (part !== undefined && part !== citation.part) pieces.push(worded('cited.part', { part })[tag])
    const when = of === undefined ? '' : whenApplied(of, tag)
    if (when !== '' && when.length <= LONGEST_WHEN) pieces.push(when)
    if (who !== undefined && whose === undefined) pieces.push(subjectIn(who)[tag])
    return pieces.join(', ')
  })
}
