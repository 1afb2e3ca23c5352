import type { Imported } from '../../law/corpus/act.ts'
import type { ImportOptions } from '../importer.ts'
import { type ActFolder, languagesIn } from './act-folder.ts'
import { readMeta } from './read-meta.ts'
import { brokenEvents, type Unreadable } from './unreadable.ts'
import { type ReadFrom, readVersion, unreadVersion } from './version.ts'

/** The text of each act as it stands: a tree without its history. */
export async function* readCurrent(
  folders: AsyncIterable<ActFolder>,
  from: ReadFrom,
  { progress, signal }: ImportOptions,
): AsyncGenerator<Imported> {
  const all = await Array.fromAsync(folders)
  for (const [before, folder] of all.entries()) {
    signal?.throwIfAborted()
    yield* readAct(folder, from)
    progress?.(before + 1, all.length)
  }
}

async function* readAct(folder: ActFolder, from: ReadFrom): AsyncGenerator<Imported> {
  try {
    const meta = await readMeta(folder)
    for (const name of languagesIn(folder.files)) {
      const broken: Unreadable[] = []
      try {
        const { version } = await readVersion(folder, meta, name, from, broken)
        yield { kind: 'version', version }
      } catch (error) {
        yield* brokenEvents(error)
        const version = unreadVersion(folder, meta, name, from)
        if (version) yield { kind: 'version', version }
      }
      for (const fault of broken) yield* brokenEvents(fault)
    }
    if (meta.repealedOn !== undefined) yield { kind: 'end', end: { act: meta.code, until: meta.repealedOn } }
  } catch (error) {
    yield* brokenEvents(error)
  }
}
