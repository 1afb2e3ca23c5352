import { arrestUpTo, fineUpTo, moneyUpTo } from '../../law/amounts.ts'
import type { Day, Law, Trilingual } from '../../law/law.ts'
import { carriedBy } from '../../law/pack/carried.ts'
import { inEach } from '../../law/tags.ts'
import { TELLING } from '../../law/telling-mark.ts'
import type { Carried } from '../../law/texts.ts'
import { answeredBy } from './answered-by.ts'
import { arrestCarried } from './arrest-carried.ts'
import { fineCarried, type NotCarried } from './fine-carried.ts'
import type { CitedPlace } from './places.ts'
import { longestByText, otherTerms, shortestByText } from './said-terms.ts'
import { type StatedPenalty, upToYears } from './stated.ts'
import { understated } from './understated.ts'
import { worded } from './words.ts'

/** What was said against what the cited places carry: a fine by the persons whom they fine, where all fines are known. */
export function notCarried(
  law: Law,
  on: Day,
  places: readonly CitedPlace[],
  stated: StatedPenalty,
): NotCarried | undefined {
  const arrest = arrestCarried(law, on, places, stated)
  if (arrest) return arrest === 'carried' ? undefined : arrest
  const fine = fineCarried(law, on, places, stated)
  if (fine === 'carried') return understated(law, on, places, stated)
  return fine ?? lessCarried(law, on, places, stated) ?? understated(law, on, places, stated)
}

/**
 * Whether the cited places together carry less than was said. Silent where one of them reaches the number, and where what one of
 * them carries is not known.
 */
function lessCarried(
  law: Law,
  on: Day,
  places: readonly CitedPlace[],
  stated: StatedPenalty,
): NotCarried | undefined {
  const known: { readonly place: CitedPlace; readonly carried: Carried; readonly most: number }[] = []
  let isSure = true
  let isOfOneText = false
  for (const place of places) {
    const carried = carriedBy(law, place.citation, on)
    const highest = carried?.[stated.kind]
    const terms = stated.kind === 'years' ? carried?.terms : undefined
    const most = longestByText(terms) ?? highest
    if (carried === undefined || highest === undefined || most === undefined) return undefined
    // The texts of all languages are law: what one of them lacks is told.
    if ((shortestByText(terms) ?? most) >= stated.size) return undefined
    if (most >= stated.size) isOfOneText = true
    // That a pack has the number which the text has not may be a mistake of either.
    if (highest >= stated.size) isSure = false
    known.push({ place, carried, most })
  }
  if (known.length === 0) return undefined
  return {
    stated: stated.words,
    carried: inEach((language) =>
      known
        .map(({ place, carried, most }) => {
          const own = upTo(stated.kind, most, law)
          const said = carried.ofWhole ? worded('cited.of-whole', { carried: own }) : own
          const others =
            stated.kind === 'years'
              ? otherTerms(carried.terms, most, language)
              : answeredBy(carried.answered?.[stated.kind === 'arrest' ? 'arrest' : 'fine'])[language]
          return place.label[language] + TELLING[language] + said[language] + others
        })
        .join('; '),
    ),
    facts: known.flatMap(({ carried }) => carried.facts),
    isSure,
    ...(isOfOneText ? { isOfOneText } : {}),
  }
}

function upTo(kind: StatedPenalty['kind'], most: number, law: Law): Trilingual {
  if (kind === 'years') return inEach((tag) => upToYears(most, tag))
  if (kind === 'arrest') return most === 0 ? worded('cited.no-arrest') : arrestUpTo(most)
  if (most === 0) return worded('cited.no-fine')
  return kind === 'fine' ? fineUpTo(most, law.fineSign) : moneyUpTo(most, law.currency)
}
