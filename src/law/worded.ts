import type { Trilingual } from './law.ts'
import { inEach } from './tags.ts'

/** What fills the gaps of such words: the same in all languages, or each language's own. */
export type Filled = Readonly<Record<string, Trilingual | string>>

/**
 * Our own words of a folder in all languages at once, from its `messages.json`. They only have plain gaps, such as `{years}`: the
 * pure folders take no package that reads more.
 */
export function wordedFrom<Id extends string>(
  texts: Readonly<Record<Id, Trilingual>>,
): (id: Id, filled?: Filled) => Trilingual {
  return (id, filled = {}) =>
    inEach((tag) =>
      texts[id][tag].replace(/\{([a-z]+)\}/gu, (gap, name: string) => {
        const value = filled[name]
        return (typeof value === 'object' ? value[tag] : value) ?? gap
      }),
    )
}
