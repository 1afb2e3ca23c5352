import type { Day, Law, Topic } from '../../law/law.ts'
import type { Move, SentenceView, View } from '../../reader/check.ts'
import { longestTerm } from '../../reader/cited/offence.ts'
import { isPenal, punishing } from '../../reader/cited/punishing.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'

/** Offences that a case could be opened for; words of one row are said of one offence. */
const OFFENCES: readonly (readonly Topic[])[] = [
  ['false-information'],
  ['incitement'],
  ['extortion'],
  ['extremism', 'terrorism'],
  ['separatism', 'seizure-of-power'],
]

/**
 * One move for each offence, the plainest that names it, in the order of speech. Where none is named, the plainest of all.
 */
export function eachOffence(moves: readonly Move[]): readonly Move[] {
  const [plainest, ...others] = moves.toSorted((one, other) => other.score - one.score)
  if (plainest === undefined) return []
  const named = new Set<number>()
  const told = [plainest, ...others].filter((move) => {
    const offences = offencesIn(move.sentence).filter((offence) => !named.has(offence))
    for (const offence of offences) named.add(offence)
    return offences.length > 0 || move === plainest
  })
  return told.toSorted((one, other) => one.from - other.from)
}

function offencesIn(sentence: SentenceView): readonly number[] {
  const topics = ownTopics(sentence)
  const named = OFFENCES.flatMap((offence, place) =>
    offence.some((topic) => topics.includes(topic)) ? place : [],
  )
  // A deed that is told outright may be none of these: all such deeds count as one offence more.
  return sentence.hits('offence-told').length > 0 ? [...named, OFFENCES.length] : named
}

/** Offences of words. */
const OF_WORDS: readonly Topic[] = [
  'false-information',
  'incitement',
  'libel',
  'insult',
  'extremism',
  'terrorism',
  'separatism',
  'seizure-of-power',
  'rally',
  'riot',
]
/** What is done by no words; the first that a sentence tells of is its kind. */
const DEEDS = [
  'extorts',
  'takes-for-himself',
  'crime-of-drugs',
  'violent-deed',
  'intrusion',
  'sheer-crime',
  'crime-done-by',
  'crime-told',
  'offence-told',
]

/**
 * Of what kind an offence is, where that can be told: the case of those who extort answers nothing about those who call for pogroms.
 */
export function kindsOf(move: Move): readonly string[] | undefined {
  const { sentence } = move
  if (ownTopics(sentence).some((topic) => OF_WORDS.includes(topic))) return ['words']
  const deed = DEEDS.find((list) => sentence.hits(list).length > 0)
  return deed === undefined ? undefined : [deed]
}

/** What a sentence names that law punishes: «арандатушылық» alone, "stirring up panic" are no incitement of discord. */
export function punishedTopics(sentence: SentenceView): readonly Topic[] {
  const named = ownTopics(sentence)
  return sentence.hits('discord').length > 0 ? named : named.filter((topic) => topic !== 'incitement')
}

/** The move whose sentence names the offence with the longest term of that day; the first of several. */
export function gravestOf(view: View, law: Law, on: Day, moves: readonly Move[]): Move | undefined {
  let gravest: { readonly move: Move; readonly term: number } | undefined
  for (const move of moves) {
    const norms = punishing(view, law, on, move.sentence, punishedTopics(move.sentence)).filter(isPenal)
    const term = Math.max(0, ...norms.map(longestTerm))
    if (gravest === undefined || term > gravest.term) gravest = { move, term }
  }
  return gravest?.move
}
