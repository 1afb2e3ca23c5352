import type { PhraseList } from './phrases.ts'
import { buildStems, numbersOf, type Stems } from './stems.ts'

/** What single words stand for: «участились» and «прибыло» are both growth. Lets the model judge words it never met. */
export interface Concepts {
  readonly names: readonly string[]
  readonly stems: Stems
}

/** Compiles the single words of concept lists: `beg*` any word beginning so, `word` this form. */
export function compileConcepts(lists: readonly PhraseList[]): Concepts {
  const belonging = new Map<string, number[]>()
  for (const [number, { phrases }] of lists.entries()) {
    for (const phrase of phrases) {
      if (/\s/u.test(phrase)) continue
      for (const alternative of phrase.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'").split('|')) {
        if (alternative === '' || alternative === '*') continue
        const numbers = belonging.get(alternative) ?? []
        if (!numbers.includes(number)) numbers.push(number)
        belonging.set(alternative, numbers)
      }
    }
  }
  return { names: lists.map(({ name }) => name), stems: buildStems(belonging) }
}

/** Concepts of a word, the one with the longest matching stem first: places in `names`. */
export function conceptsOf({ stems }: Concepts, folded: string): readonly number[] {
  return numbersOf(stems, folded)
}
