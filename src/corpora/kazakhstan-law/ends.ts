import type { ActEnd, TextLanguage } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'
import { Returns } from './returns.ts'

/** Keeps count of the acts that stand in the corpus and of those that are gone: repeal is the deletion of the folder. */
export class Ends {
  readonly #standing = new Map<string, number>()
  readonly #gone = new Map<string, Day>()
  readonly #repealed = new Map<string, Day>()
  readonly #replacers = new Map<string, string>()
  readonly #returns = new Returns()
  readonly #begins = new Map<string, { readonly since: Day; readonly latest: Day }>()

  /** An act stands in one more folder; the older build and the newer may hold it side by side for a commit. */
  stands(code: string): void {
    this.#standing.set(code, (this.#standing.get(code) ?? 0) + 1)
    const left = this.#gone.get(code)
    if (left !== undefined) this.#returns.comesBack(code, left)
    this.#gone.delete(code)
  }

  /** A folder of the act is gone. Moved acts stand elsewhere in the same commit, so arrivals must be told first. */
  leaves(code: string, day: Day): void {
    const left = (this.#standing.get(code) ?? 1) - 1
    this.#standing.set(code, left)
    if (left === 0) this.#gone.set(code, day)
  }

  repealed(code: string, day: Day): void {
    this.#repealed.set(code, day)
  }

  replaced(code: string, by: string): void {
    if (code !== by) this.#replacers.set(code, by)
  }

  /** A version of an act was read. The day on which an act may begin at the latest is the end of the one it replaces. */
  begins(code: string, language: TextLanguage, since: Day, latest: Day | undefined): void {
    this.#returns.begins(code, language, since)
    const known = this.#begins.get(code)
    const own = latest ?? since
    // Its languages begin on one day, though only one may have the note that leaves the day open.
    if (!known || since < known.since || (since === known.since && own > known.latest))
      this.#begins.set(code, { since, latest: own })
  }

  /** Ends of the acts that are not in the corpus any more, that came back, or that say themselves that they ended. */
  *all(): Generator<ActEnd> {
    yield* this.#returns.ends()
    for (const [act, day] of new Map([...this.#gone, ...this.#repealed])) {
      const replacedBy = this.#replacers.get(act)
      if (replacedBy === undefined) yield { act, until: day }
      else yield { act, until: this.#endOfReplaced(act, day, replacedBy), replacedBy }
    }
  }

  /** The corpus deletes an act when it dates the next one, which may be weeks too early: no day must be without law. */
  #endOfReplaced(act: string, day: Day, by: string): Day {
    const latest = this.#begins.get(by)?.latest
    return latest !== undefined && latest > day && !this.#repealed.has(act) ? latest : day
  }
}
