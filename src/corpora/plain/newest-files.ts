import { readLaw } from './law.ts'
import { lawFiles } from './law-files.ts'
import { Unreadable } from './unreadable.ts'

/** Paths of the newest version of each act in each language. Reads the corpus once; keeps no text. */
export async function newestFiles(place: string): Promise<ReadonlySet<string>> {
  const newest = new Map<string, { readonly since: string; readonly path: string }>()
  for await (const file of lawFiles(place)) {
    const law = await readLaw(file)
    if (law instanceof Unreadable) continue
    const { key, language, since } = law.particulars
    const known = newest.get(`${key}\n${language}`)
    if (!known || known.since < since) newest.set(`${key}\n${language}`, { since, path: file.path })
  }
  return new Set([...newest.values()].map(({ path }) => path))
}
