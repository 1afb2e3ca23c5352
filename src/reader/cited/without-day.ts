import type { Trilingual } from '../../law/law.ts'
import type { CitedWords, SentenceView, View } from '../check.ts'
import { inOurMarks } from '../scan/inner-marks.ts'
import type { CitedLaw, CitedPlace } from './places.ts'

/** Before all laws: what an act is called on that day it is called on every day. */
const BEFORE_ALL = '0001-01-01'

/** What words cite where the day is not known: places whose act is called the same on every day, and the words of the others. */
export function citedWithoutDay(
  view: View,
  { language }: SentenceView,
  words: readonly CitedWords[],
): CitedLaw {
  const places: CitedPlace[] = []
  const unresolved: CitedWords[] = []
  for (const cited of words) {
    const found = (view.undated?.citations(cited.words, language) ?? []).map((citation) => ({
      citation,
      label: view.undated?.labelOf(citation, BEFORE_ALL),
      at: { from: cited.from, to: cited.to },
    }))
    const named = found.filter((place): place is CitedPlace => place.label !== undefined)
    if (named.length > 0 && named.length === found.length) places.push(...named)
    else unresolved.push(cited)
  }
  return { places, unresolved }
}

/** What cited words are called where the law was not asked. */
export function namedWithoutDay(view: View, sentence: SentenceView, cited: CitedWords): Trilingual {
  const { places } = citedWithoutDay(view, sentence, [cited])
  return places[0]?.label ?? inOurMarks(cited.named)
}
