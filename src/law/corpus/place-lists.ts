import { bytesOfHead, type Head, putHead } from './list-head.ts'
import { FORM_BITS, LISTS_BITS, MOST_FORMS, type PhraseTables, STEP } from './phrase-tables.ts'
import { bytesOfNumber, putNumber } from './variable-number.ts'

const TOGETHER = 1 << LISTS_BITS
/** A list without steps never comes to one. */
const NEVER = 0x7fffffff

/** Numbers kept of each list side by side, so that one look into memory finds them. */
const KEPT = 4
/** Its last place so far, 0 before the first. */
const LAST = 0
/** While measured: bytes of its places but the first. While written: where the next place goes. */
const LENGTH = 1
const END = 1
/** While measured: its first place. While written: places until the next step. */
const FIRST = 2
const LEFT = 2
/** While measured: its number of places. While written: its next step. Doubled, plus one where it tells its forms. */
const COUNT = 3
const NEXT = 3

/**
 * Writes the lists of places. All places are told twice, in order: to measure how long each list becomes, then to write it
 * where it belongs. So no place is kept in between.
 */
export class PlaceLists {
  readonly #count: number
  readonly #kept: Int32Array
  readonly #lists: Int32Array
  #places = new Uint8Array(0)
  #steps = new Int32Array(0)

  /** @param tellsForm of each list: 1 where its places tell their form */
  constructor(tellsForm: Uint8Array) {
    this.#count = tellsForm.length
    this.#kept = new Int32Array(this.#count * KEPT)
    this.#lists = new Int32Array(Math.ceil(this.#count / TOGETHER) * 2)
    for (const [list, tells] of tellsForm.entries()) this.#kept[list * KEPT + COUNT] = tells
  }

  /** @param meaning list and form */
  measure(meaning: number, place: number): void {
    const kept = this.#kept
    const at = (meaning >> FORM_BITS) * KEPT
    const last = kept[at + LAST] as number
    const count = kept[at + COUNT] as number
    let bytes = 0
    if (last === 0) kept[at + FIRST] = place
    else bytes = bytesOfNumber(place - last)
    if ((count & 1) === 1) bytes += bytesOfNumber(meaning & MOST_FORMS)
    kept[at + LAST] = place
    kept[at + LENGTH] = (kept[at + LENGTH] as number) + bytes
    kept[at + COUNT] = count + 2
  }

  /** All places were measured: makes room for them and writes the heads. The same places are put next. */
  arrange(): void {
    let [bytes, steps] = [0, 0]
    for (let list = 0; list < this.#lists.length * (TOGETHER / 2); list++) {
      const head = this.#headOf(list, steps)
      bytes += bytesOfHead(head) + head.length
      steps += head.steps
    }
    this.#places = new Uint8Array(bytes)
    this.#steps = new Int32Array(steps * 2)
    let [end, step] = [0, 0]
    for (let first = 0; first < this.#count; first += TOGETHER) {
      const base = this.#baseOf(first)
      this.#lists.set([end, base], (first / TOGETHER) * 2)
      const heads: Head[] = []
      for (let list = first; list < first + TOGETHER; list++) {
        const head = this.#headOf(list, step)
        end = putHead(this.#places, end, head)
        step += head.steps
        heads.push(head)
      }
      for (const [own, head] of heads.entries()) {
        if (first + own < this.#count) this.#open(first + own, head, end, base)
        end += head.length
      }
    }
  }

  put(meaning: number, place: number): void {
    const kept = this.#kept
    const bytes = this.#places
    const at = (meaning >> FORM_BITS) * KEPT
    let end = putNumber(bytes, kept[at + END] as number, place - (kept[at + LAST] as number))
    if (((kept[at + NEXT] as number) & 1) === 1) end = putNumber(bytes, end, meaning & MOST_FORMS)
    kept[at + LAST] = place
    kept[at + END] = end
    const left = (kept[at + LEFT] as number) - 1
    kept[at + LEFT] = left
    if (left === 0) this.#putStep(at, place, end)
  }

  tables(): Pick<PhraseTables, 'lists' | 'places' | 'steps'> {
    return { lists: this.#lists, places: this.#places, steps: this.#steps }
  }

  /** Head of a list that was measured; one behind the last is empty. */
  #headOf(list: number, firstStep: number): Head {
    const at = list * KEPT
    const count = this.#kept[at + COUNT] ?? 0
    const places = count >> 1
    const first = places === 0 ? 0 : bytesOfNumber((this.#kept[at + FIRST] as number) - this.#baseOf(list))
    return {
      length: (this.#kept[at + LENGTH] ?? 0) + first,
      tellsForm: (count & 1) === 1,
      firstStep,
      steps: places > STEP ? Math.floor(places / STEP) : 0,
    }
  }

  /** The first place of all the lists that stand together with one. */
  #baseOf(list: number): number {
    const from = list - (list % TOGETHER)
    let base = NEVER
    for (let own = from; own < Math.min(from + TOGETHER, this.#count); own++)
      if ((this.#kept[own * KEPT + LAST] as number) !== 0)
        base = Math.min(base, this.#kept[own * KEPT + FIRST] as number)
    return base
  }

  #open(list: number, { tellsForm, firstStep, steps }: Head, end: number, base: number): void {
    const next = firstStep * 2 + (tellsForm ? 1 : 0)
    this.#kept.set([base, end, steps > 0 ? STEP : NEVER, next], list * KEPT)
  }

  #putStep(at: number, place: number, end: number): void {
    const next = this.#kept[at + NEXT] as number
    this.#steps[next & ~1] = place
    this.#steps[next | 1] = end
    this.#kept[at + NEXT] = next + 2
    this.#kept[at + LEFT] = STEP
  }
}
