import { joinedNumber, NUMBER_WORDS_OF_ALL } from '../../law/number-words.ts'
import type { WordsOfAll } from './words-of-all.ts'

/** Longer numbers in words count something else than years, times and shares. */
const MOST_SPELLED = 90

/** The number that a word spells («двадцати», "twenty-nine"), or nothing. */
export function spelledNumber(folded: string): number | undefined {
  const hyphen = folded.indexOf('-')
  const value =
    hyphen < 0
      ? NUMBER_WORDS_OF_ALL.get(folded)
      : joinedNumber(folded.slice(0, hyphen), folded.slice(hyphen + 1))
  return value !== undefined && value >= 1 && value <= MOST_SPELLED ? value : undefined
}

/** The longer end of a range that one word spells, «екі-үш», «два-три», or nothing. */
export function spelledRange(folded: string): number | undefined {
  const hyphen = folded.indexOf('-')
  if (hyphen < 0) return undefined
  const least = NUMBER_WORDS_OF_ALL.get(folded.slice(0, hyphen))
  const most = NUMBER_WORDS_OF_ALL.get(folded.slice(hyphen + 1))
  return least !== undefined && most !== undefined && least < most ? most : undefined
}

/** The number of years that one word tells: «двадцатилетний», «двадцатипятилетний», "twenty-year"; or nothing. */
export function spelledYears(folded: string, { years }: WordsOfAll): number | undefined {
  const number = years.patternFor('joinedSpelled', folded).exec(folded)?.slice(1).find(isFound)
  if (number === undefined) return undefined
  const whole = spelledNumber(number)
  if (whole !== undefined) return whole
  for (let units = 1; units < number.length; units++) {
    const value = joinedNumber(number.slice(0, units), number.slice(units))
    if (value !== undefined) return value
  }
  return undefined
}

function isFound(group: string | undefined): group is string {
  return group !== undefined
}

/** Whether a word without figures may measure something: a multiple by itself, or a number. */
export function mayMeasure(folded: string, ofAll: WordsOfAll): boolean {
  if (ofAll.figures.has('multiplied', folded) || spelledNumber(folded) !== undefined) return true
  if (spelledRange(folded) !== undefined) return true
  return spelledYears(folded, ofAll) !== undefined
}
