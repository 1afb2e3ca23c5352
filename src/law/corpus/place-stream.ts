const CHUNK = 1 << 19
/** Stands before a number that does not fit into one place. */
const LARGE = 0xffff
/** Places of a number at most. */
const LONGEST = 3

/**
 * The corpus as the numbers of its forms, in order, 0 for the free place between two provisions: what the tables are made
 * of when all words are known. Frequent forms are met early and have small numbers, so that nearly all take two bytes.
 */
export class PlaceStream {
  readonly #full: Uint16Array[] = []
  /** How much of each chunk is filled. */
  readonly #ends: number[] = []
  #chunk = new Uint16Array(CHUNK)
  #end = 0

  add(form: number): void {
    if (this.#end + LONGEST > CHUNK) {
      this.#full.push(this.#chunk)
      this.#ends.push(this.#end)
      this.#chunk = new Uint16Array(CHUNK)
      this.#end = 0
    }
    if (form >= LARGE) {
      this.#chunk[this.#end++] = LARGE
      this.#chunk[this.#end++] = form & 0xffff
      this.#chunk[this.#end++] = form >>> 16
    } else this.#chunk[this.#end++] = form
  }

  /** Gives the numbers of each chunk in turn, in an array that is used again. */
  *read(): Generator<Int32Array> {
    const forms = new Int32Array(CHUNK)
    for (const [number, chunk] of [...this.#full, this.#chunk].entries())
      yield forms.subarray(0, unpack(chunk, this.#ends[number] ?? this.#end, forms))
  }
}

function unpack(chunk: Uint16Array, end: number, forms: Int32Array): number {
  let count = 0
  for (let at = 0; at < end; at++) {
    let form = chunk[at] as number
    if (form === LARGE) {
      form = (chunk[at + 1] as number) | ((chunk[at + 2] as number) << 16)
      at += 2
    }
    forms[count++] = form
  }
  return count
}
