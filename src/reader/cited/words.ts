import type { Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import own from './messages.json' with { type: 'json' }

/** What fills the gaps of such words: the same in all languages, or each language's own. */
export type Filled = Readonly<Record<string, Trilingual | string>>

/** Words about what the law carries, from `messages.json` beside this file; they only have plain gaps: `{years}`. */
export function worded(id: keyof typeof own, filled: Filled = {}): Trilingual {
  return inEach((tag) =>
    own[id][tag].replace(/\{([a-z]+)\}/gu, (gap, name: string) => {
      const value = filled[name]
      return (typeof value === 'object' ? value[tag] : value) ?? gap
    }),
  )
}
