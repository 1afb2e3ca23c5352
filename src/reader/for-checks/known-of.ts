import type { Move } from '../check.ts'

/** Words between what is told and the word that says that it is known: before it, and behind it. */
const BEFORE = 4
const BEHIND = 10

/**
 * Whether what is told of was found, or is known of: «выявлены публикации с ложными сведениями», «известно о лицах, распространяющих
 * ложь». A rule or a call about such posts and people does not say so.
 */
export function isToldBy(list: string, { sentence, from, to }: Move): boolean {
  return sentence
    .hits(list)
    .some((hit) => hit.to + BEFORE >= from && hit.from <= to + BEHIND && !sentence.negated(hit))
}
