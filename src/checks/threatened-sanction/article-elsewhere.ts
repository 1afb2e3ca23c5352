import type { Day, Law } from '../../law/law.ts'
import { onceOf } from '../../law/once.ts'
import type { Move, View } from '../../reader/check.ts'
import { punishingInText } from '../../reader/cited/all-cited.ts'
import { liabilityNamed } from '../../reader/cited/liability-kinds.ts'
import { longestTerm } from '../../reader/cited/offence.ts'
import type { CitedPlace } from '../../reader/cited/places.ts'
import { aboutIt } from '../../reader/cited/punishing.ts'
import { statedTerms } from '../../reader/cited/stated-terms.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { topicsBefore } from './around.ts'
import { numberedInText } from './penal-article.ts'

/**
 * The one article that the rest of the text cites, where a threat without an article speaks of the same conduct: by what it names,
 * or as «данное деяние», «осы әрекет», “such acts”.
 */
export function articleElsewhere(view: View, law: Law, on: Day, move: Move): CitedPlace | undefined {
  const { sentence } = move
  const place = onlyPlace(view, law, on)
  if (place === undefined) return undefined
  const norm = law.norm(place.citation, on)
  const kind = liabilityNamed(view.text(sentence), sentence.ofAll)
  if (norm !== undefined && kind !== undefined && norm.kind !== kind) return undefined
  const topics = ownTopics(sentence)
  if (topics.length > 0) return topics.some((topic) => norm?.topics.includes(topic)) ? place : undefined
  return sentence.near('such-conduct', move, 0) ? place : undefined
}

/**
 * The one article of all that the text cites that carries the term of a threat, where no article on what the threat speaks of does: a
 * number that the text itself tells the place of is not asked for as if it stood nowhere. A crime with a name of its own has its own.
 */
export function articleOfTerm(view: View, law: Law, on: Day, { sentence }: Move): CitedPlace | undefined {
  const [term, second] = statedTerms(view, sentence, true)
  if (term === undefined || second !== undefined || sentence.hits('plain-deed').length > 0) return undefined
  const carries = ({ citation }: CitedPlace): boolean =>
    law.norm(citation, on)?.sanctions.some(({ maxYears }) => maxYears === term.size) === true
  const [place, other] = allPlaces(view, law, on).filter(carries)
  if (place === undefined || other !== undefined) return undefined
  const about = aboutIt(view, law, on, sentence, topicsBefore(view, sentence), view.text(sentence))
  return about.some((norm) => longestTerm(norm) >= term.size) ? undefined : place
}

/** All places that the text cites and that may punish, with those of the criminal code that it tells by their number alone, each once. */
const allPlaces = onceOf((view: View, law: Law, on: Day): readonly CitedPlace[] => {
  const places = [...punishingInText(view, law, on), ...numberedInText(view, law, on)]
  return [...new Map(places.map((place) => [place.label.en, place])).values()]
})

/** The only place that may punish of all that the text cites. */
function onlyPlace(view: View, law: Law, on: Day): CitedPlace | undefined {
  const [only, second] = punishingInText(view, law, on)
  return second === undefined ? only : undefined
}
