import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Export } from '../exports/export.ts'
import { ENDING, loadModule } from '../modules.ts'
import type { Command } from './command.ts'

const COMMANDS = new URL('./commands/', import.meta.url)
const EXPORTS = new URL('../exports/', import.meta.url)
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
  const file = new URL(`${name}${ENDING}`, COMMANDS)
  if (!NAME.test(name) || !existsSync(file)) return undefined
  return (await loadModule<{ default: Command }>(fileURLToPath(new URL(name, COMMANDS)))).default
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
  const file = new URL(`${name}/export${ENDING}`, EXPORTS)
  if (!NAME.test(name) || !existsSync(file)) return undefined
  return (await loadModule<{ default: Export }>(fileURLToPath(new URL(`${name}/export`, EXPORTS)))).default
}
