import type { ActEnd, TextLanguage } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'

/** Acts whose folders were deleted and came back: between two lives an act is not in force. */
export class Returns {
  /** Days on which an act left and did not stay away. */
  readonly #left = new Map<string, Set<Day>>()
  /** First day of what was told first of an act, in a language, after it came back. */
  readonly #firstTold = new Map<string, Day>()
  readonly #languages = new Map<string, Set<TextLanguage>>()

  comesBack(code: string, left: Day): void {
    this.#left.getOrInsertComputed(code, () => new Set()).add(left)
  }

  /** A version of an act is told. */
  begins(code: string, language: TextLanguage, since: Day): void {
    this.#languages.getOrInsertComputed(code, () => new Set()).add(language)
    for (const left of this.#left.get(code) ?? [])
      this.#firstTold.getOrInsert(`${code}\n${language}\n${left}`, since)
  }

  /** The ends of former lives. A text that comes back with the day it had before was only mislaid. */
  *ends(): Generator<ActEnd> {
    for (const [act, days] of this.#left) {
      for (const until of days) {
        for (const language of this.#languages.get(act) ?? []) {
          const back = this.#firstTold.get(`${act}\n${language}\n${until}`)
          if (back === undefined) yield { act, until, language }
          else if (back > until) yield { act, until, language, back }
        }
      }
    }
  }
}
