import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { miniatureRepository } from '../src/corpora/kazakhstan-law/miniature-in-tests.ts'
import type { CorpusBuild } from '../src/law/corpus/build.ts'
import { type Ended, runCommand } from './command-in-tests.ts'

export const CORPORA = fileURLToPath(new URL('../corpus/', import.meta.url))
/** Where the tests of one file work. */
export const FOLDER = mkdtempSync(join(tmpdir(), 'saual-law-command-'))
/** Where the four corpora stand. */
export const LAW = join(FOLDER, 'law')
after(() => rmSync(FOLDER, { recursive: true }))

interface Around {
  readonly folder?: string
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs the program as a person or another program would. */
export function saual(
  words: readonly string[],
  { folder = LAW, input = '', environment = {} }: Around = {},
): Promise<Ended> {
  return runCommand(words, { input, environment: { SAUAL_LAW: folder, ...environment }, folder: FOLDER })
}

/** What the program prints where all is well. */
export async function law(words: string, more: readonly string[] = [], around: Around = {}): Promise<string> {
  const { code, out, err } = await saual(['law', ...words.split(' '), ...more], around)
  assert.equal(err, '')
  assert.equal(code, 0)
  return out
}

export const json = async <Answer>(words: string, more: readonly string[] = []) =>
  JSON.parse(await law(words, ['--json', ...more])) as {
    readonly asked: Readonly<Record<string, string>>
    readonly answer: Answer
    readonly build: CorpusBuild
  }

/** Lines as they were before they were broken for the terminal. */
export const unwrapped = (text: string): string => text.replaceAll(/\s+/gu, ' ')

/** Adds the four miniature corpora by the command itself. */
export async function addFour(): Promise<void> {
  const repository = miniatureRepository()
  mkdirSync(LAW)
  for (const words of [
    ['add', repository, '--name', 'kz'],
    ['add', join(CORPORA, 'plain')],
    ['add', join(CORPORA, 'akoma-ntoso')],
    ['add', join(CORPORA, 'legalize/plain'), '--name', 'gesetze'],
  ]) {
    const { code, out, err } = await saual(['law', ...words])
    assert.equal(err, '', 'progress is shown to people only')
    assert.equal(code, 0)
    assert.match(out, /^Corpus “/u)
  }
  rmSync(repository, { recursive: true })
}
