import { isTurkic, kazakhOf } from './known-names.ts'
import { roots } from './roots.ts'

const MOST_ROOTS = 3
const SHORTEST_COMPOUND = 6
const LONGEST = 24
const SURNAME = /^(?<stem>\p{L}{2,}?)(?<end>(?:[ое]в|ин)а?)$/u
/** Letters that Kazakh writes in another way beside such others: «Жаксыгалиев», «Есимов», «Мусабеков». */
const UNLIKE =
  /[кг](?=[аоуы])|(?<=[аоуы])[кг]|(?<=[бгджзклмнпрстхш])[иу](?=[бгджзклмнпрстхш])(?<!у(?=лл))|^у/u
/** Letters of no word that was ever Kazakh. */
const STRANGE = /[вфцчщэё]|ск(?:ий|ая)$|(?:енко|дзе|швили)$/u

/** A surname in small Russian letters as Kazakh writes it, where it is known what it is put together of. */
export function surnameInKazakh(russian: string): string | undefined {
  const { stem, end } = (russian.length <= LONGEST && SURNAME.exec(russian)?.groups) || {}
  if (stem === undefined || end === undefined) return undefined
  const heard = withoutSoftSigns(stem)
  const whole = inRoots(stem) ?? inRoots(heard)
  if (whole !== undefined) return (end.startsWith('е') ? beforeEnding(whole) : whole) + end
  // «Абай» and «Абаев», «Мұса» and «Мұсин»: the letter before the ending is gone.
  const gone = end.startsWith('е') ? ['й'] : end.startsWith('и') ? ['а', 'ы', 'и'] : []
  return gone
    .flatMap((letter) => [inRoots(stem + letter), inRoots(heard + letter)])
    .find((each) => each !== undefined)
    ?.slice(0, -1)
    .concat(end)
}

/** «Берді» and «Бердиев», «Нұр|әлі» and «Нұралиев». */
function beforeEnding(stem: string): string {
  return stem.replace(/[іы]$/u, 'и').replace(/(?<=[аоұы][^аәеёиоөуұүыіэюя]{1,2})әли$/u, 'али')
}

/** A first name that nobody lists, put together in the same way: «Нұр|сейіт», «Гүл|назым». */
export function compoundInKazakh(russian: string): string | undefined {
  if (russian.length > LONGEST || russian.length < SHORTEST_COMPOUND || SURNAME.test(russian))
    return undefined
  return inRoots(russian) ?? inRoots(withoutSoftSigns(russian))
}

/** «Абильдин», «Джаксыбеков»: letters that tell how Russian says a name. */
function withoutSoftSigns(russian: string): string {
  return russian.replace(/(?<!гул)ь/gu, '').replaceAll('дж', 'ж')
}

/** «жұма|ғұл», «нұр|мағамбет»: of two ways the one with the longer beginning, and before a first name that sounds alike. */
function inRoots(stem: string, most = MOST_ROOTS): string | undefined {
  const whole = roots().get(stem)
  if (whole !== undefined) return whole
  for (let length = most === 1 ? 0 : stem.length - 2; length > 1; length--) {
    const first = roots().get(stem.slice(0, length))
    const rest = first && inRoots(stem.slice(length), most - 1)
    if (rest) return first + rest
  }
  return kazakhOf(stem) ?? (isTurkic(stem) ? stem : undefined)
}

/** Whether a surname in small Russian letters would have others in Kazakh, and nobody can tell which. */
export function isUnlikeKazakh(russian: string): boolean {
  const { stem = russian } = SURNAME.exec(russian)?.groups ?? {}
  return !STRANGE.test(russian.replace(/(?:[ое]в|ин)а?$/u, '')) && UNLIKE.test(stem)
}
