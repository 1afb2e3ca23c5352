import { joinedNumber, NUMBER_WORDS_OF_ALL } from '../../law/number-words.ts'

/** Multiples said in one word are figures too. */
const WORD_MULTIPLE =
  /^(вдвое|втрое|вчетверо|впятеро|вполовину|екі-үш|doubled?|tripled?|trebled?|quadrupled?|halved?|еселеніп|еселенді)$/u
const COUNTED =
  /^(мрп|аек|mci|тенге|теңге|тг|tenge|kzt|месячн|месяц|ай$|айға|month|тыс|млн|мың|миллион|million|thousand|руб|доллар|dollar|евро|euro|человек|адам|people|persons|часов|сағат|hours|случа|жағдай|cases|раз$|суток|тәулік|days)/u
/** Longer numbers in words count something else than years, times and shares. */
const MOST_SPELLED = 90

/** Whether a word is a multiple by itself: «вдвое», "doubled". */
export function isMultiple(folded: string): boolean {
  return WORD_MULTIPLE.test(folded)
}

/** The number that a word spells («двадцати», "twenty-nine"), or nothing. */
export function spelledNumber(folded: string): number | undefined {
  const hyphen = folded.indexOf('-')
  const value =
    hyphen < 0
      ? NUMBER_WORDS_OF_ALL.get(folded)
      : joinedNumber(folded.slice(0, hyphen), folded.slice(hyphen + 1))
  return value !== undefined && value >= 2 && value <= MOST_SPELLED ? value : undefined
}

/** Whether a word without figures may measure something. */
export function mayMeasure(folded: string): boolean {
  return isMultiple(folded) || spelledNumber(folded) !== undefined
}

/** «2000 МРП», "2000 people": whether a word makes a count of a number before it, though that looks like a year or an article. */
export function isCounted(folded: string): boolean {
  return COUNTED.test(folded)
}
