import { fold } from '../../scan/words.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { fieldsOf, shareField } from '../offices/fields.ts'

/** Letters by which two forms of a word are the same. */
const SAME = 6

/** "police force" for "Oakham Police": whether each word of a name that is written small tells of a house what its own name does, or its kind. */
export function isCalled(small: string, house: string, facts: SentenceFacts): boolean {
  const { language } = facts.own.knowledge
  const { ofKind, ofAnyHouse, ofOneWord, holder } = language.offices
  const words = small.split(' ')
  if (words.some((word) => holder?.test(word)) || (words.length === 1 && ofOneWord?.test(small))) return false
  const whole = fold(house)
  const fields = fieldsOf(whole, [language])
  return words.every(
    (word) =>
      whole.includes(word.slice(0, SAME)) ||
      ofKind?.test(word) ||
      ofAnyHouse?.test(word) ||
      shareField(fieldsOf(word, [language]), fields),
  )
}
