import type { Day, Law, Norm, Trilingual } from '../../law/law.ts'
import { isSameArticle } from '../../law/place.ts'
import { inEach } from '../../law/tags.ts'
import type { SentenceView, View } from '../../reader/check.ts'
import { partsInCircumstance } from '../../reader/cited/circumstances.ts'
import { doubtsBeside } from '../../reader/cited/doubt-words.ts'
import { otherConductIn, wrongPlace, wrongSanction } from '../../reader/cited/faults.ts'
import { milderLeftOut, NOTHING } from '../../reader/cited/milder.ts'
import { notFoundBeside, placesNotFound } from '../../reader/cited/not-found.ts'
import { isSaidOfCited } from '../../reader/cited/offence.ts'
import { onlyInParts } from '../../reader/cited/only-part.ts'
import { otherArticle } from '../../reader/cited/other-article.ts'
import { partsTold } from '../../reader/cited/parts-told.ts'
import { type CitedLaw, type CitedPlace, factsOf, onlyPlace } from '../../reader/cited/places.ts'
import { isPenal, punishingPlaces } from '../../reader/cited/punishing.ts'
import { rangeOfNoPart } from '../../reader/cited/ranges-told.ts'
import { saidOf, saysInOrder } from '../../reader/cited/said-of.ts'
import type { PlacedPenalty } from '../../reader/cited/stated.ts'
import { statedSums } from '../../reader/cited/stated-sums.ts'
import { statedTerms } from '../../reader/cited/stated-terms.ts'
import { provisions } from '../../reader/evidence.ts'
import { termsSaid, wordsAround } from './around.ts'
import { askedOfArrest } from './arrest-part.ts'
import { askedOfCodeToCome } from './code-to-come.ts'
import { type Asked, covers, MOST_NORMS, notFound } from './forms.ts'
import { askedOfJustStruck } from './just-struck.ts'
import { notHeld, termsNotRead } from './not-held.ts'
import { askedOfOtherOffence } from './of-offences.ts'
import { askedOfKnownPart } from './own-part.ts'
import { withItsTerm } from './ranges.ts'
import { askedOfStruckPart } from './struck-part.ts'
import { askedOfSumParts } from './sum-parts.ts'

/** What is asked of the articles that a sentence cites, or goes on about. */
export function askedOfCited(view: View, law: Law, on: Day, sentence: SentenceView, cited: CitedLaw): Asked {
  const { places } = cited
  const [gone] = wrongPlace(law, on, places)
  if (gone) return gone
  const toCome = askedOfCodeToCome(view, law, on, sentence, places)
  if (toCome) return toCome
  const justStruck = askedOfJustStruck(law, on, places)
  if (justStruck) return justStruck
  const struck = askedOfStruckPart(view, law, on, sentence, cited)
  if (struck) return struck
  const threatening = punishingPlaces(law, on, places)
  const norms = places.flatMap(({ citation }) => law.norm(citation, on) ?? []).filter(isPenal)
  const byTextAlone = threatening.filter(({ citation }) => law.norm(citation, on) === undefined)
  const facts =
    norms.length > 0
      ? [
          ...norms,
          ...partsInCircumstance(norms, wordsAround(view, sentence), sentence.ofAll),
          ...byTextAlone.flatMap(({ citation }) => factsOf(law, citation, on)),
        ]
      : threatening.flatMap(({ citation }) => factsOf(law, citation, on))
  const evidence = [...provisions(facts).slice(0, MOST_NORMS), ...notHeld(law, on, threatening)]
  const terms = statedTerms(view, sentence, true)
  for (const said of saidOf(view, law, on, sentence, cited, terms)) {
    const wrong = wrongSanction(law, on, said)
    if (!wrong) continue
    if (isSaidOfCited(view, sentence, places, terms)) return wrong
    return askedOfOtherOffence(view, law, on, sentence, norms, terms) ?? wrong
  }
  const ofSums = statedSums(view, law, sentence).flatMap((sums) =>
    saidOf(view, law, on, sentence, cited, sums),
  )
  for (const said of ofSums) {
    const wrong = wrongSanction(law, on, said)
    if (wrong) return wrong
  }
  const [sum, otherSum] = ofSums
  const isGraver = sentence.ofAll.liability.has('graver', view.text(sentence).toLowerCase())
  const arrest = sum && otherSum === undefined && !isGraver ? askedOfArrest(law, on, sum) : undefined
  if (arrest) return arrest
  const mistaken = otherArticle(view, law, on, sentence, cited)
  if (mistaken) return mistaken
  const [other] = otherConductIn(view, law, on, sentence, places)
  if (other) return other
  // Where several terms are named, the text itself tells the parts or the articles apart.
  const isOfMinors = terms.some((term) => term.isOfMinors)
  const isPlain = terms.length === 1 && !isOfMinors && !saysInOrder(sentence, cited) && !isGraver
  const [only] = norms
  const isOne = only !== undefined && norms.length === 1 && cited.unresolved.length === 0
  const cites = isOne ? threatening.find(({ citation }) => isSameArticle(citation, only.citation)) : undefined
  const isWhole = isOne && cites?.citation.part === undefined
  const ofParts =
    isWhole && terms.length === 0 && !isGraver ? askedOfSumParts(law, on, only, ofSums) : undefined
  if (ofParts) return ofParts
  const [term] = terms
  // Beside an article of which only the text or nothing is known, the term may be that one's.
  const isTermOfIt = isWhole && terms.length === 1 && byTextAlone.length === 0
  const range = isTermOfIt && term ? rangeOfNoPart(only, term) : undefined
  if (range && term?.from !== undefined) return range
  const part = isPlain && onlyInParts(law, on, places, termsSaid(view, sentence, terms))
  if (part) return part
  if (range) return range
  const known = isTermOfIt && term && isPlain ? askedOfKnownPart(only, term) : undefined
  if (known) return known
  const ofOne = partOfOne(view, law, on, sentence, cited, terms)
  if (ofOne) return ofOne
  const absent = placesNotFound(law, on, threatening)
  const held = threatening.filter((place) => !absent.includes(place))
  if (absent.length > 0 && held.length === 0 && cited.unresolved.length === 0)
    return notFound(absent, on, evidence)
  const milder = isOne ? milderIn(view, sentence, only, terms, cites?.citation.part) : NOTHING
  const sole = terms.length > 0 ? onlyPlace(cited) : undefined
  const unread = sole === undefined ? NOTHING : termsNotRead(law, on, sole.citation)
  const besides = absent.length > 0 ? notFoundBeside(on, absent) : NOTHING
  const doubts = doubtsBeside(facts)
  return covers(
    { ...cited, places: held },
    evidence,
    inEach(
      (tag) => milder[tag] + unread[tag] + besides[tag] + doubts.map((doubt) => ` ${doubt[tag]}.`).join(''),
    ),
  )
}

