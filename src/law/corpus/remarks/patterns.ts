/** Pieces of patterns that the remarks of several languages share. They meet lines as `folded` makes them. */

/** «01.02.2033», «2033-02-01», «2033.02.01». */
export const DAY_IN_FIGURES = '\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}[.-]\\d{1,2}[.-]\\d{1,2}'

/** «№ 91-VII», «N 379», with the letters that some acts have behind it: «№ 7-X ЗРК». */
export const ACT_NUMBER = '(?:№|N)\\s*\\d(?:[\\p{L}\\d/-]|\\.(?=\\d)){0,20}(?:\\s+\\p{Lu}{2,5}(?!\\p{L}))?'

/** A bracket and what is in it, with the brackets inside. */
export const BRACKET = '\\((?:[^()]|\\([^()]{0,300}\\)){1,600}\\)'

/** «РК»: a country or a body by its capital letters. */
export const CAPITALS = '\\p{Lu}{2,5}(?!\\p{L})'

/** «7», «456-2»: the number of a place in law. */
export const FIGURE = '\\d+(?:-\\d+)*'
