import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Export } from '../exports/export.ts'
import { ENDING, loadModule, SOURCE } from '../modules.ts'
import type { Command } from './command.ts'

const COMMANDS = join(SOURCE, 'cli', 'commands')
const EXPORTS = join(SOURCE, 'exports')
const NAME = /^[a-z][a-z-]*$/u

/** Names of all commands. */
export function commandNames(): string[] {
  return readdirSync(COMMANDS)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort()
}

/** The command of a name, or nothing where there is none. */
export async function findCommand(name: string): Promise<Command | undefined> {
  const path = join(COMMANDS, name)
  if (!NAME.test(name) || !existsSync(path + ENDING)) return undefined
  return (await loadModule<{ default: Command }>(path)).default
}

/** Names of all forms of output. */
export function exportNames(): string[] {
  return readdirSync(EXPORTS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** The form of output of a name, and no other: the rest need not be loaded to print one reading. */
export async function findExport(name: string): Promise<Export | undefined> {
  const path = join(EXPORTS, name, 'export')
  if (!NAME.test(name) || !existsSync(path + ENDING)) return undefined
  return (await loadModule<{ default: Export }>(path)).default
}
