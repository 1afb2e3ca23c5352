import type { Day, Law } from '../../law/law.ts'
import type { Move, View } from '../../reader/check.ts'
import { punishingInText } from '../../reader/cited/all-cited.ts'
import { liabilityNamed } from '../../reader/cited/liability-kinds.ts'
import type { CitedPlace } from '../../reader/cited/places.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'

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

/** The only place that may punish of all that the text cites. */
function onlyPlace(view: View, law: Law, on: Day): CitedPlace | undefined {
  const [only, second] = punishingInText(view, law, on)
  return second === undefined ? only : undefined
}
