import { wordsOf } from '../index/letters.ts'
import { type Go, NEXT_RUN, type PhraseIndex } from '../index/phrase-index.ts'
import { ActCount } from './act-count.ts'
import { findPhraseOfAnyLength } from './any-length.ts'
import { joinedWordsOf, type Parted, partedWords } from './hyphened.ts'

/** What a search must know of each provision, by its number in the index. */
export interface ProvisionColumns {
  /** First day as a number, and the first day that it does not hold any more. */
  readonly since: Int32Array
  readonly until: Int32Array
  /** Provisions of an act follow each other. */
  readonly act: Int32Array
  /** First provision of each act, and one past the last. */
  readonly actStarts: Int32Array
  /** Grows: provisions are in the order of their rank. */
  readonly rank: Uint8Array
}

/** Which provisions are asked. */
export type IsSought = (provision: number) => boolean

/** Tells of provisions whether a parted word has a hyphen between its parts there: an index of words keeps no hyphens. */
export type AskHyphens = (parted: Parted) => IsSought

export interface Found {
  /** The words as they stand: in the order in which they do, and parted as they are. */
  readonly words: readonly string[]
  /** Acts that have the expression; so many were counted where there are more. */
  readonly acts: number
  /** Whether more acts have it than were counted. */
  readonly more: boolean
  /** Provisions to show: of the highest rank first, the very words before other forms. */
  readonly shown: readonly { readonly provision: number; readonly exact: boolean }[]
}

/**
 * Acts that are counted at most: an expression that stands in all acts is found as fast however many there are, and nobody needs
 * to know how many more. Messages name the number, and in Kazakh it takes its ending there.
 */
const MOST_ACTS = 200

const SHOWN = 8
/** Provisions whose text is looked at for hyphens, at most, for one way to part an expression. */
const MOST_LOOKED_AT = 100

/**
 * Finds an expression in provisions: its words side by side in this order, in any form. Where they stand nowhere so, they are
 * sought as one word where they were typed with a hyphen, an expression of two words the other way round («информация
 * ложная»), and a word parted by a hyphen: «масс-медиа» for «массмедиа».
 * @param mostActs that are counted, one at least. Those of the highest rank are shown for all that; whether the very words stand in
 * some of them is then only known of those that were looked at
 */
export function findTermUses(
  index: PhraseIndex,
  columns: ProvisionColumns,
  expression: string,
  isSought: IsSought,
  hasHyphens: AskHyphens,
  mostActs = MOST_ACTS,
): Found {
  const most = Math.max(1, mostActs)
  const words = wordsOf(expression)
  const found = uses(index, columns, words, isSought, most)
  if (found.acts > 0) return found
  const joined = joinedWordsOf(expression)
  const whole = joined === undefined ? [] : [joined]
  for (const other of [...whole, ...(words.length === 2 ? [words.toReversed()] : [])]) {
    const instead = uses(index, columns, other, isSought, most)
    if (instead.acts > 0) return instead
  }
  for (const parted of [words, ...whole].flatMap((wording) => partedWords(index, wording))) {
    const isHeld = lookedAt(hasHyphens(parted))
    const instead = uses(index, columns, parted.words, (one) => isSought(one) && isHeld(one), most)
    if (instead.acts > 0) return { ...instead, shown: instead.shown.map((one) => ({ ...one, exact: false })) }
  }
  return found
}

/** Looks at each provision once, and at so many only: the text of one is read for it. */
export function lookedAt(isThere: IsSought): IsSought {
  const known = new Map<number, boolean>()
  return (provision) => {
    const before = known.get(provision)
    if (before !== undefined) return before
    const answer = known.size < MOST_LOOKED_AT && isThere(provision)
    known.set(provision, answer)
    return answer
  }
}

function uses(
  index: PhraseIndex,
  { actStarts, rank }: ProvisionColumns,
  words: readonly string[],
  isSought: IsSought,
  mostActs: number,
): Found {
  const counted = new ActCount(actStarts)
  const shown: Shown[] = []
  /** From here on none comes before all that is shown. */
  let shownBefore = index.provisions
  findPhraseOfAnyLength(index, words, (provision, exact): Go => {
    if (!isSought(provision)) return true
    if (provision >= shownBefore) {
      if (counted.acts > mostActs) return NEXT_RUN
      counted.add(provision)
      return counted.next
    }
    const best = (rank[provision] as number) * 2
    const worth = best + (exact ? 0 : 1)
    const last = shown[SHOWN - 1]
    if (last === undefined || isBefore(provision, worth, last)) put(shown, { provision, exact, worth })
    else {
      if (counted.acts > mostActs) return NEXT_RUN
      // Within a run ranks only fall.
      if (!isBefore(provision, best, last)) shownBefore = provision
    }
    counted.add(provision)
    return true
  })
  const more = counted.acts > mostActs
  return {
    words,
    acts: more ? mostActs : counted.acts,
    more,
    shown: shown.map(({ provision, exact }) => ({ provision, exact })),
  }
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
