import { lacksPart } from '../../law/carried.ts'
import type { Day, Law, Norm, Tag } from '../../law/law.ts'
import type { CitedWords, Move, Raise, SentenceView, View } from '../../reader/check.ts'
import { otherConductIn, wrongPlace, wrongSanction } from '../../reader/cited/faults.ts'
import { namedProvisions } from '../../reader/cited/named.ts'
import { longestTerm, offenceNamed } from '../../reader/cited/offence.ts'
import { namesGraver, onlyInParts, onlyInPartsOf } from '../../reader/cited/only-part.ts'
import { type CitedLaw, type CitedPlace, citedLaw, factsOf } from '../../reader/cited/places.ts'
import { punishing, punishingPlaces } from '../../reader/cited/punishing.ts'
import { saidOf } from '../../reader/cited/said-of.ts'
import type { PlacedPenalty } from '../../reader/cited/stated.ts'
import { statedSums } from '../../reader/cited/stated-sums.ts'
import { statedTerms } from '../../reader/cited/stated-terms.ts'
import { lawNotChecked, provisions } from '../../reader/evidence.ts'
import { namesAct } from '../../reader/facts/act-words.ts'
import { namesStatute } from '../../reader/facts/sections.ts'
import type { Evidence } from '../../reader/reading.ts'
import { topicsOf } from '../../reader/topics.ts'
import { articleBefore, citedBefore } from './article-before.ts'
import { wrongNumber } from './wrong-number.ts'

/** Articles shown as evidence at most: the nearest to what the statement speaks of. */
const MOST_NORMS = 4

type Asked = Omit<Raise, 'at' | 'trigger'>

/** What a threat is asked about: its number, else the articles that it cites, else which article it is. */
export function asked(view: View, { sentence }: Move): Asked {
  const { law, on } = view
  if (!law || !on) return askedUnchecked(view, sentence)
  const own = citedLaw(view, law, on, sentence)
  const isOwn = own.places.length > 0 || own.unresolved.length > 0
  const cited = (isOwn ? undefined : articleBefore(view, law, on, sentence)) ?? own
  const words = cited.unresolved
  if (cited.places.length > 0) return askedOfCited(view, law, on, sentence, cited)
  // An act that is named, and not one of this law's: another country's, or one that the pack does not have.
  if (words.some(tellsAct)) return covers(cited, [NOT_HELD])
  const about = law.norms(on, topicsOf(view, sentence)).filter(isPenal)
  const shown = punishing(law, on, topicsOf(view, sentence)).filter(isPenal).slice(0, MOST_NORMS)
  const terms = statedTerms(view, sentence, true)
  const term = longestOf(terms)
  if (term > 0 && about.length > 0 && about.every((norm) => longestTerm(norm) < term))
    return wrongNumber(law, on, term, shown, terms.length === 1 ? 'certain' : 'likely')
  return words.length === 0 ? article(provisions(shown)) : covers(cited, provisions(shown))
}

function askedUnchecked(view: View, sentence: SentenceView): Asked {
  const own = sentence.citations()
  const words = own.length > 0 ? own : [citedBefore(view, sentence)].filter((each) => each !== undefined)
  return words.length === 0
    ? article(lawNotChecked(view))
    : covers({ places: [], unresolved: words }, lawNotChecked(view))
}

