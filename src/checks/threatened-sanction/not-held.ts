import type { Citation, Day, Law, Trilingual } from '../../law/law.ts'
import { inEach, wordsIn } from '../../law/tags.ts'
import { wordedFrom } from '../../law/worded.ts'
import type { SentenceView, View } from '../../reader/check.ts'
import { NOTHING } from '../../reader/cited/milder.ts'
import { notFoundIn, placesNotFound, unknownPlaces } from '../../reader/cited/not-found.ts'
import type { CitedPlace } from '../../reader/cited/places.ts'
import { worded } from '../../reader/cited/words.ts'
import { labelsOf } from '../../reader/evidence.ts'
import type { Evidence } from '../../reader/reading.ts'
import { inOurMarks } from '../../reader/scan/inner-marks.ts'
import messages from './messages.json' with { type: 'json' }

/** What was asked of articles of which neither the pack nor a corpus knows anything, and what was not. */
export function notHeld(law: Law, on: Day, places: readonly CitedPlace[]): Evidence[] {
  const notFound = placesNotFound(law, on, places)
  const unknown = unknownPlaces(law, on, places).filter((place) => !notFound.includes(place))
  return [
    ...(notFound.length === 0 ? [] : [notFoundIn(law, on)]),
    ...(unknown.length === 0 ? [] : [notInPack(unknown)]),
  ]
}

function notInPack(places: readonly CitedPlace[]): Evidence {
  return { kind: 'not-checked', why: worded('cited.not-in-pack', { places: labelsOf(places) }) }
}

/** An act is named that neither the pack nor a corpus knows by that name. */
export function actNotHeld(law: Law): Evidence {
  const where = law.texts === undefined ? 'cited.act-not-in-pack' : 'cited.act-not-held'
  return { kind: 'not-checked', why: worded(where) }
}

const NOT_READ = wordedFrom(messages)('threatened-sanction.term-not-read')

/** That the penalty of the day was not read, where a term is told of an article that is known without it: the card may name a later one. */
export function termsNotRead(law: Law, on: Day, citation: Citation): Trilingual {
  const norm = law.norm(citation, on)
  if (norm === undefined || norm.kind === 'civil') return NOTHING
  const { sanctions, notChecked } = norm
  const isOwn = sanctions.some((own) => citation.part !== undefined && own.citation.part === citation.part)
  const isRead = isOwn || (sanctions.length > 0 && notChecked !== true)
  if (isRead || law.texts?.carried(citation, on) !== undefined) return NOTHING
  return inEach((tag) => ` ${NOT_READ[tag]}`)
}

/** Units of a word that two forms of it share. */
const STEM = 5

/** Offences that a sentence names in so many words, and that no norm of the pack is about: fraud, theft. */
export function offencesNotHeld(view: View, law: Law, on: Day, sentence: SentenceView): Evidence[] {
  const named = sentence.hits('other-offence')
  if (named.length === 0) return []
  const held = law.norms(on).map(({ says }) => (wordsIn(says, sentence.language) ?? '').toLowerCase())
  const isHeld = (word: string): boolean => held.some((says) => says.includes(word.slice(0, STEM)))
  const words = named.filter(({ from }) => !isHeld(sentence.word(from))).map((hit) => view.text(hit))
  if (words.length === 0) return []
  const quoted = Array.from(new Set(words), inOurMarks)
  const listed = inEach((tag) => quoted.map((each) => each[tag]).join(', '))
  return [{ kind: 'not-checked', why: worded('cited.offence-not-in-pack', { words: listed }) }]
}
