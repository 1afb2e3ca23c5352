import { type KnownForms, measurePlaces, writePlaces } from './codes.ts'
import { frequentForms } from './frequent-forms.ts'
import type { Lexicon } from './lexicon.ts'
import { roomForNeighbours } from './neighbours.ts'
import { letGo } from './numbers.ts'
import { PairLists } from './pair-lists.ts'
import {
  CODE_BITS,
  FORM_BITS,
  MOST_FORMS,
  MOST_FREQUENT,
  MOST_WORDS,
  type NamedTable,
} from './phrase-tables.ts'
import { PlaceLists } from './place-lists.ts'
import type { PlaceStream } from './place-stream.ts'
import { nearProvisions } from './provision-of.ts'
import { bytesOfNumber } from './variable-number.ts'

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
  yield ['near', nearProvisions(starts)]
  yield* wordTables(lexicon)
  const meanings = lexicon.meanings()
  const { frequent, frequentPlaces, codeOfForm } = frequentForms(meanings, counts, most)
  yield ['frequent', frequent]
  yield ['frequentPlaces', frequentPlaces]
  const { lists, known } = placeLists(meanings, codeOfForm, frequent.length, counts, lexicon.lists)
  letGo(meanings, codeOfForm, counts)
  const pairs = new PairLists(frequent.length, starts)
  const neighbours = roomForNeighbours((starts.at(-1) as number) + MOST_WORDS)
  for (const codes of measurePlaces(stream, known, neighbours, lists, pairs)) yield ['codes', codes]
  yield ['neighbours', neighbours]
  letGo(neighbours)
  lists.arrange()
  pairs.arrange()
  writePlaces(stream, known, lists, pairs)
  const listed = lists.tables()
  yield ['lists', listed.lists]
  yield ['places', listed.places]
  yield ['steps', listed.steps]
  const paired = pairs.tables()
  yield ['pairs', paired.pairs]
  yield ['pairStarts', paired.pairStarts]
}

function* wordTables(lexicon: Lexicon): Generator<NamedTable> {
  const { forms, keys, families } = lexicon.tables()
  yield ['forms', forms]
  yield ['keys', keys]
  yield ['families', families]
  letGo(forms, keys, families)
}

/**
 * Tells what is known of each form, and makes the lists ready for their places, frequent forms left out.
 * @param frequent codes of frequent forms are below
 */
function placeLists(
  meanings: Int32Array,
  codeOfForm: Uint8Array,
  frequent: number,
  counts: Int32Array,
  lists: number,
): { readonly lists: PlaceLists; readonly known: KnownForms } {
  const places = new Int32Array(lists)
  const tellsForm = new Uint8Array(lists)
  for (let form = 1; form < meanings.length; form++) {
    if ((codeOfForm[form] as number) < frequent) continue
    const meaning = meanings[form] as number
    const list = meaning >> FORM_BITS
    places[list] = (places[list] as number) + (counts[form] as number)
    // Where only the first form stands there, no other must be told from it.
    if ((meaning & MOST_FORMS) !== 0) tellsForm[list] = 1
  }
  const codedLists = new Int32Array(meanings.length)
  const toldForms = new Uint8Array(meanings.length)
  const formBytes = new Int32Array(lists)
  for (let form = 0; form < meanings.length; form++) {
    const meaning = meanings[form] as number
    const list = meaning >> FORM_BITS
    codedLists[form] = (list << CODE_BITS) | (codeOfForm[form] as number)
    toldForms[form] = meaning & MOST_FORMS
    if (tellsForm[list] === 1 && (codeOfForm[form] as number) >= frequent)
      formBytes[list] =
        (formBytes[list] as number) + (counts[form] as number) * bytesOfNumber(meaning & MOST_FORMS)
  }
  return { lists: new PlaceLists(places, tellsForm, formBytes), known: { codedLists, toldForms, frequent } }
}
