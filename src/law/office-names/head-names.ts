import type { Tag } from '../law.ts'
import { once } from '../once.ts'
import { folded, type Head, heads } from './rows.ts'

/** One way to write the noun for an office or a body. */
export interface HeadName {
  readonly head: Head
  /** Folded. */
  readonly name: string
  /** Whether it is written so alone, and as it hangs on another. */
  readonly isAlone: boolean
  readonly isBeside: boolean
}

/** Nouns for offices and bodies in one language, by the word of theirs that a name begins or ends with; the longest first. */
export function headNames(tag: Tag, by: 'first' | 'last'): () => ReadonlyMap<string, readonly HeadName[]> {
  return once(() => {
    const known = new Map<string, HeadName[]>()
    for (const head of heads())
      for (const forms of head.read[tag]) {
        const [alone, beside] = forms.map(folded)
        for (const name of new Set([alone as string, beside as string])) {
          const word = by === 'first' ? firstWord(name) : lastWord(name)
          const same = known.get(word) ?? []
          if (same.length === 0) known.set(word, same)
          same.push({ head, name, isAlone: name === alone, isBeside: name === beside })
        }
      }
    for (const same of known.values()) same.sort((one, other) => other.name.length - one.name.length)
    return known
  })
}

/** Whether a word is a noun for bodies, and not the name of one. */
export function isNoun(names: readonly HeadName[] = []): boolean {
  return names.some(({ head }) => !head.isBare)
}

export function firstWord(name: string): string {
  return name.split(' ', 1)[0] ?? ''
}

export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}
