import type { Room } from '../wasm/room.ts'
import { measurePlaces, type Streamed, writePlaces } from './codes.ts'
import { frequentForms } from './frequent-forms.ts'
import type { Lexicon } from './lexicon.ts'
import { tell } from './machine/layout.ts'
import { numbersForNeighbours } from './neighbours.ts'
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
  streamed: Streamed,
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
  const { room } = streamed
  const lists = placeLists(room, meanings, codeOfForm, frequent.length, counts, lexicon.lists)
  tellForms(room, meanings, codeOfForm)
  letGo(meanings, codeOfForm, counts)
  const pairs = new PairLists(room, frequent.length)
  const neighbours = tellPlaces(room, starts)
  for (const codes of measurePlaces(streamed)) yield ['codes', codes]
  yield ['neighbours', neighbours.all()]
  neighbours.free()
  lists.arrange()
  pairs.arrange()
  writePlaces(streamed)
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
 * Makes the lists ready for their places, frequent forms left out.
 * @param frequent codes of frequent forms are below
 */
function placeLists(
  room: Room,
  meanings: Int32Array,
  codeOfForm: Uint8Array,
  frequent: number,
  counts: Int32Array,
  lists: number,
): PlaceLists {
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
  const formBytes = new Int32Array(lists)
  for (let form = 0; form < meanings.length; form++) {
    const meaning = meanings[form] as number
    const list = meaning >> FORM_BITS
    if (tellsForm[list] === 1 && (codeOfForm[form] as number) >= frequent)
      formBytes[list] =
        (formBytes[list] as number) + (counts[form] as number) * bytesOfNumber(meaning & MOST_FORMS)
  }
  const made = new PlaceLists(room, places, tellsForm, formBytes)
  letGo(formBytes)
  return made
}

/** Tells the machine list and code of each form, and what tells it from others of its list. */
function tellForms(room: Room, meanings: Int32Array, codeOfForm: Uint8Array): void {
  const codedLists = room.takeNumbers(meanings.length)
  const toldForms = room.take(meanings.length)
  const coded = room.numbers(codedLists, meanings.length)
  const told = room.bytes(toldForms, meanings.length)
  for (let form = 0; form < meanings.length; form++) {
    const meaning = meanings[form] as number
    coded[form] = ((meaning >> FORM_BITS) << CODE_BITS) | (codeOfForm[form] as number)
    told[form] = meaning & MOST_FORMS
  }
  tell(room, { codedLists, toldForms })
}

/** The marks of neighbours, which are let go of when all are made. */
interface Marks {
  all(): Int32Array
  free(): void
}

/** Tells the machine where provisions begin, and gives it room to mark neighbours: the last that is laid out before they are marked. */
function tellPlaces(room: Room, firsts: Int32Array): Marks {
  const starts = room.takeNumbers(firsts.length)
  room.numbers(starts, firsts.length).set(firsts)
  const neighbourNumbers = numbersForNeighbours((firsts.at(-1) as number) + MOST_WORDS)
  const neighbours = room.takeNumbers(neighbourNumbers)
  tell(room, { starts, neighbours, neighbourNumbers })
  return { all: () => room.numbers(neighbours, neighbourNumbers), free: () => room.free(neighbours) }
}
