import type { Citation, CitedFact, Day, Law, Trilingual } from '../../law/law.ts'
import type { SentenceView, Stretch, View } from '../check.ts'
import type { Metadata } from '../statement.ts'

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
    citations = law.citations(view.text(sentence), sentence.language, on)
    known.set(sentence.n, citations)
  }
  return citations
}

/** Places in law that a sentence cites, in order, each once. */
export function citedPlaces(view: View, law: Law, on: Day, sentence: SentenceView): readonly CitedPlace[] {
  const words = sentence.citations()
  const [first] = words
  if (first === undefined) return []
  const places = new Map<string, CitedPlace>()
  for (const citation of citationsIn(view, law, on, sentence)) {
    const label = law.labelOf(citation, on)
    const { article } = citation
    if (label === undefined || article === undefined || places.has(label.en)) continue
    const number = new RegExp(`(?<![\\d-])${article}(?![\\d]|-\\d)`, 'u')
    const at = words.find((cited) => number.test(cited.words)) ?? first
    places.set(label.en, { citation, label, at: { from: at.from, to: at.to } })
  }
  return [...places.values()]
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
