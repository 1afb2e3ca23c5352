import { hash } from 'node:crypto'
import { join } from 'node:path'
import type { Imported } from '../../law/corpus/act.ts'
import { fault } from '../fault.ts'
import type { ImportOptions } from '../importer.ts'
import { Claims } from './claims.ts'
import { readLawFile } from './law-file.ts'
import { type Layout, MANIFEST, misplaced, Placeholders, readManifest, UNDECLARED } from './manifest.ts'
import { markdownBelow, type Place, readTreeFile } from './place.ts'
import { endDay, firstDay } from './version-days.ts'

/**
 * A repository of the convention without its history: one version of each act.
 * @throws Problem `corpus-too-new`, `corpus-manifest`, `corpus-no-layout`, `corpus-placeholder`
 */
export async function* readConventionTree(
  { folder }: Extract<Place, { kind: 'tree' }>,
  options: ImportOptions,
): AsyncGenerator<Imported> {
  const layout = await layoutOf(folder)
  const claims = new Claims()
  const placeholders = new Placeholders()
  const paths = await Array.fromAsync(markdownBelow(folder))
  for (const [before, path] of paths.entries()) {
    options.signal?.throwIfAborted()
    const file = await readTreeFile(folder, path)
    const law = 'text' in file ? readLawFile(file.text) : file
    options.progress?.(before + 1, paths.length)
    if ('fault' in law) {
      if (path.includes('/') || law.fault.code !== 'no-front-matter')
        yield { kind: 'broken', place: path, fault: law.fault }
      continue
    }
    placeholders.take(layout, law.front)
    const wrong = misplaced(layout, law.front, path)
    if (wrong !== undefined) {
      yield { kind: 'broken', place: path, fault: wrong }
      continue
    }
    const digest = hash('sha256', 'text' in file ? file.text : '')
    const others = claims.take(law.act, path, path, digest)
    if (others.length > 0) {
      yield* others
      continue
    }
    const since = firstDay(law)
    if (since === undefined) {
      yield { kind: 'broken', place: path, fault: fault('undated') }
      continue
    }
    const isFirst = law.published !== undefined && law.published === (law.lastUpdated ?? law.published)
    const version = { ...law.version, since, ...(isFirst && { published: law.published as string }), path }
    claims.tell(version)
    yield { kind: 'version', version }
    if (law.ended === undefined) continue
    const until = endDay(law)
    if (until !== undefined) yield { kind: 'end', end: { act: law.act, until } }
    yield { kind: 'broken', place: path, fault: fault('end-undated', { state: law.ended }) }
  }
  placeholders.check(layout)
}

async function layoutOf(folder: string): Promise<Layout> {
  const manifest = await readTreeFile(folder, MANIFEST)
  return 'text' in manifest ? readManifest(manifest.text, join(folder, MANIFEST)) : UNDECLARED
}
