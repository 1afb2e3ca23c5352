/** Numbers of a chunk at most. */
const CHUNK = 1 << 17
/** Stands before a number that does not fit into one place. */
const LARGE = 0xffff
/** Places of a number at most. */
const LONGEST = 3

/** Keeps the chunks of a stream in order, in memory or where there is more room. */
export interface ChunkStore {
  /** Keeps a copy of a chunk. */
  keep(chunk: Uint16Array): void
  /** Gives all chunks in turn, as often as they are asked for; each is good until the next one comes. */
  all(): Iterable<Uint16Array>
}

/** Keeps chunks in memory. */
export function chunksInMemory(): ChunkStore {
  const chunks: Uint16Array[] = []
  return { keep: (chunk) => void chunks.push(chunk.slice()), all: () => chunks }
}

/**
 * The corpus as the numbers of its forms, in order, 0 for the free place between two provisions: what the tables are made
 * of when all words are known. Frequent forms are met early and have small numbers, so that nearly all take two bytes.
 */
export class PlaceStream {
  readonly #store: ChunkStore
  readonly #chunk = new Uint16Array(CHUNK)
  #end = 0

  constructor(store: ChunkStore) {
    this.#store = store
  }

  /** Adds the first numbers of some. */
  add(forms: Int32Array, count: number): void {
    const chunk = this.#chunk
    let end = this.#end
    for (let at = 0; at < count; at++) {
      if (end + LONGEST > CHUNK) {
        this.#store.keep(chunk.subarray(0, end))
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

  /** Gives the numbers of each chunk in turn, in an array that is used again. All numbers were added. */
  *read(): Generator<Int32Array> {
    if (this.#end > 0) this.#store.keep(this.#chunk.subarray(0, this.#end))
    this.#end = 0
    const forms = new Int32Array(CHUNK)
    for (const chunk of this.#store.all()) yield forms.subarray(0, unpack(chunk, forms))
  }
}

function unpack(chunk: Uint16Array, forms: Int32Array): number {
  const end = chunk.length
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
