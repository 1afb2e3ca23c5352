import type { Law } from '../../law/law.ts'
import {
  type Check,
  type Raise,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { tellsChange } from '../../reader/cited/change-told.ts'
import { clauseOf, joinsClauses } from '../../reader/cited/clause.ts'
import { type Fault, otherConductIn, wrongPlace, wrongSanction } from '../../reader/cited/faults.ts'
import { isSaidOfCited, offenceNamed } from '../../reader/cited/offence.ts'
import { otherArticle } from '../../reader/cited/other-article.ts'
import { type CitedPlace, citedLaw } from '../../reader/cited/places.ts'
import { type SaidPenalty, saidOf } from '../../reader/cited/said-of.ts'
import type { PlacedPenalty } from '../../reader/cited/stated.ts'
import { statedSums } from '../../reader/cited/stated-sums.ts'
import { statedTerms } from '../../reader/cited/stated-terms.ts'
import { wrongPeriod } from '../../reader/cited/wrong-period.ts'
import { namesDay } from '../../reader/for-checks/names-day.ts'
import { meet } from '../../reader/stretch.ts'
import { otherMatter } from './provided.ts'
import { citingSentences } from './sentences.ts'
import { namedTooEarly } from './too-early.ts'

/** A provision that the statement cites is not there that day, is about something else, or does not carry what was said. */
const wrongCitation: Check = function* (view) {
  const { law, on } = view
  if (!law || !on) return
  for (const sentence of citingSentences(view)) yield* faultsIn(view, law, on, sentence)
  yield* namedTooEarly(view, law, on)
}

function* faultsIn(view: View, law: Law, on: string, sentence: SentenceView): Generator<Raise> {
  const cited = citedLaw(view, law, on, sentence)
  if (cited.places.some(({ at: place }) => sentence.quotesOthers(place))) return
  const gone = wrongPlace(law, on, cited.places)
  // Old and coming law is told of by its day, and past cases were judged by the law of their time.
  const isTold = ({ places }: Fault): boolean =>
    places.every((place) => tellsChange(law, on, sentence, place))
  if (!tellsOfOtherDays(sentence))
    for (const fault of gone) if (!isTold(fault)) yield at(placeOf(fault), fault)
  const mistaken = otherArticle(view, law, on, sentence, cited)
  if (mistaken && sentence.hits('other-days').length === 0) yield at(mistaken.around, mistaken)
  const standing = cited.places.filter((place) => !gone.some((fault) => fault.places.includes(place)))
  if (standing.length === 0 || gone.length > 0 || tellsOfCase(sentence)) return
  for (const penalties of [statedTerms(view, sentence, false), ...statedSums(view, law, sentence)])
    for (const said of saidOf(view, law, on, sentence, cited, penalties)) {
      const fault = wrongSanction(law, on, said)
      if (fault && !belongsElsewhere(view, law, on, sentence, standing, said.stated))
        yield { ...at(clauseSaying(view, sentence, standing, said), fault), trigger: [said.stated.at] }
    }
  const period = wrongPeriod(view, law, on, sentence, cited)
  if (period) {
    const { told, ...fault } = period
    yield { ...at(clauseOf(view, sentence, standing, told), fault), trigger: [told] }
  }
  const matter = otherMatter(view, law, on, sentence, standing)
  if (matter) yield { ...matter, trigger: [matter.at] }
  if (sentence.hits('penalty').length === 0 && sentence.hits('punishes').length === 0) return
  if (mistaken) return
  for (const fault of otherConductIn(view, law, on, sentence, standing)) yield at(placeOf(fault), fault)
}

/** A penalty that was imposed, or a case that was opened, is told of and not threatened with. */
function tellsOfCase(sentence: SentenceView): boolean {
  return sentence.hits('case-made').length > 0 || sentence.hits('imposed').length > 0
}

/** A term of imprisonment that belongs to an offence which the sentence names beside the articles that it cites. */
function belongsElsewhere(
  view: View,
  law: Law,
  on: string,
  sentence: SentenceView,
  places: readonly CitedPlace[],
  stated: PlacedPenalty,
): boolean {
  if (stated.kind !== 'years' || isSaidOfCited(view, sentence, places, [stated])) return false
  const cited = places.flatMap(({ citation }) => law.norm(citation, on) ?? [])
  return offenceNamed(view, law, on, sentence, cited) !== undefined
}

function tellsOfOtherDays(sentence: SentenceView): boolean {
  return tellsOfCase(sentence) || sentence.hits('other-days').length > 0 || namesDay(sentence)
}

function placeOf({ places }: Fault): Stretch {
  const [first] = places
  if (first === undefined) throw new Error('a fault is always about a place')
  return first.at
}

/** A bare number tells nobody what was said: its clause, from the article on that it is said of, without what joins it to others. */
function clauseSaying(
  view: View,
  sentence: SentenceView,
  places: readonly CitedPlace[],
  { stated: { at: number }, places: own }: SaidPenalty,
): Stretch {
  const clause = clauseOf(view, sentence, places, number)
  const before = own.findLast(({ at: place }) => place.from < clause.from)
  const isNamed = before === undefined || own.some(({ at: place }) => meet(place, clause))
  const from = isNamed ? clause.from : clauseOf(view, sentence, places, before.at).from
  return { from: from < number.from && joinsClauses(sentence, from) ? from + 1 : from, to: clause.to }
}

function at(where: Stretch, fault: Fault): Raise {
  return { at: where, trigger: [where], ...fault }
}

export default withTraits(
  {
    asks: [
      'not-in-force',
      'not-carried',
      'no-such-size',
      'no-such-period',
      'texts-differ',
      'other-conduct',
      'other-article',
    ],
    missing: ['article', 'number', 'period'],
    quotesWords: true,
  },
  wrongCitation,
)
