import type { ActVersion, Imported } from '../../law/corpus/act.ts'
import { fault } from '../fault.ts'

/** The file that was the first to bear an identifier. */
interface Claim {
  readonly path: string
  /** What it is called where it can't be taken: the path, with its commit where there is one. */
  readonly place: string
  readonly digest: string
  readonly told: Pick<ActVersion, 'act' | 'language' | 'since'>[]
  isContested: boolean
}

/** Which file bears which identifier. Of two different ones nobody can know which is the act, so that neither is taken. */
export class Claims {
  readonly #claims = new Map<string, Claim>()

  /**
   * What is told of a file that bears an identifier that another one bears; nothing where it is the first.
   * @param digest alike for files of the same bytes
   */
  take(act: string, path: string, place: string, digest: string): readonly Imported[] {
    const first = this.#claims.get(act)
    if (first === undefined) {
      this.#claims.set(act, { path, place, digest, told: [], isContested: false })
      return []
    }
    const contested = (of: string, other: string): Imported => ({
      kind: 'broken',
      place: of,
      fault: fault('identifier-contested', { act, path: other }),
    })
    if (first.isContested) return [contested(place, first.path)]
    if (first.digest === digest)
      return [{ kind: 'broken', place, fault: fault('file-superfluous', { path: first.path }) }]
    first.isContested = true
    return [
      ...first.told.map((version): Imported => ({ kind: 'withdrawn', version })),
      contested(first.place, path),
      contested(place, first.path),
    ]
  }

  /** A version was told of an act: it is withdrawn where another file turns out to bear the identifier, too. */
  tell({ act, language, since }: ActVersion): void {
    this.#claims.get(act)?.told.push({ act, language, since })
  }

  isContested(act: string): boolean {
    return this.#claims.get(act)?.isContested === true
  }
}
