import { codeOfList, FORM_BITS } from './phrase-tables.ts'

/** A form that stands in fewer places is quickly gone through: a code of its own would gain nothing. */
const RARE = 4

/**
 * Chooses the forms that get codes of their own: the most frequent ones.
 * @param meanings list and form of each form, by its number
 * @param counts how often each stands in the corpus
 */
export function frequentForms(
  meanings: Int32Array,
  counts: Int32Array,
  most: number,
): {
  /** List and form of each code, in order; nothing for code 0. */
  readonly frequent: Int32Array
  /** In how many places each code stands. */
  readonly frequentPlaces: Int32Array
  /** Code of each form: a frequent one, or that of its list. */
  readonly codeOfForm: Uint8Array
} {
  const chosen = mostFrequent(counts.subarray(0, meanings.length), most).sort(
    (a, b) => (meanings[a] as number) - (meanings[b] as number) || a - b,
  )
  const codeOfForm = new Uint8Array(meanings.length)
  for (let form = 1; form < meanings.length; form++)
    codeOfForm[form] = codeOfList((meanings[form] as number) >> FORM_BITS)
  for (const [index, form] of chosen.entries()) codeOfForm[form] = index + 1
  const ofChosen = (column: Int32Array) =>
    Int32Array.from([0, ...chosen.map((form) => column[form] as number)])
  return { frequent: ofChosen(meanings), frequentPlaces: ofChosen(counts), codeOfForm }
}

/** The most frequent forms that are not rare; of those that are as frequent as each other the ones that were met first. */
function mostFrequent(counts: Int32Array, most: number): number[] {
  const best = (forms: number[]): number[] =>
    forms.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b).slice(0, most)
  let chosen: number[] = []
  let least = RARE
  // All forms need not be put in order to know these.
  for (let form = 1; form < counts.length; form++) {
    if ((counts[form] as number) <= least) continue
    chosen.push(form)
    if (chosen.length < 2 * most) continue
    chosen = best(chosen)
    least = counts[chosen.at(-1) ?? form] as number
  }
  return best(chosen)
}
