import type { PartSanctions } from '../sanctions.ts'

/** Sizes of the penalties of a part: years and fines from one to another, days of arrest. */
export type Numbers = readonly [
  part: string | undefined,
  minYears: number,
  maxYears: number,
  life: boolean,
  minFine: number | undefined,
  maxFine: number | undefined,
  arrest: number | undefined,
]

export function numbers(all: readonly PartSanctions[]): readonly Numbers[] {
  return all.map(({ part, minYears, maxYears, life, minFine, maxFine, maxArrestDays }) => [
    part,
    minYears,
    maxYears,
    life,
    minFine,
    maxFine,
    maxArrestDays,
  ])
}
