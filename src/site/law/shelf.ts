import { statSync } from 'node:fs'
import type { Catalog } from '../../catalog.ts'
import { namesOf, openBuild, pathOf } from '../../desk/law/builds.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'

/** Corpora that stand ready, kept open from one question to the next. */
export interface Shelf {
  names(): string[]
  /**
   * A corpus by its name; one that was built anew is opened anew.
   * @throws Problem where its file can't be read
   */
  get(name: string): Corpus | undefined
}

/** The corpora of a folder. */
export function openShelf(catalog: Catalog, folder: string | undefined): Shelf {
  const opened = new Map<string, { readonly stamp: string; readonly corpus: Corpus }>()
  const names = (): string[] => (folder === undefined ? [] : namesOf(folder))
  return {
    names,
    get(name) {
      const before = opened.get(name)
      if (folder === undefined || !names().includes(name)) {
        before?.corpus.close()
        opened.delete(name)
        return undefined
      }
      const { ino, mtimeMs, size } = statSync(pathOf(folder, name))
      const stamp = `${ino} ${mtimeMs} ${size}`
      if (before?.stamp === stamp) return before.corpus
      before?.corpus.close()
      opened.delete(name)
      const corpus = openBuild(catalog, folder, name)
      opened.set(name, { stamp, corpus })
      return corpus
    },
  }
}
