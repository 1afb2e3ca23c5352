import type { Match } from './formulas.ts'
import { matched, wordCount } from './matches.ts'
import type { Subject } from './subject.ts'

const LONGEST_NAME = 4
/** A number, a quote or a list is no name. */
const NO_NAME = /[\d",–]/

/** Whether what stands in brackets or between dashes may be a name; `other` is what the language knows to be none. */
export function mayName(words: string, other: RegExp): boolean {
  return wordCount(words) <= LONGEST_NAME && !NO_NAME.test(words) && !other.test(words)
}

/**
 * What was described and then named, where the name is one: the heading has it, the text speaks of it again, or it is of the
 * kind that is described: «Сделка, совершённая для вида (мнимая сделка)». `kind` is the part of the description that has that.
 */
export function nameOf(
  found: RegExpExecArray | null,
  kind: string,
  subject: Subject,
  other: RegExp,
): Match | undefined {
  const name = found?.groups?.term ?? ''
  if (found === null || !mayName(name, other)) return undefined
  const words = name.split(' ')
  const isOfKind =
    words.length > 1 &&
    (subject.namesAny(words) || kind.split(' ').some((word) => subject.isForm(word, words.at(-1) as string)))
  if (
    !subject.is(name) &&
    !isOfKind &&
    !(words.length > 1 && subject.names(name)) &&
    !subject.recursAlike(name)
  )
    return undefined
  return matched(found)
}

const SHORTEST_WORD = 4
const FEWEST_BESIDES = 2
/** «Полоса земли вдоль береговой линии (береговая полоса)»: each word of the name stands in the description, but not together. */
export function isSaidApart(says: string, name: string, { isForm }: Subject): boolean {
  const said = says.split(' ')
  const words = name.split(' ')
  if (words.length < 2 || said.length < words.length + FEWEST_BESIDES) return false
  const at = words.map((word) =>
    word.length < SHORTEST_WORD
      ? -1
      : said.findLastIndex((one) => one.length >= SHORTEST_WORD && isForm(word, one)),
  )
  return (
    at.every((place) => place >= 0) && at.some((place, nth) => nth > 0 && place !== (at[nth - 1] ?? 0) + 1)
  )
}
