import { codeOfList, FORM_BITS } from './phrase-tables.ts'

/** A form that stands in fewer places is quickly gone through: a code of its own would gain nothing. */
const RARE = 4

/** Chooses the forms that get codes of their own: the most frequent ones. */
export function frequentForms(
  meanings: readonly number[],
  counts: Int32Array,
  most: number,
): {
  /** List and form of each code, in order; nothing for code 0. */
  readonly frequent: Int32Array
  /** Code of each form: a frequent one, or that of its list. */
  readonly codeOfForm: Uint8Array
} {
  // All forms need not be put in order to know the most frequent ones.
  const least =
    most === 0 ? Number.POSITIVE_INFINITY : Math.max(RARE + 1, counts.slice(1).sort().at(-most) ?? 0)
  const chosen = Array.from(counts.keys())
    .filter((form) => form > 0 && (counts[form] as number) >= least)
    .sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
    .slice(0, most)
    .sort((a, b) => (meanings[a] as number) - (meanings[b] as number) || a - b)
  const codeOfForm = Uint8Array.from(meanings, (meaning) => codeOfList(meaning >> FORM_BITS))
  codeOfForm[0] = 0
  for (const [index, form] of chosen.entries()) codeOfForm[form] = index + 1
  return { frequent: Int32Array.from([0, ...chosen.map((form) => meanings[form] as number)]), codeOfForm }
}
