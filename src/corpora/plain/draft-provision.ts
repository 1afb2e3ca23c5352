import type { ProvisionText } from '../../law/corpus/act.ts'
import {
  beginningBefore,
  opensList,
  type Place,
  type Remark,
  remarkIn,
  remarkOnHeading,
} from '../../law/corpus/remarks/remark.ts'
import type { Day } from '../../law/law.ts'
import { omitted } from '../omitted.ts'

/** A line of a provision, and the day on which the text begins that it stands for. */
interface DraftLine {
  readonly words: string
  readonly begins?: Day
  /** That text, where it stands behind the remark. */
  readonly text?: string
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
  /** The last line that opens a list. */
  #opening: string | undefined
  #isStruckOut: boolean
  #begins: Day | undefined
  /** The day that the heading names: before it none of the text is in force. */
  readonly #headingBegins: Day | undefined

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
    const remark = remarkOnHeading(this.heading)
    this.#isStruckOut = remark?.kind === 'gone'
    this.#headingBegins = dayOf(remark)
    this.#begins = this.#headingBegins
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
    const remark = remarkIn(words, this.#place)
    const begins = dayOf(remark)
    if (remark?.kind === 'gone' || begins !== undefined) {
      this.#isStruckOut ||= begins === undefined
      this.#begins ??= begins
      this.#notes.push(words)
      if (begins !== undefined) this.#lines.push({ words, begins })
      return
    }
    const waiting = beginningBefore(words)
    this.#begins ??= waiting?.begins
    const last = goesOn ? this.#lines.at(-1) : undefined
    if (last === undefined || (last.begins !== undefined && last.text === undefined))
      this.#lines.push({ words, ...waiting })
    else this.#lines[this.#lines.length - 1] = joined(last, words)
    if (opensList(words)) this.#opening = words
    if (term !== undefined) this.#terms.push(term)
  }

  get #place(): Place {
    return { number: this.number, opening: this.#opening }
  }

  /** The provision as it is on a day of its version. */
  finished(on: Day): ProvisionText {
    const lines = this.#lines.flatMap((line) => textOn(line, on))
    const isGone = !this.#lines.some(
      ({ begins, text }) => begins === undefined || (text !== undefined && begins <= on),
    )
    const later = isGone ? this.#begins : this.#headingBegins
    const isPending = later !== undefined && later > on
    const isNotHeld = isGone && later !== undefined && !isPending
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
      ...(isPending ? { begins: later } : {}),
      text: isGone ? '' : lines.join('\n'),
      notes: this.#notes,
      ...(this.#terms.length === 0 ? {} : { defines: this.#terms }),
    }
  }
}

/** The day of a remark that names one: without it nobody knows whether the text has begun, and the line stays. */
function dayOf(remark: Remark | undefined): Day | undefined {
  return remark?.kind === 'later' ? remark.begins : undefined
}

/** What a line tells on a day. */
function textOn({ words, begins, text }: DraftLine, on: Day): string | readonly [] {
  if (begins === undefined) return words
  return begins <= on ? (text ?? omitted(words) ?? []) : []
}

function joined({ words, text, ...line }: DraftLine, more: string): DraftLine {
  return { ...line, words: `${words} ${more}`, ...(text === undefined ? {} : { text: `${text} ${more}` }) }
}
