import { wordsOf } from '../../law/corpus/index/letters.ts'
import { type Extract, extractAround } from '../../law/corpus/search/extract.ts'

type KeysOfLanguage = (folded: string) => readonly string[]

/**
 * The first paragraph of a text in which an expression stands, in any form of its words; nothing where it stands nowhere.
 * @param keysOf what forms of one word have in common
 */
export function quoteOf(text: string, expression: string, keysOf: KeysOfLanguage): Extract | undefined {
  const wanted = wordsOf(expression)
  if (wanted.length === 0) return undefined
  const own = wordsOf(text)
  // An expression of two words counts the other way round too: «информация ложная».
  for (const words of wanted.length === 2 ? [wanted, wanted.toReversed()] : [wanted]) {
    const asked = words.map((word) => new Set([word, ...keysOf(word)]))
    const at = own.findIndex((_, start) =>
      asked.every((keys, step) => {
        const word = own[start + step]
        return word !== undefined && (keys.has(word) || keysOf(word).some((key) => keys.has(key)))
      }),
    )
    if (at >= 0)
      return extractAround(
        text,
        [...words.keys()].map((step) => at + step),
      )
  }
  return undefined
}
