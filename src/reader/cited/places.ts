import type { Citation, CitedFact, Day, Law, Trilingual } from '../../law/law.ts'
import type { CitedWords, SentenceView, Stretch, View } from '../check.ts'
import type { Metadata } from '../statement.ts'
import { citedOfHead } from './list-head.ts'

/** A place in law that a sentence cites. */
export interface CitedPlace {
  readonly citation: Citation
  readonly label: Trilingual
  /** The words that cite it. */
  readonly at: Stretch
}

/** Citations are dear to read, and several checks ask the same sentence; each reading has a statement of its own. */
const read = new WeakMap<Metadata, Map<number, readonly Citation[]>>()

/** All citations in a sentence. */
export function citationsIn(view: View, law: Law, on: Day, sentence: SentenceView): readonly Citation[] {
  const known = read.get(view.metadata) ?? new Map<number, readonly Citation[]>()
  read.set(view.metadata, known)
  let citations = known.get(sentence.n)
  if (citations === undefined) {
    const text = view.text(sentence)
    citations = law.citations(
      text.replace(sentence.ofAll.acts.pattern('dashedArticle'), '-'),
      sentence.language,
      on,
    )
    if (citations.length === 0 && sentence.citations().length > 0)
      citations = citedOfHead(view, law, on, sentence)
    known.set(sentence.n, citations)
  }
  return citations
}

/** What a sentence cites, as far as the law knows it. */
export interface CitedLaw {
  /** In order, each once. */
  readonly places: readonly CitedPlace[]
  /** References to what the law does not know: another country's, or without an act. */
  readonly unresolved: readonly CitedWords[]
}

/** The place that a sentence cites, where it is the only one and nothing else is referred to. */
export function onlyPlace({ places, unresolved }: CitedLaw): CitedPlace | undefined {
  return places.length === 1 && unresolved.length === 0 ? places[0] : undefined
}

/** What a sentence cites: the law reads it, whatever the words look like. */
export function citedLaw(view: View, law: Law, on: Day, sentence: SentenceView): CitedLaw {
  const words = sentence.citations()
  const citations = citationsIn(view, law, on, sentence)
  if (citations.length === 0) return { places: [], unresolved: words }
  const naming = byNumber(words)
  const numbers = numbersIn(sentence)
  const places = new Map<string, CitedPlace>()
  const resolved = new Set<CitedWords>()
  for (const written of citations) {
    const { article } = written
    if (article === undefined) continue
    const citation = isItemOfSomePart(law, on, sentence, written, naming.get(article))
      ? wholeOf(written)
      : written
    const label = law.labelOf(citation, on)
    if (label === undefined) continue
    // An article that is cited twice is read twice: each time by the next words that name it.
    const own = naming.get(article)
    const cited = own !== undefined && own.length > 1 ? own.shift() : own?.[0]
    if (cited) resolved.add(cited)
    if (places.has(label.en)) continue
    const at = cited ?? numbers.get(article) ?? words[0] ?? sentence
    places.set(label.en, { citation, label, at: { from: at.from, to: at.to } })
  }
  return { places: [...places.values()], unresolved: words.filter((each) => !resolved.has(each)) }
}

/**
 * «274-бабының 4-тармағы», of an article that punishes by parts: an item of a part that is not told, or that part itself. What is told of it
 * may stand in any part.
 */
function isItemOfSomePart(
  law: Law,
  on: Day,
  { spokenIn: { articles } }: SentenceView,
  citation: Citation,
  naming: readonly CitedWords[] = [],
): boolean {
  if (citation.part === undefined || citation.point !== undefined || articles.item === undefined) return false
  if ((law.norm(citation, on)?.sanctions.length ?? 0) < 2) return false
  const [words] = naming
  return words !== undefined && articles.item.test(words.words.toLowerCase())
}

function wholeOf({ act, article }: Citation): Citation {
  return article === undefined ? { act } : { act, article }
}

const NUMBER = /\d+(?:-\d+)?/gu

/** References by the numbers that stand in them. */
function byNumber(words: readonly CitedWords[]): Map<string, CitedWords[]> {
  const found = new Map<string, CitedWords[]>()
  for (const cited of words)
    for (const number of new Set(cited.words.match(NUMBER))) {
      const known = found.get(number)
      if (known) known.push(cited)
      else found.set(number, [cited])
    }
  return found
}

/** Where each number first stands: no word for an article need stand beside it. */
function numbersIn(sentence: SentenceView): ReadonlyMap<string, Stretch> {
  const found = new Map<string, Stretch>()
  for (let token = sentence.from; token < sentence.to; token++) {
    const number = /^\d+(?:-\d+)?/u.exec(sentence.word(token))?.[0]
    if (number !== undefined && !found.has(number)) found.set(number, { from: token, to: token + 1 })
  }
  return found
}

/** Places in law that a sentence cites, in order, each once. */
export function citedPlaces(view: View, law: Law, on: Day, sentence: SentenceView): readonly CitedPlace[] {
  return citedLaw(view, law, on, sentence).places
}

/** What is known of a cited place: by the pack, else by the text alone. */
export function factsOf(law: Law, citation: Citation, on: Day): readonly CitedFact[] {
  const known = law
    .provisions(citation, on)
    .filter((fact) => fact.citation.article !== undefined && isPartOf(fact.citation, citation))
  if (known.length > 0) return known.slice(0, MOST_FACTS)
  const text = law.texts?.fact(citation, on)
  return text === undefined ? [] : [text]
}

const MOST_FACTS = 2

/** A cited part is not shown by another part of the article. */
function isPartOf(known: Citation, cited: Citation): boolean {
  return cited.part === undefined || known.part === undefined || known.part === cited.part
}
