import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { Reading } from '../src/reader/reading.ts'
import { type Around, type Ended, runCommand } from './command-in-tests.ts'

/** Where a file of tests runs the command, and what it leaves there; gone behind the last of them. */
export const FOLDER = mkdtempSync(join(tmpdir(), 'saual-cli-'))
after(() => rmSync(FOLDER, { recursive: true }))

export const APPEAL =
  'В последнее время участились случаи распространения ложной информации.\n\nДоверяйте только официальным источникам.\n'
export const WEATHER = 'Завтра в Астане ожидается снег, ночью до 12 градусов мороза.\n'

/** Runs the command in that folder. */
export function saual(words: readonly string[], around: Around = {}): Promise<Ended> {
  return runCommand(words, { ...around, folder: FOLDER })
}

/** Writes a file there, and tells its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name)
  writeFileSync(path, content)
  return path
}

export const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')
export const readings = (text: string): Reading[] => lines(text).map((line) => JSON.parse(line) as Reading)
/** One line of JSON. */
export const line = (value: object): string => `${JSON.stringify(value)}\n`
