import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Folder that holds `checks/`, `languages/` and the others. */
export const SOURCE = `${import.meta.dirname}${sep}`

/** Ending of our own modules: `.ts` from a checkout, `.js` once built. */
export const ENDING = extname(import.meta.filename)

/** Names of the folders below a folder, sorted, so that nothing depends on the order of a disk. */
export function folders(below: string): readonly string[] {
  return (
    kinds[nameOf(below)] ??
    readdirSync(below, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
  )
}

/** A unit of each folder of a kind, by the name of its folder. */
export async function loadEach<Unit>(kind: string, file: string, root: string): Promise<Map<string, Unit>> {
  const folder = join(root, kind)
  const names = folders(folder)
  const modules = await Promise.all(
    names.map((name) => loadModule<{ default: Unit }>(`${folder}${sep}${name}${sep}${file}`)),
  )
  return new Map(names.map((name, index) => [name, (modules[index] as { default: Unit }).default]))
}

let held: Readonly<Record<string, () => unknown>> = {}
let kinds: Readonly<Record<string, readonly string[]>> = {}
let content: string | undefined

/**
 * Modules that stand in the same file as this one: a bundle holds them under the path of their source, without its ending, so
 * that none is loaded a second time from a file of its own.
 * @param makers what `kept.ts` knows the program by that the bundle was made from
 * @param foldersOf the folders of each kind when it was made
 * @public called by the entry that `bin/bundle.cjs` makes
 */
export function hold(
  modules: Readonly<Record<string, () => unknown>>,
  makers: string,
  foldersOf: Readonly<Record<string, readonly string[]>> = {},
): void {
  held = modules
  content = makers
  kinds = foldersOf
}

/** What `kept.ts` knew the program by when the bundle was made, or nothing where each module is a file of its own. */
export function heldContent(): string | undefined {
  return content
}

/**
 * A module that is found by its folder while the program runs.
 * @param path of its file without the ending
 */
export async function loadModule<Module>(path: string): Promise<Module> {
  const own = held[nameOf(path)]
  return (own ? own() : await import(pathToFileURL(path + ENDING).href)) as Module
}

/** The same at once, for what is found in the midst of a reading. */
export function requireModule<Module>(path: string): Module {
  const own = held[nameOf(path)]
  return (own ? own() : createRequire(import.meta.url)(path + ENDING)) as Module
}

function nameOf(path: string): string {
  return path.startsWith(SOURCE) ? path.slice(SOURCE.length).replaceAll(sep, '/') : path
}
