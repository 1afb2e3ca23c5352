/** For tests only: the miniature, and what an importer told of it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { ActEnd, ActVersion, Fault, Imported, ProvisionText } from '../../law/corpus/act.ts'
import { Problem } from '../../problem.ts'
import akomaNtoso from './importer.ts'

export const MINIATURE = fileURLToPath(new URL('../../../corpus/akoma-ntoso/', import.meta.url))
export const problem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code

export interface Told {
  readonly versions: ActVersion[]
  readonly ends: ActEnd[]
  readonly broken: { readonly place: string; readonly fault: Fault }[]
}

export async function gather(events: AsyncIterable<Imported>): Promise<Told> {
  const told: Told = { versions: [], ends: [], broken: [] }
  for await (const event of events) {
    if (event.kind === 'version') told.versions.push(event.version)
    else if (event.kind === 'end') told.ends.push(event.end)
    else if (event.kind === 'broken') told.broken.push({ place: event.place, fault: event.fault })
  }
  return told
}

export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'akn-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export async function read(name: string): Promise<Told> {
  return gather(akomaNtoso.read(join(MINIATURE, name)))
}

export const named = (version: ActVersion | undefined, anchor: string): ProvisionText | undefined =>
  version?.provisions.find((provision) => provision.anchor === anchor)
