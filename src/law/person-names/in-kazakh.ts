import { capitalised } from '../first-letter.ts'
import { isFirstName, isTurkic, kazakhOf } from './known-names.ts'
import { compoundInKazakh, isUnlikeKazakh, surnameInKazakh } from './surnames.ts'

/** Letters of Kazakh that Russian lacks: a name with one of them is written in Kazakh. */
const KAZAKH = /[әғқңөұүһі]/iu
/** Letters of a surname that nothing but Kazakh roots would make: «Б. Нурмагамбетов», «Марина Нурмагамбетова». */
const SURE_ALONE = 9
const PATRONYMIC = /^(?<first>\p{L}{3,})(?<end>улы|кызы|ович|овна)$/u
const ENDINGS: Readonly<Record<string, string>> = { улы: 'ұлы', кызы: 'қызы', ович: 'ович', овна: 'овна' }

/**
 * A person's name in Russian letters as Kazakh writes it: first names, patronymics, and surnames put together of known roots. Where a
 * surname would have other letters and these are not known, the whole name stays: half of it in other letters would be nobody's.
 */
export function nameInKazakh(name: string): string {
  if (KAZAKH.test(name)) return name
  const words = name.split(' ')
  const told = words.map(wordInKazakh)
  const isOfKazakhs = words.some((word, at) => told[at] !== word || isTurkic(word.toLowerCase()))
  const whole = words.map((word, at) => {
    if (told[at] !== word) return told[at] as string
    return isOfKazakhs || word.length >= SURE_ALONE ? surnameOf(word) : word
  })
  if (!isOfKazakhs) return whole.join(' ')
  const isTorn = words.some((word, at) => whole[at] === word && isTornOff(word))
  return isTorn ? name : whole.join(' ')
}

/** «Алина» and «Марина» end as surnames do. */
function surnameOf(word: string): string {
  const small = word.toLowerCase()
  const surname = isFirstName(small) ? undefined : surnameInKazakh(small)
  return surname === undefined ? word : capitalised(surname)
}

/** A surname that stays in Russian letters and would have others. */
function isTornOff(word: string): boolean {
  const small = word.toLowerCase()
  return !isTurkic(small) && !word.endsWith('.') && isUnlikeKazakh(small)
}

function wordInKazakh(word: string): string {
  const small = word.toLowerCase()
  const known = kazakhOf(small)
  if (known !== undefined) return known.split('-').map(capitalised).join('-')
  if (isTurkic(small)) return word
  const parts = PATRONYMIC.exec(small)?.groups
  const end = ENDINGS[parts?.end ?? '']
  if (parts?.first !== undefined && end !== undefined)
    return capitalised((kazakhOf(parts.first) ?? parts.first) + end)
  const compound = compoundInKazakh(small)
  return compound === undefined ? word : capitalised(compound)
}
