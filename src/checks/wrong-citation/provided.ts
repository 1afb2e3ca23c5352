import type { Day, Law } from '../../law/law.ts'
import type { Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { aboutOf } from '../../reader/cited/conduct.ts'
import { type CitedPlace, factsOf } from '../../reader/cited/places.ts'
import { provisions } from '../../reader/evidence.ts'

/** Words that say what is provided stand so near to the verb. */
const REACH = 5
/** Shorter words and a single one tell too little. */
const LONG = 4
const LEAST_WORDS = 2

/**
 * «Статья 20 гарантирует свободу слова»: the cited text holds none of the words that it is said to provide. Asked only of a text,
 * and only where one place is cited.
 */
export function otherMatter(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  places: readonly CitedPlace[],
): Omit<Raise, 'trigger'> | undefined {
  const [place, second] = places
  const [verb] = sentence.hits('provides')
  if (place === undefined || second !== undefined || verb === undefined) return undefined
  const matter = matterOf(sentence, verb, place.at)
  const words = matter
    ? tokensOf(matter)
        .map((token) => sentence.word(token))
        .filter((word) => word.length >= LONG)
    : []
  if (matter === undefined || words.length < LEAST_WORDS) return undefined
  if (law.texts?.speaksOf(place.citation, words, sentence.language, on) !== false) return undefined
  const [fact] = factsOf(law, place.citation, on)
  if (fact === undefined) return undefined
  return {
    at: place.at,
    asks: 'other-conduct',
    fill: { article: place.label, about: aboutOf(fact), conduct: view.text(matter) },
    missing: 'article',
    certainty: 'likely',
    topic: `other conduct: ${place.label.en}`,
    evidence: provisions([fact]),
  }
}

/** Words behind the verb, or in Kazakh before it, up to the next mark and without the citation. */
function matterOf(sentence: SentenceView, verb: Stretch, cited: Stretch): Stretch | undefined {
  const isVerbLast = sentence.language === 'kk'
  let { from, to } = isVerbLast ? { from: verb.from, to: verb.from } : { from: verb.to, to: verb.to }
  const isFree = (token: number): boolean => token < cited.from || token >= cited.to
  if (isVerbLast)
    while (from > sentence.from && to - from < REACH && isFree(from - 1) && !sentence.parted(from)) from--
  else while (to < sentence.to && to - from < REACH && isFree(to) && !sentence.parted(to)) to++
  return to > from ? { from, to } : undefined
}

function tokensOf({ from, to }: Stretch): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}
