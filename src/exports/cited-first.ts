import type { Trilingual } from '../law/law.ts'
import { TAGS } from '../law/tags.ts'
import type { Evidence } from '../reader/reading.ts'

/** A provision of law among what a finding rests on. */
export type Provision = Extract<Evidence, { readonly kind: 'provision' }>

/** What a finding rests on, parted by how near it is to its question. */
export interface Parted {
  /** What is shown whole. */
  readonly grounds: readonly Evidence[]
  /** Provisions that bear on the matter and that the question doesn't cite: in full they would bury it. */
  readonly besides: readonly Provision[]
}

/** So many provisions stand beside a question that cites none of them without burying it. */
const FEW = 3

/**
 * Parts what a finding rests on: the provisions that its question cites stay, the others are for who looks further. Where it cites
 * none, a few stay as they are, and of more the first.
 * @param question its words, in those languages in which there are any
 */
export function citedFirst(evidence: readonly Evidence[], question: Partial<Trilingual>): Parted {
  const provisions = evidence.filter((piece) => piece.kind === 'provision')
  if (provisions.length < 2) return { grounds: evidence, besides: [] }
  const cited = citedOf(provisions, question)
  if (cited.size === 0 && provisions.length <= FEW) return { grounds: evidence, besides: [] }
  const kept = cited.size === 0 ? new Set(provisions.slice(0, 1)) : cited
  return {
    grounds: evidence.filter((piece) => piece.kind !== 'provision' || kept.has(piece)),
    besides: provisions.filter((piece) => !kept.has(piece)),
  }
}

/** Provisions whose place the question names in any language; with an article, its parts. */
function citedOf(provisions: readonly Provision[], question: Partial<Trilingual>): ReadonlySet<Provision> {
  const cited = new Set<Provision>()
  for (const tag of TAGS) {
    let words = question[tag]?.toLowerCase() ?? ''
    // The longest first: the name of an act stands within the places of its articles, which do not cite the act alone.
    const byLabel = Map.groupBy(provisions, ({ fact }) => fact.label[tag].toLowerCase())
    for (const [label, pieces] of [...byLabel].toSorted(([a], [b]) => b.length - a.length)) {
      if (!words.includes(label)) continue
      for (const piece of pieces) cited.add(piece)
      words = words.replaceAll(label, ' ')
    }
  }
  const english = question.en?.toLowerCase() ?? ''
  for (const piece of provisions) {
    const article = articleOf(piece.fact.label.en)
    if (article !== undefined && english.includes(article)) cited.add(piece)
  }
  return cited
}

/** Of “art. 174(1) of the Criminal Code” its article, “art. 174 of the Criminal Code”: in English no part of it is named so. */
function articleOf(label: string): string | undefined {
  const part = /^(?<article>art\. [\d-]+)(?:\([^()]*\))+(?<act> .+)$/u.exec(label)?.groups
  return part && `${part.article}${part.act}`.toLowerCase()
}
