import { NeighbourMarks } from './neighbours.ts'
import type { PairLists } from './pair-lists.ts'
import { MOST_WORDS } from './phrase-tables.ts'
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

const FIRST_PLACE = MOST_WORDS + 1
/** Codes that are given at once. */
const AT_ONCE = 1 << 20

/**
 * Goes through all places for the first time: gives their codes, marks which lists stand side by side, apart from pairs of
 * frequent forms, and measures these and the lists.
 * @returns codes of the next places, those before the first provision and behind the last among them; good until the next come
 */
export function* measurePlaces(
  stream: PlaceStream,
  { codedLists, frequent }: KnownForms,
  neighbours: Int32Array,
  lists: PlaceLists,
  pairs: PairLists,
): Generator<Uint8Array> {
  const block = new PlaceBlock()
  const marks = new NeighbourMarks(BLOCK + 1)
  let place = FIRST_PLACE
  const codes = new Uint8Array(AT_ONCE)
  let end = FIRST_PLACE
  for (const forms of blocksOf(stream.read())) {
    block.take(forms, codedLists, frequent)
    lists.measure(block, place)
    marks.mark(neighbours, block.lists, block.met, block.metCount)
    pairs.add(block, place)
    place += forms.length
    if (end + forms.length + MOST_WORDS > AT_ONCE) {
      yield codes.subarray(0, end)
      end = 0
    }
    codes.set(block.codes.subarray(1, forms.length + 1), end)
    end += forms.length
  }
  codes.fill(0, end, end + MOST_WORDS)
  yield codes.subarray(0, end + MOST_WORDS)
}

/** Goes through all places once more, and writes the lists and the pairs of frequent forms. */
export function writePlaces(
  stream: PlaceStream,
  { codedLists, toldForms, frequent }: KnownForms,
  lists: PlaceLists,
  pairs: PairLists,
): void {
  const block = new PlaceBlock()
  let place = FIRST_PLACE
  for (const forms of blocksOf(stream.read())) {
    block.take(forms, codedLists, frequent)
    lists.write(block, forms, toldForms, place)
    pairs.add(block, place)
    place += forms.length
  }
}

function* blocksOf(chunks: Iterable<Int32Array>): Generator<Int32Array> {
  for (const chunk of chunks)
    for (let from = 0; from < chunk.length; from += BLOCK) yield chunk.subarray(from, from + BLOCK)
}
