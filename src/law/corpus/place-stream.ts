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
  #full: Uint16Array<ArrayBuffer>[] = []
  /** How much of each chunk is filled. */
  readonly #ends: number[] = []
  #chunk = new Uint16Array(CHUNK)
  #end = 0

  /** Adds the first numbers of some. */
  add(forms: Int32Array, count: number): void {
    let chunk = this.#chunk
    let end = this.#end
    for (let at = 0; at < count; at++) {
      if (end + LONGEST > CHUNK) {
        this.#full.push(chunk)
        this.#ends.push(end)
        this.#chunk = chunk = new Uint16Array(CHUNK)
        end = 0
      }
      const form = forms[at] as number
      if (form < LARGE) {
        chunk[end++] = form
        continue
      }
      chunk[end++] = LARGE
      chunk[end++] = form & 0xffff
      chunk[end++] = form >>> 16
    }
    this.#end = end
  }

  /** Gives the numbers of each chunk in turn, in an array that is used again. */
  *read(): Generator<Int32Array> {
    const forms = new Int32Array(CHUNK)
    for (const [number, chunk] of [...this.#full, this.#chunk].entries())
      yield forms.subarray(0, unpack(chunk, this.#ends[number] ?? this.#end, forms))
  }

  /** Reads for the last time: each chunk is let go of when it is read. */
  *drain(): Generator<Int32Array> {
    const forms = new Int32Array(CHUNK)
    const chunks = [...this.#full, this.#chunk]
    this.#full = []
    for (const [number, chunk] of chunks.entries()) {
      const count = unpack(chunk, this.#ends[number] ?? this.#end, forms)
      chunk.buffer.transfer(0)
      yield forms.subarray(0, count)
    }
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
