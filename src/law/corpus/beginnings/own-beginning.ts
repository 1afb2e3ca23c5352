import type { Passage } from '../passage.ts'
import { beginningIn, OWN_BEGINNING } from './clause.ts'
import { spanOf } from './span.ts'

/** What begins on another day, or reaches back before the act began: then the article proves nothing of the others. */
const NOT_ALL = /за исключением|кроме|распространя|қоспағанда|басқа|таралады|қолданылады/iu

/** The number of the part that says so. */
const NUMBERED = /^\d+(?:-\d+)*[.)]\s*/u

/** The article by which an act is proved to have begun with its first text in a corpus, and the words that say so. */
export interface OwnBeginning {
  readonly passage: Passage
  readonly words: string
}

/**
 * What proves that nothing of an act was in force before its first text: it was adopted, and begins as its last article says, on a day no
 * later than that text. Nothing where the text may be one of later years.
 * @param first provisions of the first text
 */
export function ownBeginning(first: readonly Passage[]): OwnBeginning | undefined {
  for (const passage of first.toReversed()) {
    const words = passage.text.split('\n').find((line) => OWN_BEGINNING.test(line))
    if (words === undefined) continue
    const { adopted } = passage.act
    const beginning = NOT_ALL.test(passage.text) ? undefined : beginningIn(words)
    if (adopted === undefined || beginning === undefined) return undefined
    return passage.since <= spanOf(beginning, adopted).last
      ? { passage, words: words.replace(NUMBERED, '') }
      : undefined
  }
  return undefined
}
