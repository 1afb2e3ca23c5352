import type { Day, Law, Norm, Topic, Trilingual } from '../../law/law.ts'
import { wordedFrom } from '../../law/worded.ts'
import type { Move, Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { clauseOf } from '../../reader/cited/clause.ts'
import { otherConduct } from '../../reader/cited/conduct.ts'
import { type Required, requiredIn } from '../../reader/cited/elements.ts'
import { ofConduct } from '../../reader/cited/of-conduct.ts'
import { isSaidOfCited, offenceNamed } from '../../reader/cited/offence.ts'
import { ofOneOffence } from '../../reader/cited/one-offence.ts'
import { ofOtherCodeAmong } from '../../reader/cited/other-code.ts'
import { type CitedPlace, citedPlaces } from '../../reader/cited/places.ts'
import { punishing } from '../../reader/cited/punishing.ts'
import { statedTerms } from '../../reader/cited/stated-terms.ts'
import { lawNotChecked, provisions } from '../../reader/evidence.ts'
import { losesStatusOnly } from '../../reader/for-checks/loses-status.ts'
import { asksForSection } from '../../reader/for-checks/sections.ts'
import { topicsOf } from '../../reader/for-checks/topics.ts'
import { meet } from '../../reader/stretch.ts'
import { citesLaw } from './cites-law.ts'
import messages from './messages.json' with { type: 'json' }
import { requiredBy } from './required.ts'

const worded = wordedFrom(messages)

/** Of each thing that the words name: the crime, and the milder offence beside it. */
const MOST_OF_TOPIC = 2
const MOST_NORMS = 3
/** Questions that end on which article it is. */
const ASKS_ARTICLE: ReadonlySet<string> = new Set(['not-checked', 'deed'])
/** What is said there may be true or false. */
const FALSE_OR_TRUE: readonly Topic[] = ['libel', 'false-report', 'honour']

/** What is asked of a move: whether the articles that punish it ask for less than they do, or where that is told. */
export function asked(view: View, move: Move) {
  const { sentence } = move
  const { law, on } = view
  const isCited = citesLaw(view, sentence)
  // Who takes away an accreditation or a post needs a power for that, which no article on speech gives.
  const norms = law && on && !losesStatusOnly(sentence) ? normsOf(view, move, law, on) : []
  const isOfPress = speaksOfPressAlone(view, sentence)
  const shown = ofEachTopic(norms.filter((norm) => requiredFor(norm, isOfPress) !== undefined))
  if (shown.length === 0) {
    const noted = law && on && !isCited ? ofThoseCriticised(view, sentence, law, on) : []
    const evidence = noted.length > 0 ? provisions(noted.slice(0, MOST_NORMS)) : lawNotChecked(view)
    return {
      ...besideThreat(askedUnchecked(view, sentence, isCited)),
      fill: { where: where(view) },
      evidence,
    }
  }
  const required = requiredBy(shown.flatMap((norm) => requiredFor(norm, isOfPress) ?? []))
  return { asks: 'element', fill: { requires: required }, evidence: provisions(shown) }
}

/** Mass media, whose part of an article may require less, are not told of what another part requires of all others. */
function requiredFor(norm: Norm, isOfPress: boolean): Required | undefined {
  const sanctions = isOfPress ? norm.sanctions.filter(({ isFor }) => isFor === 'publishing') : []
  return requiredIn(sanctions.length > 0 ? { ...norm, sanctions } : norm)
}

function speaksOfPressAlone(view: View, sentence: SentenceView): boolean {
  const { ofAll } = sentence
  const said = view.text(sentence).toLowerCase()
  return ofAll.liability.has('press', said) && !ofAll.liability.has('platforms', said)
}

/** «За непроверенные сведения и разжигание розни»: of two things named, the second keeps its milder article, too. */
function ofEachTopic(norms: readonly Norm[]): readonly Norm[] {
  const shown = new Map<Topic | undefined, number>()
  const nearest = norms.filter(({ topics: [topic] }) => {
    const before = shown.get(topic) ?? 0
    shown.set(topic, before + 1)
    return before < MOST_OF_TOPIC
  })
  return nearest.slice(0, shown.size > 1 ? MOST_NORMS : MOST_OF_TOPIC)
}

/** Which article it is, a threat of the same sentence is asked: then only what it punishes. */
function besideThreat(asked: { readonly asks: string }): Pick<Raise, 'asks' | 'briefly' | 'behind'> {
  if (!ASKS_ARTICLE.has(asked.asks)) return asked
  const beside = 'threatened-sanction'
  return {
    ...asked,
    behind: { beside, asks: `${asked.asks}-behind` },
    briefly: { beside, asks: `${asked.asks}-alone` },
  }
}

/** Where the law says so: acts of some countries have sections in place of articles. */
function where(view: View): Trilingual {
  return worded(asksForSection(view) ? 'misstated-element.section' : 'misstated-element.article')
}

/** Without an article whose elements are known. Of false information it is asked whether one must have known, of other conduct what more is required. */
function askedUnchecked(view: View, sentence: SentenceView, isCited: boolean) {
  const topics = topicsOf(view, sentence)
  const isDropped = sentence.hits('element-dropped').length > 0
  const isOfFalsity = sentence.hits('of-falsity').length > 0
  if (topics.includes('false-information')) return { asks: 'knowledge' }
  if (isDropped && isOfFalsity && !topics.includes('incitement') && sentence.hits('criticises').length === 0)
    return { asks: 'knowledge' }
  // "Flying a drone here is a crime": nothing is said there that could be false.
  if (!isCited && topics.length === 0 && !speaks(sentence)) return { asks: 'deed' }
  if (isCited) return { asks: 'cited-not-checked' }
  // A secret, a picture, calls, mockery or criticism are neither true nor false.
  const mayBeFalse = isOfFalsity || FALSE_OR_TRUE.some((topic) => topics.includes(topic))
  return { asks: mayBeFalse && sentence.hits('criticises').length === 0 ? 'not-checked' : 'deed' }
}

/** «Критика Президента карается»: the article on insults to that person, which tells how far it leaves criticism alone. */
function ofThoseCriticised(view: View, sentence: SentenceView, law: Law, on: Day): readonly Norm[] {
  if (sentence.hits('criticises').length === 0) return []
  return ofConduct(view, sentence, law.norms(on, ['authority-insult'])).filter(
    ({ conduct, speech }) => conduct !== undefined && speech,
  )
}

/** The articles that the words or their clause cite, else the sentence; where it cites none, those that punish what it names. */
function normsOf(view: View, move: Move, law: Law, on: Day): readonly Norm[] {
  const { sentence } = move
  if (!citesLaw(view, sentence)) return normsMeant(view, sentence, law, on)
  const beside = citedBeside(view, move, law, on)
  const other = otherConduct(view, law, on, sentence, beside).map(({ place }) => place)
  // Of an article that is about something else it is asked whether it is meant at all.
  if (other.length > 0 && other.length === beside.length) return normsMeant(view, sentence, law, on)
  const cited = beside
    .filter((place) => !other.includes(place))
    .flatMap(({ citation }) => ofCitedPart(law.norm(citation, on), citation.part) ?? [])
    .filter(({ kind }) => kind !== 'civil')
  const terms = statedTerms(view, sentence, true)
  const places = citedPlaces(view, law, on, sentence)
  const isOfOther = terms.length > 0 && !isSaidOfCited(view, sentence, places, terms)
  const offence = isOfOther ? offenceNamed(view, law, on, sentence, cited) : undefined
  const norms = [...(offence?.norms ?? []), ...cited]
  return [...new Map(norms.map((norm) => [norm.id, norm])).values()]
}

/** Of an article of which one part is cited, what that part carries: another one may require what this one does not. */
function ofCitedPart(norm: Norm | undefined, part: string | undefined): Norm | undefined {
  if (norm === undefined || part === undefined) return norm
  return { ...norm, sanctions: norm.sanctions.filter(({ citation }) => citation.part === part) }
}

/** Those that punish what a sentence names; where the liability told is that of another day, the one of this day. */
function normsMeant(view: View, sentence: SentenceView, law: Law, on: Day): readonly Norm[] {
  const topics = topicsOf(view, sentence)
  const said = view.text(sentence)
  const hasTerm = statedTerms(view, sentence, true).length > 0
  const other = ofOtherCodeAmong(law, on, sentence, topics, said, hasTerm)
  const isMeant = (norm: Norm): boolean => norm.speech && (!hasTerm || norm.kind === 'criminal')
  const meant = (named: readonly Topic[]): readonly Norm[] =>
    punishing(view, law, on, sentence, named, said).filter(isMeant)
  return other ? [other.now, ...meant(other.rest)] : ofOneOffence(sentence, meant(topics))
}

/** Of several places only those that the words or their clause cite: another clause tells of another offence. */
function citedBeside(view: View, move: Move, law: Law, on: Day): readonly CitedPlace[] {
  const { sentence } = move
  const places = citedPlaces(view, law, on, sentence)
  const within = places.filter((place) => meet(place.at, move))
  if (within.length > 0) return within
  const citedIn = (words: Stretch): readonly CitedPlace[] => {
    const clause = clauseOf(view, sentence, places, words)
    return places.filter((place) => meet(place.at, clause))
  }
  const beside = citedIn(move)
  const nearest = places.findLast((place) => place.at.to <= move.from) ?? places[0]
  return beside.length > 0 || nearest === undefined ? beside : citedIn(nearest.at)
}

function speaks(sentence: SentenceView): boolean {
  return ['speech', 'mere-speech', 'short'].some((list) => sentence.hits(list).length > 0)
}
