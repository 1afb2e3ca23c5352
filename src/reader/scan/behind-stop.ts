import { classOf, LETTER } from './characters.ts'

/** Whether another initial stands here: «К. Д.». */
export function isInitialAt(text: string, position: number): boolean {
  return text.charCodeAt(position + 1) === 0x2e
}

/** «274-бап. 2-бөлігі»: a figure with a word behind its hyphen goes on with the reference. */
export function isPartAt(text: string, position: number): boolean {
  return /^\d{1,3}-\p{Ll}/u.test(text.slice(position, position + 6))
}

/** Whether a web address begins here: "kaspi.kz". */
export function isAddressAt(text: string, position: number): boolean {
  return /^[a-z\d-]{2,30}\.[a-z]{2,}/u.test(text.slice(position, position + 40))
}

/** «VII», "XXI": a numeral in capitals. */
export function isRomanAt(text: string, position: number): boolean {
  return /^[IVXLCІХ]+(?!\p{L})/u.test(text.slice(position, position + 8))
}

/** "ZhT-1183", "N11", «№ 5», "+7 701", "III", "B": letters or a sign and a number are one figure, and so are a numeral and a letter alone. */
export function isCodeAt(text: string, position: number): boolean {
  return /^(?:[№+]|\p{L}{1,5}-?\d|(?:[B-HJ-Z]|[IVXLC]{2,8})(?![\p{L}’'.]))/u.test(
    text.slice(position, position + 10),
  )
}

export function isYearAt(text: string, position: number): boolean {
  return /^(19|20)\d\d(?!\d)/u.test(text.slice(position, position + 5))
}

/** Letters of a word that is looked for in a list of short ones. */
const LONGEST_SOUGHT = 16

/** The word that begins here, in lower case; long ones are cut. */
export function wordAt(text: string, position: number): string {
  let end = position
  while (end < position + LONGEST_SOUGHT && classOf[text.charCodeAt(end)] === LETTER) end++
  return text.slice(position, end).toLowerCase()
}

/** «а)», "iv.": a mark of a list, not a word. */
export function isListMark(folded: string): boolean {
  return folded.length === 1 || /^[ivxі]{1,5}$/u.test(folded)
}
