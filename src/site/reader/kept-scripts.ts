import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { keptLater } from '../../kept.ts'

/** What scripts are made of, and what makes them; tests and their samples are neither. */
const SOURCES = /^(?!.*(?:\.test|-in-tests)\.ts$).*\.(?:ts|js|json|css)$/u
/** npm writes it whenever packages come or go. */
const PACKAGES = join('..', 'node_modules', '.package-lock.json')

/** Gives the bytes of a script: those kept from an earlier start, or new ones. */
export type Keep = (name: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>

/**
 * Keeps the scripts of a checkout from one start to the next: to make them takes seconds. They are made anew when anything in
 * the source has changed.
 * @param root folder of our own source
 */
export function keepingScripts(root: string): Keep {
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    SOURCES.test(file),
  )
  const files = [...sources.sort(), PACKAGES].map((file) => join(root, file))
  return (name, make) => keptLater(`script-${name}`, files, make)
}
