import { askGit } from '../../git/git.ts'
import type { Imported } from '../../law/corpus/act.ts'
import { fault } from '../fault.ts'
import type { FileText } from '../file-text.ts'
import type { ImportOptions } from '../importer.ts'
import { historyUnread } from './history-unread.ts'
import { commitsOf } from './log.ts'
import { isLawName, markdownBelow, type Place, readTreeFile } from './place.ts'
import { readPlainLaw } from './plain-law.ts'
import { openTexts } from './texts.ts'

type Tree = Extract<Place, { kind: 'tree' }>
type History = Extract<Place, { kind: 'history' }>

/** A plain law repository without its history: one version of each act. */
export async function* readPlainTree({ folder }: Tree, options: ImportOptions): AsyncGenerator<Imported> {
  const paths = await Array.fromAsync(markdownBelow(folder))
  for (const [before, path] of paths.entries()) {
    options.signal?.throwIfAborted()
    const told = versionIn(await readTreeFile(folder, path), path)
    if (told) yield told
    options.progress?.(before + 1, paths.length)
  }
}

/** A plain law repository: the newest text of each act, dated by the newest commit that touched its file. */
export async function* readPlainHistory(
  { directory, head }: History,
  options: ImportOptions,
): AsyncGenerator<Imported> {
  const left = await filesOf(directory, head)
  const all = left.size
  const objects = openTexts(directory)
  try {
    for await (const { id, day, changes } of commitsOf(directory, head)) {
      for (const { path, object } of changes) {
        options.signal?.throwIfAborted()
        if (object === undefined || left.get(path) !== object) continue
        left.delete(path)
        const told = versionIn(await objects.read(object), path, { day, commit: id })
        if (told) yield told
        options.progress?.(all - left.size, all)
      }
      if (left.size === 0) return
    }
  } catch (error) {
    yield historyUnread(error, directory, options)
  } finally {
    objects.close()
  }
  for (const path of left.keys()) yield { kind: 'broken', place: path, fault: fault('uncommitted') }
}

/** Objects of the law files of a commit by path. */
async function filesOf(directory: string, head: string): Promise<Map<string, string>> {
  const listing = await askGit(directory, ['ls-tree', '-r', '-z', head])
  const files = new Map<string, string>()
  for (const line of listing.split('\0')) {
    const [, object, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/su.exec(line) ?? []
    if (object !== undefined && path !== undefined && isLawName(path)) files.set(path, object)
  }
  return files
}

function versionIn(
  file: FileText,
  path: string,
  committed?: { readonly day: string; readonly commit: string },
): Imported | undefined {
  const version = 'text' in file ? readPlainLaw(file.text, path, committed) : file
  if (!('fault' in version)) return { kind: 'version', version }
  // A page at the root that is no law.
  if (!path.includes('/') && version.fault.code === 'no-front-matter') return undefined
  return { kind: 'broken', place: path, fault: version.fault }
}
