import type { ProvisionText } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'
import { isExclusion, pending, postponed, postponedItem } from './note.ts'

/** A provision while its lines are still coming. */
export class DraftProvision {
  readonly anchor: string
  readonly number: string | undefined
  readonly heading: string
  readonly within: readonly string[]
  readonly notes: string[] = []
  readonly #lines: { readonly words: string; readonly isEmphasised: boolean }[] = []
  /** Days of items that a note above them postpones. */
  readonly #later = new Map<string, Day>()
  #isExcluded: boolean
  #isPending: boolean
  #begins: Day | undefined

  constructor(place: {
    readonly anchor: string
    readonly number?: string | undefined
    readonly heading?: string
    readonly within: readonly string[]
  }) {
    this.anchor = place.anchor
    this.number = place.number
    this.heading = place.heading ?? ''
    this.within = place.within
    this.#isExcluded = isExclusion(this.heading)
    const later = pending(this.heading)
    this.#isPending = later !== undefined
    this.#begins = later?.begins
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0 && this.notes.length === 0
  }

  addText(words: string, isEmphasised = false): void {
    this.#lines.push({ words, isEmphasised })
  }

  addNote(words: string): void {
    this.notes.push(words)
    this.#postponeItem(words)
    if (/исключен|алып тасталды|алынып тасталды|утратил[аои]? силу|күші жойылды/iu.test(words))
      this.#isExcluded = true
  }

  /** Takes up a line that stands for a text which begins later. */
  addPending(words: string, begins: Day | undefined): void {
    this.notes.push(words)
    this.#postponeItem(words)
    this.#isPending = true
    if (begins !== undefined && (this.#begins === undefined || begins < this.#begins)) this.#begins = begins
  }

  /** @param since first day of the version: what begins by then is not pending any more */
  finished(since: Day, postponements: ReadonlyMap<string, Day>): ProvisionText {
    const lines = this.#withoutSignature().filter((line) => !this.#isLater(line, since))
    const later = this.number === undefined ? undefined : postponements.get(this.number)
    const isPostponed = later !== undefined && later > since
    const isPending = isPostponed || (lines.length === 0 && this.#isPending)
    const begins = isPostponed ? later : isPending ? this.#begins : undefined
    // A note on the whole act names articles that are gone; what stands before them is not.
    const isExcluded = lines.length === 0 && this.#isExcluded && this.anchor !== 'preamble'
    const state = isPending ? 'pending' : isExcluded ? 'excluded' : 'text'
    return {
      anchor: this.anchor,
      ...(this.number === undefined ? {} : { number: this.number }),
      heading: this.heading,
      within: this.within,
      state,
      ...(begins === undefined ? {} : { begins }),
      text: lines.join('\n'),
      notes: this.notes,
    }
  }

  #postponeItem(note: string): void {
    const item = postponedItem(note)
    if (item) this.#later.set(item.label, item.begins)
  }

  #isLater(line: string, since: Day): boolean {
    const begins = this.#later.get(/^\d+(?:-\d+)*\)/u.exec(line)?.[0] ?? '')
    return begins !== undefined && begins > since
  }

  /** Who signed is no provision: the last lines, all bold or in italics, that name an office. */
  #withoutSignature(): readonly string[] {
    const first = this.#lines.findLastIndex(({ isEmphasised }) => !isEmphasised) + 1
    const signed = this.#lines.slice(first).some(({ words }) => SIGNING_OFFICE.test(words))
    return (signed ? this.#lines.slice(0, first) : this.#lines).map(({ words }) => words)
  }
}

const SIGNING_OFFICE = /президент|премьер|министр|председател|төраға|спикер/iu

/** Articles that notes of the institute postpone, with their days. */
export function postponementsIn(provisions: readonly DraftProvision[]): ReadonlyMap<string, Day> {
  const found = provisions.flatMap(({ notes }) => notes.flatMap((note) => postponed(note) ?? []))
  return new Map(found.map(({ number, begins }) => [number, begins]))
}
