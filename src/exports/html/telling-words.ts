import { quotationWords } from '../../languages/pages.ts'

const TELLING = new RegExp(`^(?:${quotationWords('telling')})$`, 'u')

/** Whether a word, with the marks around it, turns or bounds what is said. */
export function isTelling(word: string): boolean {
  return TELLING.test(word.toLowerCase().replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
}
