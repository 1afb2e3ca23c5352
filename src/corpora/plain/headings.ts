import { inOneAlphabet } from '../../law/fold.ts'

/** Kinds of headings, the widest first; what they are called tells more than the marks before them. */
const KINDS: readonly RegExp[] = [
  /^(?:annex|schedule|appendix|приложение|\d+\s*-\s*қосымша)(?!\p{L})/iu,
  /^(?:part|часть|\d+\s*-\s*бөлік)(?!\p{L})/iu,
  /^(?:title|division|раздел|\d+\s*-\s*бөлім)(?!\p{L})/iu,
  /^(?:chapter|глава|\d+\s*-\s*тарау)(?!\p{L})/iu,
  /^(?:section|параграф|\d+\s*-\s*параграф)(?!\p{L})/iu,
]

/** Headings that stand above the line being read. */
export class Headings {
  #open: readonly { readonly kind: number; readonly words: string }[] = []

  /** Takes up a heading; gives the number of the annex that it opens, empty where it has none. */
  open(words: string): string | undefined {
    const key = inOneAlphabet(words)
    const found = KINDS.findIndex((pattern) => pattern.test(key))
    const kind = found === -1 ? KINDS.length : found
    this.#open = [...this.#open.filter((heading) => heading.kind < kind), { kind, words }]
    return kind === 0 ? (/\d+|(?<=\s)[IVXLC]+(?!\p{L})/u.exec(words)?.[0] ?? '') : undefined
  }

  get words(): readonly string[] {
    return this.#open.map((heading) => heading.words)
  }
}
