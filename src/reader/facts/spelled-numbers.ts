import { joinedNumber, NUMBER_WORDS_OF_ALL } from '../../law/number-words.ts'
import type { WordsOfAll } from '../words-of-all.ts'

/** Longer numbers in words count something else than years, times and shares. */
const MOST_SPELLED = 90

/** The number that a word spells («двадцати», "twenty-nine"), or nothing. */
export function spelledNumber(folded: string): number | undefined {
  const hyphen = folded.indexOf('-')
  const value =
    hyphen < 0
      ? NUMBER_WORDS_OF_ALL.get(folded)
      : joinedNumber(folded.slice(0, hyphen), folded.slice(hyphen + 1))
  return value !== undefined && value >= 2 && value <= MOST_SPELLED ? value : undefined
}

/** Whether a word without figures may measure something: a multiple by itself, or a number. */
export function mayMeasure(folded: string, { figures }: WordsOfAll): boolean {
  return figures.has('multiplied', folded) || spelledNumber(folded) !== undefined
}
