import { readDocuments } from './documents.ts'
import { filesAt, readFileText } from './files.ts'
import { expressionDay, languageOf } from './versions.ts'

/**
 * Names of the files that hold the newest expression of each work in each language; a file that does not tell is among them,
 * so that it is named as broken. Reads no further than the metadata.
 */
export async function newestFiles(
  place: string,
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const undated = new Set<string>()
  const newest = new Map<string, { readonly day: string; readonly name: string }>()
  for await (const { path, name } of filesAt(place)) {
    signal?.throwIfAborted()
    const file = await readFileText(path)
    // A collection holds works of different ages.
    const isSingle = 'text' in file && !/<(?:[\w.-]+:)?documentCollection[\s>]/u.test(file.text)
    const [document] = isSingle ? readDocuments(file.text, true).documents : []
    const day = document && expressionDay(document.metadata)
    if (document?.metadata.work === undefined || day === undefined) {
      undated.add(name)
      continue
    }
    const key = `${document.metadata.work} ${languageOf(document.metadata)}`
    const known = newest.get(key)
    if (!known || known.day < day) newest.set(key, { day, name })
  }
  return new Set([...undated, ...[...newest.values()].map(({ name }) => name)])
}
