import type { Day, Law, Norm, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import type { SentenceView, View } from '../../reader/check.ts'
import { partsInCircumstance } from '../../reader/cited/circumstances.ts'
import { begun } from '../../reader/cited/named.ts'
import { longestTerm, offenceNamed } from '../../reader/cited/offence.ts'
import { ofOneOffence } from '../../reader/cited/one-offence.ts'
import { onlyInPartsOf } from '../../reader/cited/only-part.ts'
import { type OfOtherCode, ofOtherCodeAmong } from '../../reader/cited/other-code.ts'
import type { CitedLaw } from '../../reader/cited/places.ts'
import { aboutIt, isPenal, punishing } from '../../reader/cited/punishing.ts'
import { rangeOfNoPart } from '../../reader/cited/ranges-told.ts'
import { type PlacedPenalty, yearsOfRange } from '../../reader/cited/stated.ts'
import { statedSums } from '../../reader/cited/stated-sums.ts'
import { statedTerms } from '../../reader/cited/stated-terms.ts'
import { provisions } from '../../reader/evidence.ts'
import { topicsOf } from '../../reader/for-checks/topics.ts'
import { termsSaid, topicsBefore, wordsAround } from './around.ts'
import { type Asked, article, articleUnlessNamed, covers, MOST_NORMS } from './forms.ts'
import { offencesNotHeld } from './not-held.ts'
import { askedOfOwnParts } from './own-part.ts'
import { numberedIn } from './penal-article.ts'
import { rangesOf } from './ranges.ts'
import { wrongArrest } from './wrong-arrest.ts'
import { wrongFine } from './wrong-fine.ts'
import { wrongNumber } from './wrong-number.ts'

/** No article is cited that the law knows: what is asked of those that punish what the sentence speaks of. */
export function askedOfOffences(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  cited: CitedLaw,
): Asked {
  const { ofAll } = sentence
  const said = view.text(sentence)
  const terms = statedTerms(view, sentence, true)
  const topics = terms.length > 0 ? topicsBefore(view, sentence) : topicsOf(view, sentence)
  const term = longestOf(terms)
  const other = ofOtherCodeAmong(law, on, sentence, topics, said, term > 0)
  if (other) return askedOfOtherCode(other, term > 0)
  // Where a term of imprisonment is told, an article without any is not the one meant.
  const mayBeMeant = (norm: Norm): boolean => isPenal(norm) && (term === 0 || norm.kind === 'criminal')
  const about = ofOneOffence(sentence, aboutIt(view, law, on, sentence, topics, said).filter(mayBeMeant))
  const nearest = ofOneOffence(sentence, punishing(view, law, on, sentence, topics, said).filter(mayBeMeant))
  const shown = nearest.slice(0, MOST_NORMS)
  const isOne = terms.length === 1
  // «По статье 188 ждет до семи лет»: the text says which article it is, and no other is set against it.
  const numbered = numberedIn(cited.unresolved)
  if (
    numbered.length > 0 &&
    !numbered.some(({ article }) => about.some(({ citation }) => citation.article === article))
  )
    return covers(cited, offencesNotHeld(view, law, on, sentence))
  if (term > 0 && about.length > 0 && about.every((norm) => longestTerm(norm) < term))
    return wrongNumber(law, on, term, shown, isOne ? 'certain' : 'likely')
  const range = rangeOfNone(shown, terms)
  if (range && terms[0]?.from !== undefined) return range
  const isPlain =
    isOne && !terms.some(({ isOfMinors }) => isOfMinors) && !ofAll.liability.has('graver', said.toLowerCase())
  const others = law.norms(on, topics).filter((norm) => norm.speech && mayBeMeant(norm))
  const part = isPlain ? onlyInPartsOf(shown, termsSaid(view, sentence, terms), others) : undefined
  if (part) return { ...part, certainty: 'likely' }
  if (range) return range
  const own = askedOfOwnParts(view, sentence, about, terms)
  if (own) return own
  const fine = wrongFine(view, law, on, sentence)
  if (fine) return fine
  const arrest = wrongArrest(view, law, on, sentence, nearest)
  if (arrest) return arrest
  const evidence = [
    ...provisions([...shown, ...partsInCircumstance(shown, wordsAround(view, sentence), ofAll)]),
    ...offencesNotHeld(view, law, on, sentence),
  ]
  if (cited.unresolved.length > 0) return covers(cited, evidence)
  const years = isOne && shown.length === 0 ? rangeIn(terms[0]) : undefined
  if (years !== undefined) return { ...article(evidence), asks: 'article-range', fill: { years } }
  const tellsSize = mayTellTerm(sentence) || statedSums(view, law, sentence).length > 0
  return tellsSize ? article(evidence) : articleUnlessNamed(evidence)
}

/** The kind of liability that is told stood in another code than that of the day, or will stand there. */
function askedOfOtherCode({ gone, state, now, evidence }: OfOtherCode, hasTerm: boolean): Asked {
  return {
    asks: 'other-code',
    fill: { article: begun(gone.label), state, carried: rangesOf([now]) },
    missing: 'article',
    certainty: hasTerm ? 'certain' : 'likely',
    topic: `other code: ${gone.label.en}`,
    evidence,
  }
}

/** Years that may be a term, though no word beside them says so: a question on elements answers nothing about these. */
function mayTellTerm(sentence: SentenceView): boolean {
  return sentence.figures().some(({ kind }) => kind === 'term-of-years')
}

/** A range that joins the ends of two parts of the one article about what is spoken of. */
function rangeOfNone(norms: readonly Norm[], terms: readonly PlacedPenalty[]): Asked | undefined {
  const [norm, other] = norms
  const [term, second] = terms
  if (norm === undefined || other !== undefined || term === undefined || second !== undefined)
    return undefined
  return rangeOfNoPart(norm, term)
}

function rangeIn(term: PlacedPenalty | undefined): Trilingual | undefined {
  const from = term?.from
  if (term === undefined || from === undefined) return undefined
  return inEach((tag) => yearsOfRange({ minYears: from, maxYears: term.size }, tag))
}

/** Where the cited articles carry no imprisonment at all, the number is compared with the offence that the sentence names. */
export function askedOfOtherOffence(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  cited: readonly Norm[],
  terms: readonly PlacedPenalty[],
): Asked | undefined {
  const offence = offenceNamed(view, law, on, sentence, cited)
  if (offence === undefined) return undefined
  const norms = [...offence.norms.slice(0, MOST_NORMS - 1), ...cited].slice(0, MOST_NORMS)
  const term = longestOf(terms)
  if (offence.longest < term)
    return wrongNumber(law, on, term, norms, terms.length === 1 ? 'certain' : 'likely')
  return onlyInPartsOf(offence.norms, termsSaid(view, sentence, terms)) ?? article(provisions(norms))
}

/** 0 where no term is named. */
function longestOf(terms: readonly PlacedPenalty[]): number {
  return Math.max(0, ...terms.map(({ size }) => size))
}
