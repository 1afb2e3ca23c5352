import { type KnownForms, measurePlaces, putPlaces } from './codes.ts'
import { frequentForms } from './frequent-forms.ts'
import type { Lexicon } from './lexicon.ts'
import { roomForNeighbours } from './neighbours.ts'
import { PairLists } from './pair-lists.ts'
import { FORM_BITS, MOST_FORMS, MOST_FREQUENT, MOST_WORDS, type NamedTable } from './phrase-tables.ts'
import { PlaceLists } from './place-lists.ts'
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
  const { forms, keys, families } = lexicon.tables()
  yield ['forms', forms]
  yield ['keys', keys]
  yield ['families', families]
  const { frequent, codeOfForm } = frequentForms(lexicon.meanings, counts, most)
  yield ['frequent', frequent]
  const known = { meanings: Int32Array.from(lexicon.meanings), codeOfForm, frequent: frequent.length }
  const lists = new PlaceLists(formsTold(known, lexicon.lists))
  const pairs = new PairLists(frequent.length, starts)
  const length = (starts.at(-1) as number) + MOST_WORDS
  const codes = new Uint8Array(length)
  const neighbours = roomForNeighbours(length)
  measurePlaces(stream, known, codes, neighbours, lists, pairs)
  yield ['neighbours', neighbours]
  lists.arrange()
  pairs.arrange()
  putPlaces(stream, known, codes, lists, pairs)
  yield ['codes', codes]
  const paired = pairs.tables()
  yield ['pairs', paired.pairs]
  yield ['pairStarts', paired.pairStarts]
  const listed = lists.tables()
  yield ['lists', listed.lists]
  yield ['places', listed.places]
  yield ['steps', listed.steps]
}

/** Of each list: 1 where it has forms that must be told apart, frequent ones left out. */
function formsTold({ meanings, codeOfForm, frequent }: KnownForms, lists: number): Uint8Array {
  const tells = new Uint8Array(lists)
  for (let form = 1; form < meanings.length; form++) {
    const meaning = meanings[form] as number
    if ((codeOfForm[form] as number) >= frequent && (meaning & MOST_FORMS) !== 0)
      tells[meaning >> FORM_BITS] = 1
  }
  return tells
}
