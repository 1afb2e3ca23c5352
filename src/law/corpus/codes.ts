import { markNeighbours, mixOf, roomForNeighbours } from './neighbours.ts'
import { FORM_BITS, MOST_WORDS } from './phrase-tables.ts'
import type { PlaceStream } from './place-stream.ts'

/**
 * The code of each place, none before the first provision and behind the last; and marks of the lists of all words that stand
 * side by side, apart from pairs of frequent forms.
 */
export function codesOf(
  stream: PlaceStream,
  meanings: readonly number[],
  codeOfForm: Uint8Array,
  frequent: number,
  length: number,
): { codes: Uint8Array; neighbours: Int32Array } {
  const codes = new Uint8Array(length)
  const neighbours = roomForNeighbours(length)
  const mixes = Int32Array.from(meanings, (meaning) => mixOf(meaning >> FORM_BITS))
  let place = MOST_WORDS + 1
  let before = 0
  let codeBefore = 0
  for (const forms of stream.read()) {
    for (let at = 0; at < forms.length; at++) {
      const form = forms[at] as number
      const code = codeOfForm[form] as number
      codes[place++] = code
      if (code !== 0 && codeBefore !== 0 && (code >= frequent || codeBefore >= frequent))
        markNeighbours(neighbours, mixes[before] as number, mixes[form] as number)
      before = form
      codeBefore = code
    }
  }
  return { codes, neighbours }
}
