import { hash } from 'node:crypto'
import type { ActVersion, Imported } from '../law/corpus/act.ts'
import { fault } from './fault.ts'
import { unreadOf } from './unread-of.ts'

/** A text that was told, by the file it was read from. */
interface Told {
  readonly path: string
  readonly digest: string
  /** Another text claimed its place, so that neither was taken. */
  isContested: boolean
}

/**
 * The texts of acts by language and day. Where two files claim the same, the same text is told once; of two different ones nobody
 * can know which is law, so that neither is taken and the act counts as unread from that day on.
 */
export class FirstTexts {
  readonly #told = new Map<string, Told>()

  /** Whether a text of that act, language and day was told. */
  has(version: ActVersion): boolean {
    return this.#told.has(keyOf(version))
  }

  /** What is told of a version that was read. */
  take(version: ActVersion): Imported[] {
    const { act, language, since, path } = version
    const key = keyOf(version)
    const digest = digestOf(version)
    const first = this.#told.get(key)
    if (first === undefined) {
      this.#told.set(key, { path, digest, isContested: false })
      return [{ kind: 'version', version }]
    }
    const values = { act, language, since }
    const differs = (place: string, other: string): Imported => ({
      kind: 'broken',
      place,
      fault: fault('texts-differ', { ...values, path: other }),
    })
    if (first.isContested) return [differs(path, first.path)]
    if (first.digest === digest)
      return [
        { kind: 'broken', place: path, fault: fault('text-superfluous', { ...values, path: first.path }) },
      ]
    first.isContested = true
    return [
      { kind: 'withdrawn', version: values },
      { kind: 'version', version: unreadOf(version) },
      differs(first.path, path),
      differs(path, first.path),
    ]
  }
}

function keyOf({ act, language, since }: ActVersion): string {
  return `${act}\n${language}\n${since}`
}

/** What is law of a version: how the file calls and ranks the act is none of it. */
function digestOf({ provisions, later }: ActVersion): string {
  return hash('sha256', JSON.stringify([provisions, later ?? []]))
}
