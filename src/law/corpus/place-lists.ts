import type { Lexicon } from './lexicon.ts'
import { createListOutput, type Gathered, type ListTables } from './list-output.ts'
import { FORM_BITS, LISTS_BITS, MOST_FORMS, MOST_WORDS } from './phrase-tables.ts'
import type { PlaceStream } from './place-stream.ts'

/** Places that are gathered at once: the corpus is read once for so many. */
const AT_ONCE = 1 << 23
const TOGETHER = 1 << LISTS_BITS

/** Makes the lists of all places that no frequent form takes. */
export function listsOf(
  stream: PlaceStream,
  { meanings, lists: count }: Lexicon,
  counts: Int32Array,
  codeOfForm: Uint8Array,
  frequent: number,
): ListTables {
  /** Where the places of each list begin when all are gathered. */
  const begins = new Int32Array(count + 1)
  const tellsForm = new Uint8Array(count)
  for (let form = 1; form < meanings.length; form++) {
    if ((codeOfForm[form] as number) < frequent) continue
    const list = (meanings[form] as number) >> FORM_BITS
    begins[list + 1] = (begins[list + 1] as number) + (counts[form] as number)
    if (((meanings[form] as number) & MOST_FORMS) !== 0) tellsForm[list] = 1
  }
  for (let list = 0; list < count; list++)
    begins[list + 1] = (begins[list + 1] as number) + (begins[list] as number)
  const out = createListOutput(begins.at(-1) as number, count)
  for (let from = 0; from < count; ) {
    let to = Math.min(count, from + TOGETHER)
    while (
      to < count &&
      (begins[Math.min(count, to + TOGETHER)] as number) - (begins[from] as number) <= AT_ONCE
    )
      to = Math.min(count, to + TOGETHER)
    const own = begins.slice(from, to + 1)
    const tells = tellsForm.subarray(from, to).includes(1)
    const gathered = gather(stream, meanings, codeOfForm, frequent, own, from, tells)
    for (let list = from; list < to; list += TOGETHER) {
      const ends = own
        .subarray(list - from, list - from + TOGETHER + 1)
        .map((end) => end - (own[0] as number))
      out.add(gathered, ends, tellsForm.subarray(list, list + TOGETHER))
    }
    from = to
  }
  return out.tables()
}

/** Places of a range of lists, list by list, each in order. */
function gather(
  stream: PlaceStream,
  meanings: readonly number[],
  codeOfForm: Uint8Array,
  frequent: number,
  begins: Int32Array,
  from: number,
  tellsForms: boolean,
): Gathered {
  const first = begins[0] as number
  const size = (begins.at(-1) as number) - first
  const places = new Int32Array(size)
  const forms = new Uint8Array(tellsForms ? size : 0)
  /** Of each form: its list, counted from `from`, or -1 where its places are not sought. */
  const listOf = Int32Array.from(meanings, (meaning, form) => {
    const list = (meaning >> FORM_BITS) - from
    const isSought = form > 0 && list >= 0 && list < begins.length - 1
    return isSought && (codeOfForm[form] as number) >= frequent ? list : -1
  })
  const formOf = Uint8Array.from(meanings, (meaning) => meaning & MOST_FORMS)
  const ends = begins.map((begin) => begin - first)
  let place = MOST_WORDS
  for (const chunk of stream.read()) {
    for (let at = 0; at < chunk.length; at++) {
      place++
      const form = chunk[at] as number
      const list = listOf[form] as number
      if (list < 0) continue
      const end = ends[list] as number
      ends[list] = end + 1
      places[end] = place
      if (tellsForms) forms[end] = formOf[form] as number
    }
  }
  return { places, forms }
}
