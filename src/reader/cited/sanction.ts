import { arrestUpTo, fineUpTo } from '../../law/amounts.ts'
import { carriedBy } from '../../law/carried.ts'
import type { CitedFact, Day, Law, Tag, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import type { Carried } from '../../law/texts.ts'
import type { CitedPlace } from './places.ts'
import { moneyIn, type StatedPenalty, upToYears } from './stated.ts'

/** A penalty that none of the cited places carries. */
export interface NotCarried {
  /** What each of them carries at most: «ст. 274 УК РК – до 7 лет». */
  readonly carried: Trilingual
  readonly facts: readonly CitedFact[]
}

/**
 * Whether the cited places together carry less than was said. Silent where one of them reaches the number, and where what one of
 * them carries is not known.
 */
export function notCarried(
  law: Law,
  on: Day,
  places: readonly CitedPlace[],
  stated: StatedPenalty,
): NotCarried | undefined {
  const known: { readonly place: CitedPlace; readonly carried: Carried; readonly most: number }[] = []
  for (const place of places) {
    const carried = carriedBy(law, place.citation, on)
    const most = carried?.[stated.kind]
    if (carried === undefined || most === undefined || most >= stated.size) return undefined
    known.push({ place, carried, most })
  }
  if (known.length === 0) return undefined
  return {
    carried: inEach((language) =>
      known
        .map(({ place, carried, most }) => {
          const whole = carried.ofWhole ? OF_WHOLE[language] : ''
          return `${place.label[language]} – ${whole}${upTo(stated.kind, most, law, language)}`
        })
        .join('; '),
    ),
    facts: known.flatMap(({ carried }) => carried.facts),
  }
}

/** The part is none of those checked. */
const OF_WHOLE: Trilingual = {
  kk: 'тексерілген нормалар арасында мұндай бөлік жоқ, ал бүкіл бап бойынша ',
  ru: 'такой части среди проверенных норм нет, а по статье в целом ',
  en: 'no such part among the norms checked, while the article as a whole carries ',
}

function upTo(kind: StatedPenalty['kind'], most: number, law: Law, language: Tag): string {
  if (kind === 'years') return upToYears(most, language)
  if (kind === 'arrest') {
    if (most === 0) return { kk: 'қамаққа алу жоқ', ru: 'без ареста', en: 'no arrest' }[language]
    return arrestUpTo(most)[language]
  }
  if (most === 0) return { kk: 'айыппұл жоқ', ru: 'без штрафа', en: 'no fine' }[language]
  if (kind === 'fine') return fineUpTo(most, law.fineSign)[language]
  const sum = moneyIn(most)
  return {
    kk: `${sum.kk}ге дейін айыппұл`,
    ru: `штраф до ${sum.ru}`,
    en: `a fine of up to ${sum.en}`,
  }[language]
}
