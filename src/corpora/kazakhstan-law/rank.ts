/** Forms of acts, as the corpus abbreviates them, by rank. */
const FORMS: Readonly<Record<string, number>> = { КОНС: 1, КЗАК: 2, КОД: 3, ЗАК: 4, УК: 5, УКАЗ: 5 }
/** Top folders of the corpus by rank; 04 and 05 hold acts of the head of state. */
const FOLDERS: readonly (readonly [RegExp, number])[] = [
  [/^00-/u, 1],
  [/^01-/u, 2],
  [/^02-/u, 3],
  [/^03-/u, 4],
  [/^0[45]-/u, 5],
  [/^06-/u, 6],
  [/^07-/u, 7],
  [/^(?:0[89]-)?local-/u, 8],
]
const UNKNOWN = 9

/** Rank of an act by its form, else by the folder it lies in. */
export function rankOf(form: string | undefined, folder: string): number {
  const byForm = form === undefined ? undefined : FORMS[form]
  return byForm ?? FOLDERS.find(([pattern]) => pattern.test(folder))?.[1] ?? UNKNOWN
}
