/** Multiples said in one word are figures too. */
const WORD_MULTIPLE =
  /^(вдвое|втрое|вчетверо|впятеро|вполовину|екі-үш|doubled?|tripled?|trebled?|quadrupled?|halved?|еселеніп|еселенді)$/u
const COUNTED =
  /^(мрп|аек|mci|тенге|теңге|тг|tenge|kzt|месячн|месяц|ай$|айға|month|тыс|млн|мың|миллион|million|thousand|руб|доллар|dollar|евро|euro|человек|адам|people|persons|часов|сағат|hours|случа|жағдай|cases|раз$|суток|тәулік|days)/u
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  два: 2,
  две: 2,
  двух: 2,
  три: 3,
  трех: 3,
  четыре: 4,
  четырех: 4,
  пять: 5,
  пяти: 5,
  шесть: 6,
  шести: 6,
  семь: 7,
  семи: 7,
  восемь: 8,
  восьми: 8,
  девять: 9,
  девяти: 9,
  десять: 10,
  десяти: 10,
  двенадцать: 12,
  двенадцати: 12,
  пятнадцать: 15,
  пятнадцати: 15,
  двадцать: 20,
  двадцати: 20,
  екі: 2,
  үш: 3,
  төрт: 4,
  бес: 5,
  алты: 6,
  жеті: 7,
  сегіз: 8,
  тоғыз: 9,
  он: 10,
  жиырма: 20,
  'он екі': 12,
  'он бес': 15,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
}

/** Whether a word is a multiple by itself: «вдвое», "doubled". */
export function isMultiple(folded: string): boolean {
  return WORD_MULTIPLE.test(folded)
}

/** The number that a word spells, or nothing. */
export function spelledNumber(folded: string): number | undefined {
  return Object.hasOwn(NUMBER_WORDS, folded) ? NUMBER_WORDS[folded] : undefined
}

/** Whether a word without figures may measure something. */
export function mayMeasure(folded: string): boolean {
  return isMultiple(folded) || spelledNumber(folded) !== undefined
}

/** «2000 МРП», "2000 people": whether a word makes a count of a number before it, though that looks like a year or an article. */
export function isCounted(folded: string): boolean {
  return COUNTED.test(folded)
}
