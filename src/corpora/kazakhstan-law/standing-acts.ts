import { actFileOf, holdsAct } from './act-folder.ts'
import type { Change } from './commits.ts'

/** The acts of the tree at one commit: which object holds which file. Follows the changes instead of listing each tree. */
export class StandingActs {
  readonly #folders = new Map<string, Map<string, string>>()

  /** Takes up what a commit changed; gives the folders of acts that it touched, those that still stand first. */
  apply(changes: readonly Change[]): {
    readonly standing: readonly string[]
    readonly gone: readonly string[]
  } {
    const touched = new Set<string>()
    for (const { path, blob } of changes) {
      const place = actFileOf(path)
      if (!place) continue
      touched.add(place.folder)
      const files = this.#folders.get(place.folder) ?? new Map<string, string>()
      if (blob === undefined) files.delete(place.file)
      else files.set(place.file, blob)
      this.#folders.set(place.folder, files)
    }
    const gone = [...touched].filter((folder) => !holdsAct(this.files(folder).keys()))
    for (const folder of gone) this.#folders.delete(folder)
    return { standing: [...touched].filter((folder) => this.#folders.has(folder)), gone }
  }

  /** Objects by file of an act's folder. */
  files(folder: string): ReadonlyMap<string, string> {
    return this.#folders.get(folder) ?? new Map()
  }

  folders(): Iterable<string> {
    return this.#folders.keys()
  }
}
