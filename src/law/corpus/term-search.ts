import { wordsOf } from './letters.ts'
import type { PhraseIndex } from './phrase-index.ts'

/** What a search must know of each provision, by its number in the index. */
export interface ProvisionColumns {
  /** First day as a number, and the first day that it does not hold any more. */
  readonly since: Int32Array
  readonly until: Int32Array
  readonly act: Int32Array
  /** Grows: provisions are in the order of their rank. */
  readonly rank: Uint8Array
}

export interface Found {
  /** Acts that have the expression on that day. */
  readonly acts: number
  /** Provisions to show: of the highest rank first, the very words before other forms. */
  readonly shown: readonly { readonly provision: number; readonly exact: boolean }[]
}

const SHOWN = 8
/** Longer expressions are no terms; a sentence is looked for by a search. */
const LONGEST = 12

/**
 * Finds an expression in the provisions in force on a day: its words side by side in this order, in any form. Where they
 * stand nowhere so, an expression of two words is sought the other way round: «информация ложная».
 */
export function findTermUses(
  index: PhraseIndex,
  columns: ProvisionColumns,
  expression: string,
  on: number,
): Found {
  const words = wordsOf(expression).slice(0, LONGEST)
  const found = uses(index, columns, words, on)
  return found.acts > 0 || words.length !== 2 ? found : uses(index, columns, words.toReversed(), on)
}

function uses(index: PhraseIndex, columns: ProvisionColumns, words: readonly string[], on: number): Found {
  const { since, until, act, rank } = columns
  const acts = new Set<number>()
  const shown: Shown[] = []
  index.find(words, (provision, exact) => {
    if ((since[provision] as number) > on || (until[provision] as number) <= on) return true
    acts.add(act[provision] as number)
    const worth = (rank[provision] as number) * 2 + (exact ? 0 : 1)
    const last = shown[SHOWN - 1]
    if (last === undefined || isBefore(provision, worth, last)) put(shown, { provision, exact, worth })
    return true
  })
  return { acts: acts.size, shown: shown.map(({ provision, exact }) => ({ provision, exact })) }
}

interface Shown {
  readonly provision: number
  readonly exact: boolean
  readonly worth: number
}

/** Puts a provision in its place. It is shown once, by the best of its places. */
function put(shown: Shown[], one: Shown): void {
  const known = shown.findIndex(({ provision }) => provision === one.provision)
  if (known >= 0) {
    if ((shown[known] as Shown).worth <= one.worth) return
    shown.splice(known, 1)
  }
  let place = shown.length
  while (place > 0 && isBefore(one.provision, one.worth, shown[place - 1] as Shown)) place--
  shown.splice(place, 0, one)
  if (shown.length > SHOWN) shown.pop()
}

/** Among alike provisions the first in the corpus comes first, in whatever order they are found. */
function isBefore(provision: number, worth: number, other: Shown): boolean {
  return worth < other.worth || (worth === other.worth && provision < other.provision)
}
