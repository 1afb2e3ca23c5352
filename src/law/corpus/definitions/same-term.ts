import type { Found } from './terms.ts'
import type { Span } from './units.ts'

/** How many letters stand between what a term means and what it means besides. */
const LONGEST_BETWEEN = 60

/** "“Landscape” means …. (2) “Landscape” does not include …": one term, and more of its meaning right behind the first. */
export function goesOn(words: string, first: Found, next: Found): boolean {
  return (
    first.scope === next.scope &&
    first.term.to <= first.says.from &&
    next.term.to <= next.says.from &&
    next.term.from >= first.term.to &&
    next.term.from - first.says.to <= LONGEST_BETWEEN &&
    words.slice(first.term.from, first.term.to) === words.slice(next.term.from, next.term.to)
  )
}

const PLURAL = /(?:s|[ыиая]|[лдт][ае]р)$/
const LONGEST_ENDING = 3

/** "Landing places include the following", in the item of "landing place": the same, and many of them. */
export function isPluralOf(words: string, one: Span, other: Span): boolean {
  const [single, many] = [one, other].map(({ from, to }) =>
    words.slice(from, to).replaceAll('"', '').trim().split(' '),
  )
  return (
    single !== undefined &&
    single.length === many?.length &&
    PLURAL.test(many.at(-1) as string) &&
    single.join(' ') !== many.join(' ') &&
    single.every((word, at) => endsOtherwise(word, many[at] as string))
  )
}

function endsOtherwise(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return Math.max(one.length, other.length) - same <= LONGEST_ENDING && same > LONGEST_ENDING - 1
}
