import type { Day, Law, Norm, Topic, Trilingual } from '../../law/law.ts'
import type { SentenceView, Stretch, View } from '../check.ts'
import { provisions } from '../evidence.ts'
import { namesDay } from '../for-checks/names-day.ts'
import { ownTopics } from '../for-checks/topics.ts'
import type { Evidence } from '../reading.ts'
import { isAboutIt } from './conduct.ts'
import { elementsJoined, type Required, requiredIn } from './elements.ts'
import type { Fault } from './faults.ts'
import { notFoundIn } from './not-found.ts'
import { type CitedLaw, type CitedPlace, onlyPlace } from './places.ts'
import { type SentenceText, sentenceText } from './sentence-text.ts'
import { worded } from './words.ts'

/** The fault, and where both the citation and the description stand. */
export interface OtherArticle extends Fault {
  readonly around: Stretch
}

/** Conducts that words describe as one article of a code has it, by the shared lists `describes-…`. */
const DESCRIBED: readonly Topic[] = ['false-information', 'incitement']
/** Words between a citation and the description of what it punishes, at most. */
const REACH = 14
/** Units behind a citation in which the mark opens that its description stands in. */
const OPENS_WITHIN = 30

/**
 * «По ст. 247 УК за распространение заведомо ложной информации»: the article cited is one of which the pack knows nothing, and the
 * conduct is described as another article of the same act has it. Asked only where one place is cited.
 */
export function otherArticle(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  cited: CitedLaw,
): OtherArticle | undefined {
  const place = onlyPlace(cited)
  if (place === undefined) return undefined
  // Past cases were judged by the law of their time.
  if (sentence.hits('other-matter').length > 0 || namesDay(sentence)) return undefined
  if (!mayBeWrong(view, law, on, sentence, place)) return undefined
  const placed = sentenceText(view, sentence)
  for (const topic of DESCRIBED) {
    const described = sentence.hits(`describes-${topic}`).find((hit) => isSaidOf(placed, place.at, hit))
    const norm = described && nearest(law, on, sentence, place, topic)
    const required = norm && requiredIn(norm)
    if (described === undefined || norm === undefined || required === undefined) continue
    return {
      around: {
        from: Math.min(place.at.from, described.from),
        to: Math.max(place.at.to, described.to),
      },
      places: [place],
      asks: 'other-article',
      fill: { article: place.label, described: view.text(described), other: withElements(required) },
      missing: 'article',
      certainty: 'likely',
      topic: `other article: ${place.label.en}`,
      evidence: [...provisions([norm]), ...knownOf(law, on, place)],
    }
  }
  return undefined
}

/** Nothing that is known of the place, and no word of its text, speaks of what is described. */
function mayBeWrong(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  { citation }: CitedPlace,
): boolean {
  const norm = law.norm(citation, on)
  if (norm === undefined && law.provisions(citation, on).length > 0) return false
  // What an article of known topics has to do with the sentence is asked as such.
  if (norm !== undefined && (norm.topics.length > 0 || isAboutIt(norm, sentence))) return false
  const words = DESCRIBED.flatMap((topic) => sentence.hits(`topic-${topic}`)).map((hit) => view.text(hit))
  return law.texts?.speaksOf(citation, words, sentence.language, on) !== true
}

/** «ст. 274 УК РК (требует, чтобы …)»: words may describe less than what it punishes. */
function withElements({ label, elements }: Required): Trilingual {
  return worded('cited.requires-beside', { article: label, elements: elementsJoined(elements) })
}

/**
 * Of the norms about what is described, in the act that is cited, the one that shares most of what the sentence names; one whose
 * elements are not known may punish only some such conduct.
 */
function nearest(
  law: Law,
  on: Day,
  sentence: SentenceView,
  { citation }: CitedPlace,
  topic: Topic,
): Norm | undefined {
  const own = ownTopics(sentence)
  const shared = ({ topics }: Norm): number => topics.filter((each) => own.includes(each)).length
  const norms = law
    .norms(on, [topic])
    .filter((norm) => norm.speech && requiredIn(norm) !== undefined && norm.citation.act === citation.act)
  return norms.reduce<Norm | undefined>(
    (best, norm) => (best === undefined || shared(norm) > shared(best) ? norm : best),
    undefined,
  )
}

/** Beside the citation; where brackets or quotation marks open in it or behind it, within these: they hold what the article is about. */
function isSaidOf(placed: SentenceText, cited: Stretch, described: Stretch): boolean {
  const start = placed.start(cited.from)
  const marked = placed.text.slice(start, placed.end(cited) + OPENS_WITHIN)
  const opens = marked.search(/[(«“"]/u)
  if (opens < 0) return Math.max(described.from - cited.to, cited.from - described.to) <= REACH
  const opened = start + opens
  const closes = placed.text.slice(opened + 1).search(/[)»”"]/u)
  const end = closes < 0 ? placed.text.length : opened + 1 + closes
  return placed.start(described.from) > opened && placed.end(described) <= end
}

/** What is known of the place cited, or that it was not checked. */
function knownOf(law: Law, on: Day, { citation, label }: CitedPlace): readonly Evidence[] {
  const norm = law.norm(citation, on)
  if (norm !== undefined) return provisions([norm])
  if (law.texts?.lacks(citation, on)) return [notFoundIn(law, on)]
  return [{ kind: 'not-checked', why: worded('cited.not-in-pack-nor-read', { place: label }) }]
}
