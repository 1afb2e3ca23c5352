import { createRequire } from 'node:module'
import { relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Folder that holds `checks/`, `languages/` and the others. */
export const SOURCE = fileURLToPath(new URL('.', import.meta.url))

/** Ending of our own modules: `.ts` from a checkout, `.js` once built. */
export const ENDING = import.meta.url.endsWith('.ts') ? '.ts' : '.js'

let held: Readonly<Record<string, () => unknown>> = {}

/**
 * Modules that stand in the same file as this one: a bundle holds them under the path of their source, without its ending, so
 * that none is loaded a second time from a file of its own.
 * @public called by the entry that `bin/bundle.cjs` makes
 */
export function hold(modules: Readonly<Record<string, () => unknown>>): void {
  held = modules
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
  return relative(SOURCE, path).replaceAll(sep, '/')
}
