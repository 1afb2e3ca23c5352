import { Problem } from './problem.ts'

/**
 * Days are counted with `Temporal`: on an older Node the first of them would fail in the midst of a reading.
 * @throws Problem `library-node`
 */
export function requireNode(): void {
  if (!('Temporal' in globalThis)) throw new Problem('library-node')
}
