import type { Day, Law } from '../../law/law.ts'
import type { Move, View } from '../../reader/check.ts'
import { liabilityNamed } from '../../reader/cited/liability-kinds.ts'
import { type CitedPlace, citedPlaces } from '../../reader/cited/places.ts'
import { punishingPlaces } from '../../reader/cited/punishing.ts'
import { notInForce } from '../../reader/cited/standing.ts'
import type { Metadata } from '../../reader/statement.ts'
import { ownTopics } from '../../reader/topics.ts'

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

/** Asked by every threat of a text; each reading has a statement of its own. */
const known = new WeakMap<Metadata, { readonly place: CitedPlace | undefined }>()

/** The only place that may punish, and stands on that day, of all that the text cites. */
function onlyPlace(view: View, law: Law, on: Day): CitedPlace | undefined {
  const kept = known.get(view.metadata) ?? { place: placeIn(view, law, on) }
  known.set(view.metadata, kept)
  return kept.place
}

function placeIn(view: View, law: Law, on: Day): CitedPlace | undefined {
  let only: CitedPlace | undefined
  for (let n = 0; n < view.sentenceCount; n++) {
    const sentence = view.sentence(n)
    if (sentence.citations().length === 0) continue
    for (const place of punishingPlaces(law, on, citedPlaces(view, law, on, sentence))) {
      if (sentence.quotesOthers(place.at) || notInForce(law, on, place) !== undefined) continue
      if (only !== undefined && only.label.en !== place.label.en) return undefined
      only = place
    }
  }
  return only
}