/** «По статье 274 – до 7 лет, по статье 174 – до 20 лет»: of several terms told of an article each, the longest that only a part carries. */
function partOfOne(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  cited: CitedLaw,
  terms: readonly PlacedPenalty[],
): Asked | undefined {
  if (terms.length < 2 || sentence.ofAll.liability.has('graver', view.text(sentence).toLowerCase()))
    return undefined
  const told = saidOf(view, law, on, sentence, cited, terms).toSorted(
    (one, other) => other.stated.size - one.stated.size,
  )
  for (const { stated, places } of told) {
    const [, second] = places
    if (second !== undefined || stated.isOfMinors || stated.from !== undefined) continue
    const isPlain = told.filter((other) => other.places[0] === places[0]).length === 1
    const part = isPlain && onlyInParts(law, on, places, termsSaid(view, sentence, [stated]))
    if (part) return { ...part, certainty: 'likely' }
  }
  return undefined
}

/** What is milder in the part that is cited, that the article is all of, or whose own term is told. */
function milderIn(
  view: View,
  sentence: SentenceView,
  { sanctions }: Norm,
  terms: readonly PlacedPenalty[],
  part: string | undefined,
): Trilingual {
  const own = sanctions.filter(({ citation }) => part === undefined || citation.part === part)
  const isAll = own.length === 1
  const meant = isAll ? own : (partsTold({ sanctions: own }, terms) ?? []).map((told) => told.part)
  return milderLeftOut(meant, view.text(sentence), wordsAround(view, sentence), isAll, sentence.ofAll)
}

/** The article that the rest of the text cites: whether it carries what is said here, else whether it is meant at all. */
export function askedOfMeant(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  place: CitedPlace,
): Asked {
  const { citation, label } = place
  const terms = statedTerms(view, sentence, true)
  // Several terms may be told of several articles.
  for (const stated of [...(terms.length === 1 ? terms : []), ...statedSums(view, law, sentence).flat()]) {
    const wrong = wrongSanction(law, on, { stated, places: [place], certainty: 'likely' })
    if (wrong) return wrong
  }
  const norm = law.norm(citation, on)
  const facts = norm === undefined ? factsOf(law, citation, on) : [norm]
  return {
    asks: 'meant',
    fill: {
      article: withItsTerm(law, on, citation, label),
      milder: norm === undefined ? NOTHING : milderIn(view, sentence, norm, terms, citation.part),
    },
    missing: 'article',
    certainty: 'likely',
    topic: `threatened-sanction ${label.en}`,
    evidence: [...provisions(facts).slice(0, MOST_NORMS), ...notHeld(law, on, [place])],
  }
}
