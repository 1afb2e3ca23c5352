import type { ProvisionText } from '../../law/corpus/act.ts'
import { opensList, type Place, remarkOnHeading } from '../../law/corpus/remarks/remark.ts'
import type { Day } from '../../law/law.ts'
import { omitted } from '../omitted.ts'
import { laterLines } from './later-lines.ts'
import { postponed } from './postponed-article.ts'
import { type PostponedItem, postponedItems } from './postponed-items.ts'
import { withoutSignature } from './signature.ts'

/** A line of a provision. */
interface DraftLine {
  readonly words: string
  /** Set apart by its editors. */
  readonly isEmphasised: boolean
  /** It stands for a text that begins on this day, if the line names one. */
  readonly standsFor?: { readonly begins: Day | undefined }
}

/** A provision while its lines are still coming. */
export class DraftProvision {
  readonly anchor: string
  readonly number: string | undefined
  readonly heading: string
  readonly within: readonly string[]
  readonly notes: string[] = []
  readonly #lines: DraftLine[] = []
  readonly #postponed: PostponedItem[] = []
  /** The last line that opens a list. */
  #opening: string | undefined
  #isExcluded: boolean
  #isPending: boolean
  #begins: Day | undefined
  /** The text as it was last made: on most days it is the same. */
  #made: { readonly state: string; readonly provision: ProvisionText } | undefined

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
    const remark = remarkOnHeading(this.heading)
    this.#isExcluded = remark?.kind === 'gone'
    this.#isPending = remark?.kind === 'later'
    if (remark?.kind === 'later') this.#begins = remark.begins
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0 && this.notes.length === 0
  }

  /** Where its next line stands. */
  get place(): Place {
    return { number: this.number, opening: this.#opening }
  }

  /** Days on which something of it begins. */
  get days(): readonly Day[] {
    const days = [
      this.#begins,
      ...this.#postponed.map(({ begins }) => begins),
      ...this.#lines.map(({ standsFor }) => standsFor?.begins),
    ]
    return days.filter((day) => day !== undefined)
  }

  addText(words: string, isEmphasised = false): void {
    this.#lines.push({ words, isEmphasised })
    if (opensList(words)) this.#opening = words
  }

  addNote(words: string): void {
    this.notes.push(words)
    this.#postponeItems(words)
    if (/исключ[её]н|алып тасталды|алынып тасталды|утратил[аои]? силу|күші жойылды/iu.test(words))
      this.#isExcluded = true
  }

  /** Takes up a line that stands for a text which begins later. */
  addPending(words: string, begins: Day | undefined): void {
    this.notes.push(words)
    this.#postponeItems(words)
    this.#isPending = true
    this.#lines.push({ words, isEmphasised: false, standsFor: { begins } })
    if (begins !== undefined && (this.#begins === undefined || begins < this.#begins)) this.#begins = begins
  }

  /**
   * The provision as it is on a day of its version.
   * @param isLast nothing but annexes follows it: who signed the act stands at its end
   */
  finished(on: Day, postponements: ReadonlyMap<string, Day>, isLast: boolean): ProvisionText {
    const isFixed = this.days.length === 0 && !postponements.has(this.number ?? '')
    if (this.#made && isFixed) return this.#made.provision
    const lines = this.#linesOn(on, isLast)
    const later = this.number === undefined ? undefined : postponements.get(this.number)
    const isPostponed = later !== undefined && later > on
    const hasBegun = this.#begins !== undefined && this.#begins <= on
    const isWithout = lines.length === 0 && this.#isPending
    const isPending = isPostponed || (isWithout && !hasBegun)
    const begins = isPostponed ? later : isPending ? this.#begins : undefined
    // A note on the whole act names articles that are gone; what stands before them is not.
    const isExcluded =
      lines.length === 0 && this.#isExcluded && !this.#isPending && this.anchor !== 'preamble'
    const state = isPending ? 'pending' : isWithout ? 'not-held' : isExcluded ? 'excluded' : 'text'
    const text = lines.join('\n')
    const made = `${state} ${begins}\n${text}`
    if (this.#made?.state === made) return this.#made.provision
    const provision: ProvisionText = {
      anchor: this.anchor,
      ...(this.number === undefined ? {} : { number: this.number }),
      heading: this.heading,
      within: this.within,
      state,
      ...(begins === undefined ? {} : { begins }),
      text,
      notes: this.notes,
    }
    this.#made = { state: made, provision }
    return provision
  }

  #postponeItems(note: string): void {
    for (const item of postponedItems(note))
      if (item.article === undefined || item.article === this.number) this.#postponed.push(item)
  }

  /** What stands on a day; nothing where all of it is lines that stand for a text. */
  #linesOn(on: Day, isLast: boolean): readonly string[] {
    const signed = isLast ? withoutSignature(this.#lines) : this.#lines
    const later = laterLines(
      signed.map(({ words, standsFor }) => (standsFor ? '' : words)),
      this.#postponed,
    )
    const standing = signed.filter(({ standsFor }, index) => {
      const begins = standsFor ? (standsFor.begins ?? NEVER) : later.get(index)
      return begins === undefined || begins <= on
    })
    if (standing.every(({ standsFor }) => standsFor)) return []
    return standing.flatMap(({ words, standsFor }) => (standsFor ? (omitted(words) ?? []) : words))
  }
}

const NEVER = '9999-12-31'

/** Articles that notes of the institute postpone, with their days. */
export function postponementsIn(provisions: readonly DraftProvision[]): ReadonlyMap<string, Day> {
  const found = provisions.flatMap(({ notes }) => notes.flatMap((note) => postponed(note) ?? []))
  return new Map(found.map(({ number, begins }) => [number, begins]))
}
