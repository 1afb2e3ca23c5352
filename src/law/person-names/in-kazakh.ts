import { capitalised } from '../first-letter.ts'
import { isTurkic, kazakhOf } from './known-names.ts'
import { compoundInKazakh, isUnlikeKazakh, surnameInKazakh } from './surnames.ts'

/** Letters of Kazakh that Russian lacks: a name with one of them is written in Kazakh. */
const KAZAKH = /[әғқңөұүһі]/iu
const INITIAL = /^\p{Lu}\p{Ll}?\.$/u
/** Letters of a surname that nothing but Kazakh roots would make. */
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
  if (!isOfKazakhs) return words.some((word) => INITIAL.test(word)) ? initialled(words).join(' ') : name
  const whole = words.map((word, at) => {
    if (told[at] !== word) return told[at] as string
    const surname = surnameInKazakh(word.toLowerCase())
    return surname === undefined ? word : capitalised(surname)
  })
  const isTorn = words.some((word, at) => whole[at] === word && isTornOff(word))
  return isTorn ? name : whole.join(' ')
}

/** «А. Серікболов»: a surname tells by itself only where it is long. */
function initialled(words: readonly string[]): readonly string[] {
  return words.map((word) => {
    const surname = word.length < SURE_ALONE ? undefined : surnameInKazakh(word.toLowerCase())
    return surname === undefined ? word : capitalised(surname)
  })
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
