import type { Topic } from '../../law/law.ts'
import type { SentenceView, Stretch, View } from '../check.ts'
import { nothing } from '../tables/nothing.ts'

const TOPICS: readonly Topic[] = [
  'false-information',
  'incitement',
  'libel',
  'insult',
  'honour',
  'privacy',
  'extortion',
  'extremism',
  'terrorism',
  'rally',
  'riot',
  'journalism',
  'authority-insult',
  'separatism',
  'seizure-of-power',
  'association',
  'strike',
  'prosecutor-defied',
]

/** The shared list of each topic. */
const LISTS = TOPICS.map((topic) => ({ topic, list: `topic-${topic}` }))
const NONE = nothing<Topic>()

/** What a sentence itself names, by the shared lists `topic-…`. */
export function ownTopics(sentence: SentenceView): readonly Topic[] {
  let named: Topic[] | undefined
  for (const { topic, list } of LISTS)
    if (sentence.hits(list).length > 0) {
      named ??= []
      named.push(topic)
    }
  return named ?? NONE
}

/**
 * What a sentence is about, by the shared lists `topic-…`: where it names nothing itself, what the sentence before it names, if
 * that is one thing.
 */
export function topicsOf(view: View, sentence: SentenceView): readonly Topic[] {
  const own = ownTopics(sentence)
  if (own.length > 0 || sentence.n === 0) return own
  const before = ownTopics(view.sentence(sentence.n - 1))
  return before.length === 1 ? before : []
}

/**
 * Whether the words of a stretch, or all but one of them, name an offence: «разжигание межнациональной розни». False information is none
 * by itself.
 */
export function namesOffenceOnly(sentence: SentenceView, { from, to }: Stretch): boolean {
  const hits = LISTS.filter(({ topic }) => topic !== 'false-information').flatMap(({ list }) =>
    sentence.hits(list, { from, to }),
  )
  let others = 0
  for (let token = from; token < to; token++)
    if (!hits.some((hit) => hit.from <= token && token < hit.to)) others++
  return others <= 1
}

/** Whether a text anywhere names what laws on speech, gatherings or public order are about. */
export function namesTopic(view: View): boolean {
  return LISTS.some(({ list }) => view.numbersWith(list).length > 0)
}
