import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Export } from '../exports/export.ts'
import { ENDING, folders, loadModule, SOURCE } from '../modules.ts'
import type { Command } from './command.ts'
import type { LawAct } from './law/act.ts'

const COMMANDS = join(SOURCE, 'cli', 'commands')
const LAW_ACTS = join(SOURCE, 'cli', 'law', 'acts')
const EXPORTS = join(SOURCE, 'exports')
const NAME = /^[a-z][a-z-]*$/u

/** Names of all commands. */
export const commandNames = (): string[] => modulesIn(COMMANDS)

/** The command of a name, or nothing where there is none. */
export const findCommand = (name: string) => find<Command>(name, join(COMMANDS, name))

/** Names of all that `saual law` does. */
export const lawActNames = (): string[] => modulesIn(LAW_ACTS)

/** What `saual law` does under a name, or nothing where there is none. */
export const findLawAct = (name: string) => find<LawAct>(name, join(LAW_ACTS, name))

/** Names of all forms of output. */
export const exportNames = (): readonly string[] => folders(EXPORTS)

/** The form of output of a name, and no other: the rest need not be loaded to print one reading. */
export const findExport = (name: string) => find<Export>(name, join(EXPORTS, name, 'export'))

function modulesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort()
}

async function find<Unit>(name: string, path: string): Promise<Unit | undefined> {
  if (!NAME.test(name) || !existsSync(path + ENDING)) return undefined
  return (await loadModule<{ default: Unit }>(path)).default
}
