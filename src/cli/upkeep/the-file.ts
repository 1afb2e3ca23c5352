import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'

/** The one file that was named. */
export function theFile({ words }: Call): string {
  const [path, more] = words
  if (path === undefined) throw new Problem('usage-file', 'usage')
  if (more !== undefined) throw new Problem('usage-extra', 'usage', { word: more })
  return path
}
