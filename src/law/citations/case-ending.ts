import type { Read } from './look.ts'

const CASE = /^(?:[нтд][іы]ң\p{L}*|[дт][ае]н?|[мбп]ен|ға|қа|ке|ге)$/u

/** «нің» of «ҚК-нің». */
export function isCaseEnding(tokens: Read, index: number): boolean {
  const [stem, hyphen, ending] = [tokens[index - 2], tokens[index - 1], tokens[index]]
  if (stem?.kind !== 'word' || hyphen?.text !== '-' || !hyphen.glued || !ending?.glued) return false
  if (ending.kind !== 'word' || ending.letters !== 'lower' || ending.text.length > 6) return false
  return stem.letters === 'upper' || CASE.test(ending.text)
}
