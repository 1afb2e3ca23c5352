import { markNeighbours, mixOf } from './neighbours.ts'
import type { PairLists } from './pair-lists.ts'
import { FORM_BITS, MOST_WORDS } from './phrase-tables.ts'
import { BLOCK, PlaceBlock } from './place-block.ts'
import type { PlaceLists } from './place-lists.ts'
import type { PlaceStream } from './place-stream.ts'

/** What is known of the forms of a corpus when its places are gone through. */
export interface KnownForms {
  /** List and form of each form, by its number. */
  readonly meanings: Int32Array
  /** Code of each form. */
  readonly codeOfForm: Uint8Array
  /** Codes of frequent forms are below. */
  readonly frequent: number
}

/**
 * Goes through all places for the first time: writes the code of each, marks which lists stand side by side, apart from
 * pairs of frequent forms, and measures the lists of places and pairs.
 * @param codes for all places, those before the first provision and behind the last among them
 */
export function measurePlaces(
  stream: PlaceStream,
  { meanings, codeOfForm, frequent }: KnownForms,
  codes: Uint8Array,
  neighbours: Int32Array,
  lists: PlaceLists,
  pairs: PairLists,
): void {
  const block = new PlaceBlock()
  /** List and form of the block's words, the one before it first. */
  const told = new Int32Array(BLOCK + 1)
  const { listed, met, paired } = block
  let place = MOST_WORDS + 1
  for (const forms of blocksOf(stream.read())) {
    for (let at = 0; at < forms.length; at++) {
      const form = forms[at] as number
      told[at + 1] = meanings[form] as number
      block.codes[at + 1] = codeOfForm[form] as number
    }
    codes.set(block.codes.subarray(1, forms.length + 1), place)
    block.sort(forms.length, frequent)
    for (let index = 0; index < block.listedCount; index++) {
      const at = listed[index] as number
      lists.measure(told[at + 1] as number, place + at)
    }
    for (let index = 0; index < block.metCount; index++) {
      const at = met[index] as number
      const first = mixOf((told[at] as number) >> FORM_BITS)
      markNeighbours(neighbours, first, mixOf((told[at + 1] as number) >> FORM_BITS))
    }
    for (let index = 0; index < block.pairedCount; index++) {
      const second = place + (paired[index] as number)
      pairs.measure((codes[second - 1] as number) * frequent + (codes[second] as number), second - 1)
    }
    told[0] = told[forms.length] as number
    place += forms.length
  }
}

/** Goes through all places once more, and writes the lists of places and pairs. */
export function putPlaces(
  stream: PlaceStream,
  { meanings, frequent }: KnownForms,
  codes: Uint8Array,
  lists: PlaceLists,
  pairs: PairLists,
): void {
  const block = new PlaceBlock()
  const { listed, paired } = block
  let place = MOST_WORDS + 1
  for (const forms of blocksOf(stream.drain())) {
    block.codes.set(codes.subarray(place, place + forms.length), 1)
    block.sort(forms.length, frequent)
    for (let index = 0; index < block.listedCount; index++) {
      const at = listed[index] as number
      lists.put(meanings[forms[at] as number] as number, place + at)
    }
    for (let index = 0; index < block.pairedCount; index++) {
      const second = place + (paired[index] as number)
      pairs.put((codes[second - 1] as number) * frequent + (codes[second] as number), second - 1)
    }
    place += forms.length
  }
}

function* blocksOf(chunks: Iterable<Int32Array>): Generator<Int32Array> {
  for (const chunk of chunks)
    for (let from = 0; from < chunk.length; from += BLOCK) yield chunk.subarray(from, from + BLOCK)
}
