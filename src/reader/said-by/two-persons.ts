import { foldedWords } from '../../law/fold.ts'
import { inLatin } from '../../law/letters.ts'
import type { Language } from '../language.ts'

/** Letters by which two forms and spellings of a word in a name are the same: «Жүсіпов», «Жусупов». */
const SAME = 4
const CYRILLIC = /\p{Script=Cyrillic}/u
/** A first name and a surname, in whatever order, and a patronymic at most. */
const FULL = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*\.?){1,3}$/u

/** Whether a full name is that of a person, and folded words, in the same letters, name another one: no part of one is like any of the other. */
export function areTwoPersons(
  speaker: string,
  words: readonly string[],
  languages: readonly Language[],
): boolean {
  const [name = ''] = speaker.split(',')
  if (!FULL.test(name) || CYRILLIC.test(name) !== CYRILLIC.test(words.join(' '))) return false
  const own = foldedWords(name)
  const isOffice = (word: string): boolean =>
    languages.some(({ offices }) => offices.ofMany.test(word) || offices.holder?.test(word) === true)
  if (own.some(isOffice)) return false
  const spelled = own.map(spelledAlike)
  return words.every((word) => !spelled.includes(spelledAlike(word)))
}

function spelledAlike(word: string): string {
  return inLatin(word).slice(0, SAME)
}
