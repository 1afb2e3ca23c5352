import type { CitedFact, Day, Law, Norm, Topic, Trilingual } from '../../law/law.ts'
import { inEach, wordsIn } from '../../law/tags.ts'
import type { SentenceView, View } from '../check.ts'
import { provisions } from '../evidence.ts'
import { ownTopics } from '../for-checks/topics.ts'
import type { Evidence } from '../reading.ts'
import { inOurMarks } from '../scan/inner-marks.ts'
import { meet } from '../stretch.ts'
import { clauseOf } from './clause.ts'
import { isOfOtherPerson } from './one-offence.ts'
import { type CitedPlace, factsOf } from './places.ts'
import { statedTerms } from './stated-terms.ts'
import { worded } from './words.ts'

/** A cited place that seems to be about something else than the sentence. */
export interface OtherConduct {
  readonly place: CitedPlace
  /** What the place is about: its heading, or what the pack says of it. */
  readonly about: Trilingual
  /** The sentence's own words that name a conduct. */
  readonly conduct: string
  readonly evidence: readonly Evidence[]
}

/** Conducts that are speech. */
const SPEECH: readonly Topic[] = [
  'false-information',
  'libel',
  'insult',
  'honour',
  'authority-insult',
  'privacy',
]
/** Discord may be incited by deeds, too, unless it is described as speech. */
const SPEECH_OR_DISCORD: readonly Topic[] = [...SPEECH, 'incitement']
/** Conducts that one article may well cover under several names. */
const FIELDS: readonly (readonly Topic[])[] = [
  SPEECH,
  [
    'incitement',
    'extremism',
    'terrorism',
    'separatism',
    'seizure-of-power',
    'rally',
    'riot',
    'strike',
    'association',
    'insult',
  ],
]

/** Of more places nobody tells which clause is whose. */
const MOST_PLACES = 8

/**
 * Cited places none of whose words, and nothing the pack knows of them, speak of the conduct that the sentence names. A place
 * that fits any conduct of the sentence fits; where the sentence names none that the law knows, nothing is said.
 */
export function otherConduct(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  places: readonly CitedPlace[],
): readonly OtherConduct[] {
  const topics = ownTopics(sentence)
  const hits = topics.flatMap((topic) => sentence.hits(`topic-${topic}`))
  const spoken = sentence.hits('describes-incitement').length > 0 ? SPEECH_OR_DISCORD : SPEECH
  const isOfSpeech = topics.every((topic) => spoken.includes(topic))
  const fields = topics.flatMap((topic) => [topic, ...FIELDS.filter((field) => field.includes(topic)).flat()])
  const hasSeveral = places.length <= MOST_PLACES && statedTerms(view, sentence, true).length > 1
  return places.flatMap((place): OtherConduct[] => {
    // Where several penalties are named, each clause speaks of a conduct of its own.
    const clause = hasSeveral ? clauseOf(view, sentence, places, place.at) : sentence
    const named = hits.filter((hit) => meet(hit, clause))
    const [first] = named
    if (first === undefined) return []
    const norm = law.norm(place.citation, on)
    const isOfOther = norm !== undefined && isOfOtherPerson(law, on, sentence, norm)
    if (
      norm !== undefined &&
      !isOfOther &&
      (norm.topics.some((topic) => fields.includes(topic)) || isAboutIt(norm, sentence))
    )
      return []
    const words = named.map((hit) => view.text(hit))
    const speaks = law.texts?.speaksOf(place.citation, words, sentence.language, on)
    // Without a text, only a norm of which the pack knows what it is about may be called another one.
    const isKnown = norm !== undefined && (norm.topics.length > 0 || (isOfSpeech && !norm.speech))
    if (!isOfOther && (speaks ?? !isKnown)) return []
    const [fact] = norm ? [norm] : factsOf(law, place.citation, on)
    if (fact === undefined) return []
    return [
      {
        place,
        about: aboutOf(fact),
        conduct: view.text((isOfOther ? sentence.hits('topic-authority-insult')[0] : undefined) ?? first),
        evidence: [
          ...provisions([fact]),
          {
            kind: 'words',
            quote: view.quote(first),
            note: worded(
              !isOfOther && speaks === false ? 'cited.words-not-in-text' : 'cited.conduct-not-linked',
            ),
          },
        ],
      },
    ]
  })
}

/** Units that forms of a word share; shorter words tell nothing. */
const STEM = 6

/** Whether a sentence holds a word of what a norm without topics is about: «мошенники … по статье 190 (мошенничество)». */
export function isAboutIt({ topics, says }: Norm, sentence: SentenceView): boolean {
  if (topics.length > 0) return false
  const [name = ''] = (wordsIn(says, sentence.language) ?? '').toLowerCase().split(/[:;.,(]/u)
  const words = name.split(/[^\p{L}]+/u)
  const [first = ''] = words
  const stems = words.flatMap((word) => (word === first || word.length >= STEM ? [word.slice(0, STEM)] : []))
  for (let token = sentence.from; token < sentence.to; token++)
    if (stems.some((stem) => sentence.word(token).startsWith(stem))) return true
  return false
}

/** Words of a text that stand for its heading where it has none. */
const FIRST_WORDS = 12

/**
 * The heading in the languages in which the law has one, else the first words of the text; in the others, what is first said of
 * the place in our own words.
 */
export function aboutOf({ basis, says }: CitedFact): Trilingual {
  return inEach((tag) => {
    const text = basis?.kind === 'corpus' ? basis.texts.find(({ language }) => language === tag) : undefined
    const shown = text === undefined ? '' : text.heading || firstWords(text.words)
    if (shown !== '') return inOurMarks(shown)[tag]
    return says[tag].split(/[:;.](?:\s|$)/u)[0] as string
  })
}

function firstWords(text: string): string {
  // Without the number that it begins with and the stop that it ends with.
  const words = text
    .trim()
    .replace(/^\d+[.)]\s+|[.;:]$/gu, '')
    .split(/\s+/u)
  return words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).join(' ')} …` : words.join(' ')
}
