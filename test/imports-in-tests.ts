import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const OF_TESTS = /(?:\.test|-in-tests)\.ts$/u

/** The source files below a folder, without tests. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return entry.name.endsWith('.ts') && !OF_TESTS.test(entry.name) ? [path] : []
  })
}

const IMPORT =
  /^(?:import|export)\s[^'"`;=]*?from\s*'(?<from>[^']+)'|^import\s*'(?<effect>[^']+)'|\bimport\s*\(\s*'(?<late>[^']+)'/gmu

export function importsOf(path: string): string[] {
  return importsIn(readFileSync(path, 'utf8'))
}

export function importsIn(source: string): string[] {
  return [...source.matchAll(IMPORT)].map(
    ({ groups }) => (groups?.from ?? groups?.effect ?? groups?.late) as string,
  )
}

/** Files of ours that are loaded with a file; types are not. */
export function loadedBy(file: string): string[] {
  const atOnce = readFileSync(file, 'utf8').replace(/\bimport\s*\(|^(?:import|export) type\s/gmu, '')
  return importsIn(atOnce)
    .filter((imported) => imported.startsWith('.') && imported.endsWith('.ts'))
    .map((imported) => join(dirname(file), imported))
}
