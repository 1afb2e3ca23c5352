import type { SentenceText } from './sentence-text.ts'

/** Words of a list of parts before its last number: «части 1, 2 и | 3». */
const LISTED = 5
const NUMBER = /^\d{1,2}$/u

/** «Часть 3 | до 20 лет», "parts 2 and 3 | up to five years": the number before an upper end is that of a part or an article. */
export function isOfProvision({ sentence, tokenAt }: SentenceText, unit: number): boolean {
  const { acts, penalties } = sentence.ofAll
  const number = tokenAt(unit)
  if (number > sentence.from && acts.has('article', sentence.word(number - 1))) return true
  const earliest = Math.max(sentence.from, number - LISTED)
  for (let token = number - 1; token >= earliest; token--) {
    const word = sentence.word(token)
    if (acts.has('part', word)) return true
    if (!NUMBER.test(word) && !penalties.has('coordinated', word)) return false
  }
  return false
}
