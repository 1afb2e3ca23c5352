import { lower, type Phrase, WORD } from './phrases.ts'

/** What is true of a phrase. */
export interface Truth {
  /** The very words stand side by side somewhere. */
  exact: boolean
  /** Forms of them do. */
  inflected: boolean
}

/** Looks for phrases by reading every word of every text: slow, and simple enough to be believed. */
export function plainLook(
  texts: readonly string[],
  phrases: readonly Phrase[],
  keyOf: (word: string) => string,
): Truth[] {
  const truths = phrases.map((): Truth => ({ exact: false, inflected: false }))
  const keys = phrases.map(({ words }) => words.map(keyOf))
  const byFirst = new Map<string, number[]>()
  for (const [index, [first]] of keys.entries())
    byFirst.set(first as string, [...(byFirst.get(first as string) ?? []), index])
  for (const text of texts) {
    const words = (text.match(WORD) ?? []).map(lower)
    const own = words.map(keyOf)
    for (let at = 0; at < words.length; at++) {
      for (const index of byFirst.get(own[at] as string) ?? []) {
        const truth = truths[index] as Truth
        if (truth.exact || !keys[index]?.every((key, more) => own[at + more] === key)) continue
        truth.inflected = true
        truth.exact = phrases[index]?.words.every((word, more) => words[at + more] === word) ?? false
      }
    }
  }
  return truths
}
