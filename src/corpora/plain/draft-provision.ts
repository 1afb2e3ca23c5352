import type { ProvisionText } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'
import { beginsLater, isStruckOut } from './absence.ts'

/** A provision while its lines are still coming. */
export class DraftProvision {
  readonly anchor: string
  readonly number: string | undefined
  readonly heading: string
  readonly within: readonly string[]
  readonly #lines: string[] = []
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

  /** @param goesOn the line continues the paragraph before it */
  addText(words: string, goesOn: boolean, term?: string): void {
    const begins = beginsLater(words)
    if (isStruckOut(words) || begins !== undefined) {
      this.#isStruckOut ||= begins === undefined
      this.#begins ??= begins
      this.#notes.push(words)
      return
    }
    const last = this.#lines.pop()
    if (last === undefined) this.#lines.push(words)
    else if (goesOn) this.#lines.push(`${last} ${words}`)
    else this.#lines.push(last, words)
    if (term !== undefined) this.#terms.push(term)
  }

  finished(): ProvisionText {
    const isGone = this.#lines.length === 0
    const begins = isGone ? this.#begins : undefined
    return {
      anchor: this.anchor,
      ...(this.number === undefined ? {} : { number: this.number }),
      heading: this.heading,
      within: this.within,
      state: begins !== undefined ? 'pending' : isGone && this.#isStruckOut ? 'excluded' : 'text',
      ...(begins === undefined ? {} : { begins }),
      text: this.#lines.join('\n'),
      notes: this.#notes,
      ...(this.#terms.length === 0 ? {} : { defines: this.#terms }),
    }
  }
}
