import type { ActVersion, Imported } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'

/**
 * Days from which texts could not be read, though the version that they belong to may have begun before: once such a text is read
 * with its own first day, the version that told of the fault goes.
 */
export class UnreadDays {
  readonly #days = new Map<string, Set<Day>>()

  /** What goes because a version is told; to be asked of every one that is. */
  withdrawnBy({ act, language, since, unread }: ActVersion): readonly Imported[] {
    const days = this.#days.getOrInsertComputed(`${act}\n${language}`, () => new Set())
    if (unread === 'whole') {
      days.add(since)
      return []
    }
    const over = [...days].filter((day) => day > since)
    for (const day of over) days.delete(day)
    return over.map((day) => ({ kind: 'withdrawn', version: { act, language, since: day } }))
  }
}
