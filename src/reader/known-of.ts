import type { SentenceView } from './check.ts'

/**
 * Whether a sentence says that what it tells of was found or is known: «известно о лицах, распространяющих ложь», «выявлены
 * публикации с ложными сведениями». A rule or a call about such people and posts does not.
 */
export function isKnownOf(sentence: SentenceView): boolean {
  return sentence.hits('knows-of').some((hit) => !sentence.negated(hit))
}
