import type { CitedFact, Law } from '../../law/law.ts'
import kazakhstan from './jurisdiction.ts'

/** The law by a crude stand-in for a language's keys: words with the same beginning are forms of one word. */
export const law: Law = kazakhstan.law((word) => {
  const found = [word]
  for (let length = word.length - 1; length >= Math.max(4, word.length - 3); length--)
    found.push(word.slice(0, length))
  return found
})

/** The day of the seed statement. */
export const SEED = '2022-09-26'

/** Where facts stand, as `PC 174`. */
export function places(facts: readonly CitedFact[]): string[] {
  return facts.map(({ citation: { act, article } }) => `${act} ${article}`)
}
