import { capitalised } from '../first-letter.ts'
import { kazakhOf } from './known-names.ts'

/** Letters of Kazakh that Russian lacks: a name with one of them is written in Kazakh. */
const KAZAKH = /[әғқңөұүһі]/iu
const PATRONYMIC = /^(?<first>\p{L}{3,})(?<end>улы|кызы)$/u
const ENDINGS: Readonly<Record<string, string>> = { улы: 'ұлы', кызы: 'қызы' }

/** A person's name in Russian letters as Kazakh writes it: first names and patronymics, as nobody knows how a bearer writes a surname. */
export function nameInKazakh(name: string): string {
  return KAZAKH.test(name) ? name : name.split(' ').map(wordInKazakh).join(' ')
}

function wordInKazakh(word: string): string {
  const small = word.toLowerCase()
  const known = kazakhOf(small)
  if (known !== undefined) return known.split('-').map(capitalised).join('-')
  const parts = PATRONYMIC.exec(small)?.groups
  const end = ENDINGS[parts?.end ?? '']
  if (parts?.first === undefined || end === undefined) return word
  return capitalised((kazakhOf(parts.first) ?? parts.first) + end)
}
