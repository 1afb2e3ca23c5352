import { type KnownForms, putPairs, putPlaces } from './codes.ts'
import { frequentForms } from './frequent-forms.ts'
import type { Lexicon } from './lexicon.ts'
import { roomForNeighbours } from './neighbours.ts'
import { PairLists } from './pair-lists.ts'
import {
  CODE_BITS,
  CODES,
  FORM_BITS,
  MOST_FORMS,
  MOST_FREQUENT,
  MOST_WORDS,
  type NamedTable,
} from './phrase-tables.ts'
import { PlaceLists } from './place-lists.ts'
import type { PlaceStream } from './place-stream.ts'

/** How many forms count as frequent; fewer than the most in tests, so that small texts have rare words, too. */
export interface FrequentOptions {
  readonly frequent?: number
}

/**
 * Makes the tables of the words that a writer has gathered.
 * @param counts how often each form stands in the corpus
 * @param starts first place of each provision, and one past the last
 */
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
  const meanings = lexicon.meanings()
  const { frequent, codeOfForm } = frequentForms(meanings, counts, most)
  yield ['frequent', frequent]
  const known = knownForms(meanings, codeOfForm, frequent.length)
  const lists = placeLists(known, counts, lexicon.lists)
  const pairs = new PairLists(frequent.length, starts)
  const length = (starts.at(-1) as number) + MOST_WORDS
  const codes = new Uint8Array(length)
  const neighbours = roomForNeighbours(length)
  putPlaces(stream, known, codes, neighbours, lists, pairs)
  yield ['neighbours', neighbours]
  const listed = lists.tables()
  yield ['lists', listed.lists]
  yield ['places', listed.places]
  yield ['steps', listed.steps]
  pairs.arrange()
  putPairs(codes, frequent.length, pairs)
  yield ['codes', codes]
  const paired = pairs.tables()
  yield ['pairs', paired.pairs]
  yield ['pairStarts', paired.pairStarts]
}

function knownForms(meanings: Int32Array, codeOfForm: Uint8Array, frequent: number): KnownForms {
  const codedLists = new Int32Array(meanings.length)
  const toldForms = new Uint8Array(meanings.length)
  for (let form = 0; form < meanings.length; form++) {
    const meaning = meanings[form] as number
    codedLists[form] = ((meaning >> FORM_BITS) << CODE_BITS) | (codeOfForm[form] as number)
    toldForms[form] = meaning & MOST_FORMS
  }
  return { codedLists, toldForms, frequent }
}

/** Makes room for the places of each list, frequent forms left out. */
function placeLists(
  { codedLists, toldForms, frequent }: KnownForms,
  counts: Int32Array,
  lists: number,
): PlaceLists {
  const places = new Int32Array(lists)
  const tellsForm = new Uint8Array(lists)
  for (let form = 1; form < codedLists.length; form++) {
    const coded = codedLists[form] as number
    if ((coded & (CODES - 1)) < frequent) continue
    const list = coded >> CODE_BITS
    places[list] = (places[list] as number) + (counts[form] as number)
    // Where only the first form stands there, no other must be told from it.
    if ((toldForms[form] as number) !== 0) tellsForm[list] = 1
  }
  return new PlaceLists(places, tellsForm)
}
