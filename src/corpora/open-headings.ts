import { inOneAlphabet } from '../law/fold.ts'

/** Headings that stand above the line being read. */
export class OpenHeadings {
  readonly #kinds: readonly RegExp[]
  #open: readonly { readonly kind: number; readonly words: string }[] = []

  /** @param kinds of headings, the widest first, annexes before all; what they are called tells more than the marks before them */
  constructor(kinds: readonly RegExp[]) {
    this.#kinds = kinds
  }

  /** Takes up a heading; whether it opens an annex. */
  open(words: string): boolean {
    const key = inOneAlphabet(words)
    const found = this.#kinds.findIndex((pattern) => pattern.test(key))
    const kind = found === -1 ? this.#kinds.length : found
    this.#open = [...this.#open.filter((heading) => heading.kind < kind), { kind, words }]
    return kind === 0
  }

  get words(): readonly string[] {
    return this.#open.map((heading) => heading.words)
  }
}
