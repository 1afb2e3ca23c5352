import { createHash } from 'node:crypto'
import { FILE_LANGUAGES, languagesIn } from './act-folder.ts'
import type { ActMeta } from './act-meta.ts'

/** Remembers what was told of each act, so that a language whose text and day stayed the same is not told again. */
export class ChangedLanguages {
  readonly #told = new Map<string, string>()

  /** Names of the languages of an act that have something new. */
  of(folder: string, meta: ActMeta, files: ReadonlyMap<string, string>): readonly string[] {
    return languagesIn([...files.keys()]).filter((name) => {
      const state = stateOf(name, meta, files)
      const isNew = this.#told.get(`${folder}\n${name}`) !== state
      this.#told.set(`${folder}\n${name}`, state)
      return isNew
    })
  }

  /** Names of the languages that an act had and has not any more. */
  lost(folder: string, files: ReadonlyMap<string, string>): readonly string[] {
    return Object.keys(FILE_LANGUAGES).filter(
      (name) => !files.has(`${name}.md`) && this.#told.delete(`${folder}\n${name}`),
    )
  }
}

/** A code has a hundred parts in each of a hundred versions: a hash is kept, not their names. */
function stateOf(name: string, meta: ActMeta, files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(`${meta.code}\n${meta.since[FILE_LANGUAGES[name] as string]}\n`)
  for (const [file, blob] of [...files].sort())
    if (file === `${name}.md` || file.startsWith(`${name}/`)) hash.update(`${file} ${blob}\n`)
  return hash.digest('base64')
}
