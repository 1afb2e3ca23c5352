import type { NumberWords } from '../number-words.ts'

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
/** "Part One". */
const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ')

export const numbers: NumberWords = {
  values: [
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
  multipliesFrom: 100,
  ordinals: ORDINALS.map((word, index) => [word, NUMBERS[index] as string]),
}
