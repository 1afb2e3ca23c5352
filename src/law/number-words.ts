import type { Tag } from './law.ts'

/**
 * Numbers as words, folded, with those that multiply what stands before them: «двести тысяч». Russian ones in the cases in which law
 * and press write them; Kazakh ones without endings.
 */
const WORDS: Readonly<Record<Tag, readonly (readonly [value: number, words: string])[]>> = {
  kk: [
    [1, 'бір'],
    [2, 'екі'],
    [3, 'үш'],
    [4, 'төрт'],
    [5, 'бес'],
    [6, 'алты'],
    [7, 'жеті'],
    [8, 'сегіз'],
    [9, 'тоғыз'],
    [10, 'он'],
    [20, 'жиырма'],
    [30, 'отыз'],
    [40, 'қырық'],
    [50, 'елу'],
    [60, 'алпыс'],
    [70, 'жетпіс'],
    [80, 'сексен'],
    [90, 'тоқсан'],
    [100, 'жүз'],
    [1000, 'мың'],
    [1_000_000, 'миллион'],
    [1_000_000_000, 'миллиард'],
  ],
  ru: [
    [1, 'один одна одно одного одной одному одним одном одну одних'],
    [1.5, 'полтора полуторы полутора'],
    [2, 'два две двух двум двумя'],
    [3, 'три трех трем тремя'],
    [4, 'четыре четырех четырем четырьмя'],
    [5, 'пять пяти пятью'],
    [6, 'шесть шести шестью'],
    [7, 'семь семи семью'],
    [8, 'восемь восьми восемью'],
    [9, 'девять девяти девятью'],
    [10, 'десять десяти десятью'],
    [11, 'одиннадцать одиннадцати одиннадцатью'],
    [12, 'двенадцать двенадцати двенадцатью'],
    [13, 'тринадцать тринадцати тринадцатью'],
    [14, 'четырнадцать четырнадцати четырнадцатью'],
    [15, 'пятнадцать пятнадцати пятнадцатью'],
    [16, 'шестнадцать шестнадцати шестнадцатью'],
    [17, 'семнадцать семнадцати семнадцатью'],
    [18, 'восемнадцать восемнадцати восемнадцатью'],
    [19, 'девятнадцать девятнадцати девятнадцатью'],
    [20, 'двадцать двадцати двадцатью'],
    [30, 'тридцать тридцати тридцатью'],
    [40, 'сорок сорока'],
    [50, 'пятьдесят пятидесяти пятьюдесятью'],
    [60, 'шестьдесят шестидесяти шестьюдесятью'],
    [70, 'семьдесят семидесяти семьюдесятью'],
    [80, 'восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью'],
    [90, 'девяносто девяноста'],
    [100, 'сто ста'],
    [200, 'двести двухсот двумстам двумястами'],
    [300, 'триста трехсот тремстам тремястами'],
    [400, 'четыреста четырехсот четыремстам четырьмястами'],
    [500, 'пятьсот пятисот пятистам пятьюстами'],
    [600, 'шестьсот шестисот шестистам шестьюстами'],
    [700, 'семьсот семисот семистам семьюстами'],
    [800, 'восемьсот восьмисот восьмистам восьмьюстами восемьюстами'],
    [900, 'девятьсот девятисот девятистам девятьюстами'],
    [1000, 'тысяча тысячи тысяче тысячу тысяч тысячам тысячами'],
    [1_000_000, 'миллион миллиона миллиону миллионе миллионом миллионы миллионов миллионам миллионами'],
    [
      1_000_000_000,
      'миллиард миллиарда миллиарду миллиарде миллиардом миллиарды миллиардов миллиардам миллиардами',
    ],
  ],
  en: [
    [1, 'one'],
    [2, 'two'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
    [6, 'six'],
    [7, 'seven'],
    [8, 'eight'],
    [9, 'nine'],
    [10, 'ten'],
    [11, 'eleven'],
    [12, 'twelve'],
    [13, 'thirteen'],
    [14, 'fourteen'],
    [15, 'fifteen'],
    [16, 'sixteen'],
    [17, 'seventeen'],
    [18, 'eighteen'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [30, 'thirty'],
    [40, 'forty fourty'],
    [50, 'fifty'],
    [60, 'sixty'],
    [70, 'seventy'],
    [80, 'eighty'],
    [90, 'ninety'],
    [100, 'hundred hundreds'],
    [1000, 'thousand thousands'],
    [1_000_000, 'million millions'],
    [1_000_000_000, 'billion billions'],
  ],
}

/** Values of numbers in words by their folded words, in each language. */
export const NUMBER_WORDS: Readonly<Record<Tag, ReadonlyMap<string, number>>> = {
  kk: byWord(WORDS.kk),
  ru: byWord(WORDS.ru),
  en: byWord(WORDS.en),
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
  return value >= (language === 'ru' ? 1000 : 100)
}

function byWord(rows: (typeof WORDS)[Tag]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)))
}
