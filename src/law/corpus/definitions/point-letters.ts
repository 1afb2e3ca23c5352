import { KAZAKH_LETTERS } from '../../languages/kk/letters.ts'

/** Letters that may number a point of a text that `plain` made, as what stands within the brackets of a pattern. */
export const POINT_LETTERS = `a-zа-я${KAZAKH_LETTERS}`

/** How lists are lettered, without «ё», which is written as «е» here; those in Kazakh may have only the letters that are Russian, too. */
export const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
]
