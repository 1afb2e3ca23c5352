import { NeighbourMarks } from './neighbours.ts'
import type { PairLists } from './pair-lists.ts'
import { CODE_BITS, CODES, MOST_WORDS } from './phrase-tables.ts'
import { BLOCK, PlaceBlock } from './place-block.ts'
import type { PlaceLists } from './place-lists.ts'
import type { PlaceStream } from './place-stream.ts'

/** What is known of the forms of a corpus when its places are gone through. */
export interface KnownForms {
  /** List and code of each form, by its number: `list << 8 | code`. */
  readonly codedLists: Int32Array
  /** What tells it from other forms of its list. */
  readonly toldForms: Uint8Array
  /** Codes of frequent forms are below. */
  readonly frequent: number
}

/**
 * Goes through all places: writes the code of each, gathers the lists, marks which lists stand side by side, apart from pairs of
 * frequent forms, and measures these.
 * @param codes for all places, those before the first provision and behind the last among them
 */
export function putPlaces(
  stream: PlaceStream,
  { codedLists, toldForms, frequent }: KnownForms,
  codes: Uint8Array,
  neighbours: Int32Array,
  lists: PlaceLists,
  pairs: PairLists,
): void {
  const block = new PlaceBlock()
  const marks = new NeighbourMarks(BLOCK + 1)
  /** Lists of the block's words, the one before it first. */
  const listOf = new Int32Array(BLOCK + 1)
  const { listed, met, paired } = block
  let place = MOST_WORDS + 1
  for (const forms of blocksOf(stream.drain())) {
    const { length } = forms
    for (let at = 0; at < length; at++) {
      const coded = codedLists[forms[at] as number] as number
      listOf[at + 1] = coded >> CODE_BITS
      block.codes[at + 1] = coded & (CODES - 1)
    }
    codes.set(block.codes.subarray(1, length + 1), place)
    block.sort(length, frequent)
    lists.put(listOf, forms, toldForms, listed, block.listedCount, place)
    marks.mark(neighbours, listOf, met, block.metCount)
    pairs.add(codes, paired, block.pairedCount, place)
    listOf[0] = listOf[length] as number
    place += length
  }
}

/** Goes through all codes once more, and writes the pairs of frequent forms. */
export function putPairs(codes: Uint8Array, frequent: number, pairs: PairLists): void {
  const paired = new Int32Array(BLOCK + 1)
  const least = frequent - 1
  let before = 0
  for (let place = MOST_WORDS + 1; place < codes.length; place += BLOCK) {
    const length = Math.min(BLOCK, codes.length - place)
    let count = 0
    for (let at = 0; at < length; at++) {
      const code = codes[place + at] as number
      paired[count] = at
      count += (((before - 1) | (code - 1) | (least - before) | (least - code)) >>> 31) ^ 1
      before = code
    }
    pairs.add(codes, paired, count, place)
  }
}

function* blocksOf(chunks: Iterable<Int32Array>): Generator<Int32Array> {
  for (const chunk of chunks)
    for (let from = 0; from < chunk.length; from += BLOCK) yield chunk.subarray(from, from + BLOCK)
}
