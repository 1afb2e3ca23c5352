import { Problem } from '../problem.ts'
import { nearest } from './nearest.ts'

/** What is said where a check is named that there is none of. */
export function unknownCheck(name: string, known: readonly string[]): Problem {
  const near = nearest(name, known)
  return near === undefined
    ? new Problem('usage-check', 'usage', { name, known: known.join(', ') })
    : new Problem('usage-check-near', 'usage', { name, near })
}
