import { codesOf } from './codes.ts'
import { frequentForms } from './frequent-forms.ts'
import type { Lexicon } from './lexicon.ts'
import { pairsOf } from './pairs-build.ts'
import { MOST_FREQUENT, MOST_WORDS, type NamedTable } from './phrase-tables.ts'
import { listsOf } from './place-lists.ts'
import type { PlaceStream } from './place-stream.ts'

/** How many forms count as frequent; fewer than the most in tests, so that small texts have rare words, too. */
export interface FrequentOptions {
  readonly frequent?: number
}

/** Makes the tables of the words that a writer has gathered. */
export function* phraseTables(
  lexicon: Lexicon,
  stream: PlaceStream,
  counts: Int32Array,
  starts: Int32Array,
  { frequent: most = MOST_FREQUENT }: FrequentOptions,
): Generator<NamedTable> {
  yield ['provisionStarts', starts]
  const { frequent, codeOfForm } = frequentForms(lexicon.meanings, counts, most)
  yield ['frequent', frequent]
  yield* placeTables(lexicon, stream, starts, codeOfForm, frequent.length)
  const { lists, places, stepped, steps } = listsOf(stream, lexicon, counts, codeOfForm, frequent.length)
  yield ['lists', lists]
  yield ['places', places]
  yield ['stepped', stepped]
  yield ['steps', steps]
  const { forms, keys, families } = lexicon.tables()
  yield ['forms', forms]
  yield ['keys', keys]
  yield ['families', families]
}

/** Tables of all places. A function of their own, so that they are let go of before the lists are made. */
function* placeTables(
  lexicon: Lexicon,
  stream: PlaceStream,
  starts: Int32Array,
  codeOfForm: Uint8Array,
  frequent: number,
): Generator<NamedTable> {
  const length = (starts.at(-1) as number) + MOST_WORDS
  const { codes, neighbours } = codesOf(stream, lexicon.meanings, codeOfForm, frequent, length)
  yield ['codes', codes]
  yield ['neighbours', neighbours]
  const { pairs, pairStarts } = pairsOf(codes, starts, frequent)
  yield ['pairs', pairs]
  yield ['pairStarts', pairStarts]
}
