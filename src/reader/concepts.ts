import type { PhraseList } from './phrases.ts'

/** What single words stand for: «участились» and «прибыло» are both growth. Lets the model judge words it never met. */
export interface Concepts {
  readonly names: readonly string[]
  /** Concepts of a word, the one with the longest matching stem first. Places in `names`. */
  of(folded: string): readonly number[]
}

/** Compiles the single words of concept lists: `beg*` any word beginning so, `word` this form. */
export function compileConcepts(lists: readonly PhraseList[]): Concepts {
  const names = lists.map(({ name }) => name)
  const exact = new Map<string, number[]>()
  const prefixes = new Map<string, number[]>()
  for (const [number, { phrases }] of lists.entries()) {
    for (const phrase of phrases) {
      if (/\s/u.test(phrase)) continue
      for (const alternative of phrase.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'").split('|')) {
        const into = alternative.endsWith('*') ? prefixes : exact
        const stem = alternative.replace(/\*$/u, '')
        const numbers = into.get(stem) ?? []
        if (!numbers.includes(number)) numbers.push(number)
        into.set(stem, numbers)
      }
    }
  }
  let longest = 0
  for (const stem of prefixes.keys()) longest = Math.max(longest, stem.length)
  return {
    names,
    of(folded) {
      const found = [...(exact.get(folded) ?? [])]
      for (let length = Math.min(folded.length, longest); length > 0; length--) {
        for (const number of prefixes.get(folded.slice(0, length)) ?? []) if (!found.includes(number)) found.push(number)
      }
      return found
    },
  }
}
