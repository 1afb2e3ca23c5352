import type { ActEnd, ActVersion } from '../../law/corpus/act.ts'
import type { Beginnings } from '../../law/corpus/beginnings/span.ts'
import type { Day } from '../../law/law.ts'
import { Returns } from './returns.ts'

/** Keeps count of the acts that stand in the corpus and of those that are gone: repeal is the deletion of the folder. */
export class Ends {
  readonly #standing = new Map<string, number>()
  readonly #gone = new Map<string, Left>()
  readonly #repealed = new Map<string, Day>()
  readonly #replacers = new Map<string, string>()
  readonly #returns = new Returns()
  readonly #begins = new Map<string, Beginnings & { readonly since: Day }>()

  /** An act stands in one more folder; the older build and the newer may hold it side by side for a commit. */
  stands(code: string): void {
    this.#standing.set(code, (this.#standing.get(code) ?? 0) + 1)
    const left = this.#gone.get(code)
    if (left !== undefined) this.#returns.comesBack(code, left.day)
    this.#gone.delete(code)
  }

  /**
   * A folder of the act is gone. Moved acts stand elsewhere in the same commit, so arrivals must be told first.
   * @param latest by which day what the commit brings has surely begun
   */
  leaves(code: string, day: Day, latest?: Day): void {
    const left = (this.#standing.get(code) ?? 1) - 1
    this.#standing.set(code, left)
    if (left === 0) this.#gone.set(code, { day, latest })
  }

  repealed(code: string, day: Day): void {
    this.#repealed.set(code, day)
  }

  replaced(code: string, by: string): void {
    if (code !== by) this.#replacers.set(code, by)
  }

  /** A version of an act was read. When an act begins is the end of the one it replaces. */
  begins(
    { act, language, since }: Pick<ActVersion, 'act' | 'language' | 'since'>,
    between: Beginnings | undefined,
  ): void {
    this.#returns.begins(act, language, since)
    const known = this.#begins.get(act)
    const own = { since, ...(between ?? { first: since, last: since }) }
    // Its languages begin on one day, though only one may have the note that leaves the day open.
    if (!known || since < known.since || (since === known.since && own.last > known.last))
      this.#begins.set(act, own)
  }

  /** Ends of the acts that are not in the corpus any more, that came back, or that say themselves that they ended. */
  *all(): Generator<ActEnd> {
    yield* this.#returns.ends()
    for (const [act, until] of this.#repealed) yield { act, until, ...this.#replacedBy(act) }
    for (const [act, { day, latest }] of this.#gone) {
      if (this.#repealed.has(act)) continue
      yield { act, ...this.#lastDays(act, day, latest), ...this.#replacedBy(act) }
    }
  }

  /**
   * The corpus deletes an act when it dates the next one, which may be weeks too early: no day must be without law. Where it is not
   * said which act that is, anything that the commit brings may be it.
   */
  #lastDays(act: string, day: Day, latest: Day | undefined): Pick<ActEnd, 'until' | 'untilAtLatest'> {
    const next = this.#begins.get(this.#replacers.get(act) ?? '')
    const until = next !== undefined && next.first > day ? next.first : day
    const by = next === undefined ? latest : next.last
    return { until, ...(by !== undefined && by > until ? { untilAtLatest: by } : {}) }
  }

  #replacedBy(act: string): Pick<ActEnd, 'replacedBy'> {
    const replacedBy = this.#replacers.get(act)
    return replacedBy === undefined ? {} : { replacedBy }
  }
}

/** When an act went from the corpus, and by when all that its commit brings has surely begun. */
interface Left {
  readonly day: Day
  readonly latest: Day | undefined
}

/** The later of two days, where both are known. */
export function later(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one > other ? one : other
}
