/** For tests only: the miniature, and what an importer told of it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { ActVersion, ProvisionText } from '../../law/corpus/act.ts'
import { Problem } from '../../problem.ts'
import { gather, type Told } from '../told-in-tests.ts'
import akomaNtoso from './importer.ts'

export const MINIATURE = fileURLToPath(new URL('../../../corpus/akoma-ntoso/', import.meta.url))
export const problem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code

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
