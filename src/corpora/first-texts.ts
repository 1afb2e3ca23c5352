import type { ActVersion, Fault } from '../law/corpus/act.ts'
import { fault } from './fault.ts'

/** The first text of each act, language and day: of two files that claim the same, neither may silently take the other's place. */
export class FirstTexts {
  readonly #paths = new Map<string, string>()

  /** Why a version can't be taken, where another one has its place. */
  takenFrom({ act, language, since, path }: ActVersion): Fault | undefined {
    const key = `${act}\n${language}\n${since}`
    const first = this.#paths.get(key)
    if (first !== undefined) return fault('text-taken', { act, language, since, path: first })
    this.#paths.set(key, path)
    return undefined
  }
}
