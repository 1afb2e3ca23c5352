import { type Head, MOST_HEAD_BYTES, putHead } from './list-head.ts'
import { LISTS_BITS, type PhraseTables, STEP } from './phrase-tables.ts'
import { bytesOfNumber, putNumber } from './variable-number.ts'

const TOGETHER = 1 << LISTS_BITS
/** Bytes that the number of a form takes at most. */
const FORM_BYTES = 2

/**
 * Gathers the places of each list, in order, where the list will be read from: how many each has is known before. So a place
 * is put once, and the lists are written one after another.
 */
export class PlaceLists {
  readonly #tellsForm: Uint8Array
  /** Where the next place of each list goes; when all are there, where the next list begins. */
  readonly #ends: Int32Array
  #gathered: Int32Array<ArrayBuffer>
  /** Form of each place, where lists tell any. */
  #forms: Uint8Array<ArrayBuffer> | undefined
  #last = 0

  /**
   * @param counts places of each list
   * @param tellsForm of each list: 1 where its places tell their form
   */
  constructor(counts: Int32Array, tellsForm: Uint8Array) {
    this.#tellsForm = tellsForm
    this.#ends = new Int32Array(counts.length)
    let all = 0
    for (let list = 0; list < counts.length; list++) {
      this.#ends[list] = all
      all += counts[list] as number
    }
    this.#gathered = new Int32Array(all)
    this.#forms = tellsForm.includes(1) ? new Uint8Array(all) : undefined
  }

  /**
   * Puts some words of a stretch of places.
   * @param lists list of each word of the stretch, the one before it first
   * @param forms number of the form of each
   * @param toldForms by the number of a form, what tells it from others of its list
   * @param chosen words to put, counted from 0 in the stretch
   * @param place of the first of the stretch
   */
  put(
    lists: Int32Array,
    forms: Int32Array,
    toldForms: Uint8Array,
    chosen: Int32Array,
    count: number,
    place: number,
  ): void {
    const ends = this.#ends
    const gathered = this.#gathered
    const told = this.#forms
    for (let index = 0; index < count; index++) {
      const at = chosen[index] as number
      const list = lists[at + 1] as number
      const end = ends[list] as number
      ends[list] = end + 1
      gathered[end] = place + at
      if (told) told[end] = toldForms[forms[at] as number] as number
    }
    this.#last = place + forms.length
  }

  /** Writes the lists; nothing is left of what was gathered. */
  tables(): Pick<PhraseTables, 'lists' | 'places' | 'steps'> {
    const ends = this.#ends
    const count = ends.length
    const groups = Math.ceil(count / TOGETHER)
    const lists = new Int32Array(groups * 2)
    // No list can take more; what is not written to takes no memory.
    const inList = bytesOfNumber(this.#last) + (this.#forms ? FORM_BYTES : 0)
    const places = new Uint8Array(this.#gathered.length * inList + groups * TOGETHER * MOST_HEAD_BYTES)
    const steps: number[] = []
    let end = 0
    for (let group = 0; group < groups; group++) {
      const base = this.#baseOf(group)
      lists[group * 2] = end
      lists[group * 2 + 1] = base
      const heads: Head[] = []
      const firstStep = steps.length
      // Heads are known, and put in front, when the lists stand there.
      const from = end + TOGETHER * MOST_HEAD_BYTES
      let to = from
      for (let list = group * TOGETHER; list < (group + 1) * TOGETHER; list++) {
        const before = to
        const step = steps.length
        if (list < count) to = this.#write(places, to, list, base, steps)
        heads.push({
          length: to - before,
          tellsForm: this.#tellsForm[list] === 1,
          firstStep: step / 2,
          steps: (steps.length - step) / 2,
        })
      }
      for (const head of heads) end = putHead(places, end, head)
      places.copyWithin(end, from, to)
      for (let step = firstStep; step < steps.length; step += 2)
        steps[step + 1] = (steps[step + 1] as number) - from + end
      end += to - from
    }
    this.#gathered = new Int32Array(0)
    this.#forms = undefined
    return { lists, places: places.subarray(0, end), steps: Int32Array.from(steps) }
  }

  #startOf(list: number): number {
    return list === 0 ? 0 : (this.#ends[list - 1] as number)
  }

  /** The first place of all the lists of a group; nothing where they are empty. */
  #baseOf(group: number): number {
    let base = 0x7fffffff
    for (let list = group * TOGETHER; list < Math.min((group + 1) * TOGETHER, this.#ends.length); list++) {
      const start = this.#startOf(list)
      if (start < (this.#ends[list] as number)) base = Math.min(base, this.#gathered[start] as number)
    }
    return base
  }

  /** Writes a list; answers where the next one begins. Of each step it adds the place and the byte behind it. */
  #write(bytes: Uint8Array, from: number, list: number, base: number, steps: number[]): number {
    const gathered = this.#gathered
    const forms = this.#tellsForm[list] === 1 ? this.#forms : undefined
    const start = this.#startOf(list)
    const past = this.#ends[list] as number
    const hasSteps = past - start > STEP
    let before = base
    let end = from
    for (let at = start; at < past; at++) {
      const place = gathered[at] as number
      end = putNumber(bytes, end, place - before)
      if (forms) end = putNumber(bytes, end, forms[at] as number)
      before = place
      if (hasSteps && (at - start) % STEP === STEP - 1) steps.push(place, end)
    }
    return end
  }
}
