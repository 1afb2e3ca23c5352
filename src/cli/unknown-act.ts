import { Problem } from '../problem.ts'
import { nearest } from './nearest.ts'

/** What is said where a command is asked for something that it does not do. */
export function unknownAct(command: string, name: string, acts: readonly string[]): Problem {
  const near = nearest(name, acts)
  return near === undefined
    ? new Problem('usage-act', 'usage', { command, name, acts: acts.join(', ') })
    : new Problem('usage-act-near', 'usage', { command, name, near })
}
