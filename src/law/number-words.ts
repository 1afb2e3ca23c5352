import { LANGUAGES } from './languages/all.ts'
import type { Tag } from './law.ts'

/** Values of numbers in words by their folded words, in each language. */
export const NUMBER_WORDS: Readonly<Record<Tag, ReadonlyMap<string, number>>> = {
  kk: byWord('kk'),
  ru: byWord('ru'),
  en: byWord('en'),
}

/** The same in all languages together: no word of one is another number in another. */
export const NUMBER_WORDS_OF_ALL: ReadonlyMap<string, number> = new Map(
  Object.values(NUMBER_WORDS).flatMap((words) => [...words]),
)

/** «Двадцати пяти», «он екі», "twenty-nine": the number that two words of one language spell together, or nothing. */
export function joinedNumber(tens: string, units: string): number | undefined {
  for (const words of Object.values(NUMBER_WORDS)) {
    const whole = words.get(tens)
    const rest = words.get(units)
    if (whole === undefined || rest === undefined) continue
    const isJoined = whole % 10 === 0 && whole < 100 && Number.isInteger(rest) && rest < 10
    // Russian and English have words of their own from 11 to 19.
    if (isJoined && ![...words.values()].includes(whole + rest)) return whole + rest
  }
  return undefined
}

/** Whether a number multiplies what stands before it: «двести тысяч», "two hundred", but not «тысяча двести». */
export function multiplies(value: number, language: Tag): boolean {
  return value >= LANGUAGES[language].numbers.multipliesFrom
}

function byWord(language: Tag): ReadonlyMap<string, number> {
  const { values } = LANGUAGES[language].numbers
  return new Map(values.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)))
}