function askedOfCited(view: View, law: Law, on: Day, sentence: SentenceView, cited: CitedLaw): Asked {
  const { places } = cited
  const [gone] = wrongPlace(law, on, places)
  if (gone) return gone
  const threatening = punishingPlaces(law, on, places)
  const norms = places.flatMap(({ citation }) => law.norm(citation, on) ?? []).filter(isPenal)
  const facts = norms.length > 0 ? norms : threatening.flatMap(({ citation }) => factsOf(law, citation, on))
  const evidence = [...provisions(facts).slice(0, MOST_NORMS), ...notHeld(law, on, threatening)]
  const terms = statedTerms(view, sentence, true)
  for (const said of saidOf(view, law, on, sentence, cited, terms)) {
    const wrong = wrongSanction(law, on, said)
    if (wrong) return askedOfOffence(law, on, sentence, norms, terms) ?? wrong
  }
  for (const sums of statedSums(view, sentence))
    for (const said of saidOf(view, law, on, sentence, cited, sums)) {
      const wrong = wrongSanction(law, on, said)
      if (wrong) return wrong
    }
  const [other] = otherConductIn(view, law, on, sentence, places)
  if (other) return other
  // Where several terms are named, the text itself tells the parts or the articles apart.
  const isPlain = terms.length === 1 && !namesGraver(view.text(sentence))
  const part = isPlain && onlyInParts(law, on, places, sizesOf(terms))
  return part || covers({ ...cited, places: threatening }, evidence)
}

/** Where the cited articles carry no imprisonment at all, the number is compared with the offence that the sentence names. */
function askedOfOffence(
  law: Law,
  on: Day,
  sentence: SentenceView,
  cited: readonly Norm[],
  terms: readonly PlacedPenalty[],
): Asked | undefined {
  const offence = offenceNamed(law, on, sentence, cited)
  if (offence === undefined) return undefined
  const norms = [...offence.norms.slice(0, MOST_NORMS - 1), ...cited].slice(0, MOST_NORMS)
  const term = longestOf(terms)
  if (offence.longest < term)
    return wrongNumber(law, on, term, norms, terms.length === 1 ? 'certain' : 'likely')
  return onlyInPartsOf(offence.norms, sizesOf(terms)) ?? article(provisions(norms))
}

function sizesOf(terms: readonly PlacedPenalty[]): number[] {
  return terms.map(({ size }) => size)
}

/** 0 where no term is named. */
function longestOf(terms: readonly PlacedPenalty[]): number {
  return Math.max(0, ...sizesOf(terms))
}

function tellsAct({ words }: CitedWords): boolean {
  const folded = words.toLowerCase().split(/[^\p{L}\d-]+/u)
  return namesStatute(words) || folded.some(namesAct)
}

function isPenal({ kind, sanctions }: Norm): boolean {
  return kind !== 'civil' && sanctions.length > 0
}

function article(evidence: Asked['evidence']): Asked {
  return { asks: 'article', missing: 'article', certainty: 'certain', evidence }
}

/** Articles are named: then which conduct they cover. */
function covers(cited: CitedLaw, evidence: Asked['evidence']): Asked {
  const { isOne, words } = namedProvisions(cited)
  const named = cited.places.length > 0 ? words.en : cited.unresolved.map((found) => found.words).join('; ')
  return {
    asks: isOne ? 'covers' : 'covers-several',
    fill: { articles: words },
    missing: 'article',
    certainty: 'likely',
    topic: `threatened-sanction ${named}`,
    evidence,
  }
}

/** Articles of which neither the pack nor a corpus knows anything. */
function notHeld(law: Law, on: Day, places: readonly CitedPlace[]): Evidence[] {
  const unknown = places.filter(
    ({ citation }) => factsOf(law, citation, on).length === 0 || lacksPart(law, citation, on),
  )
  if (unknown.length === 0) return []
  const inLanguage = (tag: Tag): string => unknown.map(({ label }) => label[tag]).join('; ')
  return [
    {
      kind: 'not-checked',
      why: {
        kk: `${inLanguage('kk')} нормалар жинағында жоқ`,
        ru: `${inLanguage('ru')} – в наборе норм этого нет`,
        en: `the norm pack does not hold ${inLanguage('en')}`,
      },
    },
  ]
}

const NOT_HELD: Evidence = {
  kind: 'not-checked',
  why: {
    kk: 'аталған акт нормалар жинағында жоқ',
    ru: 'названного акта нет в наборе норм',
    en: 'the norm pack does not hold the act named',
  },
}
