import { inOneAlphabet } from '../../law/fold.ts'

/** Kinds of headings, the widest first. Their words tell their rank: marks differ from part file to part file. */
const KINDS: readonly RegExp[] = [
  /^(?:приложение(?!\p{L})|\d*-?\s*қосымша(?!\p{L})|.{0,60}\d+-қосымша$)/iu,
  /^(?:(?:общая|особенная)\s+часть|часть\s|(?:жалпы|ерекше)\s+бөлі|\S+\s*бөлік)/iu,
  /^(?:раздел\s|(?!.*кіші)\S+\s*бөлім)/iu,
  /^(?:подраздел\s|(?:\S+\s*)?кіші бөлім)/iu,
  /^(?:глава\s|\S*\s*тарау)/iu,
  /^(?:параграф\s|\S*\s*параграф)/iu,
]
const ANNEX = 0

/** Headings that stand above the line being read. */
export class Headings {
  #open: readonly { readonly kind: number; readonly words: string }[] = []

  /** Takes up a heading; whether it opens an annex. */
  open(words: string): boolean {
    const key = inOneAlphabet(words)
    const found = KINDS.findIndex((pattern) => pattern.test(key))
    const kind = found === -1 ? KINDS.length : found
    this.#open = [...this.#open.filter((heading) => heading.kind < kind), { kind, words }]
    return kind === ANNEX
  }

  get words(): readonly string[] {
    return this.#open.map((heading) => heading.words)
  }
}
