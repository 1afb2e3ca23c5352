import type { ProvisionText } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'
import { omitted } from '../omitted.ts'
import { beginsLater, isStruckOut } from './absence.ts'

/** A line of a provision, and the day on which the text begins that it stands for. */
interface DraftLine {
  readonly words: string
  readonly begins?: Day
}

/** A provision while its lines are still coming. */
export class DraftProvision {
  readonly anchor: string
  readonly number: string | undefined
  readonly heading: string
  readonly within: readonly string[]
  readonly #lines: DraftLine[] = []
  readonly #notes: string[] = []
  readonly #terms: string[] = []
  #isStruckOut: boolean
  #begins: Day | undefined

  constructor(place: {
    readonly anchor: string
    readonly number?: string | undefined
    readonly heading: string
    readonly within: readonly string[]
  }) {
    this.anchor = place.anchor
    this.number = place.number
    this.heading = place.heading
    this.within = place.within
    this.#isStruckOut = isStruckOut(this.heading)
    this.#begins = beginsLater(this.heading)
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0 && this.#notes.length === 0
  }

  addNote(words: string): void {
    this.#notes.push(words)
  }

  /** Days on which something of it begins. */
  get days(): readonly Day[] {
    const days = [this.#begins, ...this.#lines.map(({ begins }) => begins)]
    return days.filter((day) => day !== undefined)
  }

  /** @param goesOn the line continues the paragraph before it */
  addText(words: string, goesOn: boolean, term?: string): void {
    const begins = beginsLater(words)
    if (isStruckOut(words) || begins !== undefined) {
      this.#isStruckOut ||= begins === undefined
      this.#begins ??= begins
      this.#notes.push(words)
      if (begins !== undefined) this.#lines.push({ words, begins })
      return
    }
    const last = goesOn && this.#lines.at(-1)?.begins === undefined ? this.#lines.pop() : undefined
    this.#lines.push(last === undefined ? { words } : { ...last, words: `${last.words} ${words}` })
    if (term !== undefined) this.#terms.push(term)
  }

  /** The provision as it is on a day of its version. */
  finished(on: Day): ProvisionText {
    const isGone = this.#lines.every(({ begins }) => begins !== undefined)
    const isPending = isGone && this.#begins !== undefined && this.#begins > on
    const isNotHeld = isGone && this.#begins !== undefined && !isPending
    const lines = isGone
      ? []
      : this.#lines.flatMap(({ words, begins }) =>
          begins === undefined ? words : begins <= on ? (omitted(words) ?? []) : [],
        )
    return {
      anchor: this.anchor,
      ...(this.number === undefined ? {} : { number: this.number }),
      heading: this.heading,
      within: this.within,
      state: isPending
        ? 'pending'
        : isNotHeld
          ? 'not-held'
          : isGone && this.#isStruckOut
            ? 'excluded'
            : 'text',
      ...(isPending ? { begins: this.#begins as Day } : {}),
      text: lines.join('\n'),
      notes: this.#notes,
      ...(this.#terms.length === 0 ? {} : { defines: this.#terms }),
    }
  }
}
