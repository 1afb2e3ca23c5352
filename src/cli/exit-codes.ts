import type { ProblemKind } from '../problem.ts'

/**
 * How the program ends. `fault` is the number that sysexits.h gives to a fault of the program itself, `stopped` the one that
 * shells give to what Ctrl-C ended.
 */
export const EXIT = { done: 0, input: 1, usage: 2, refused: 3, changed: 4, fault: 70, stopped: 130 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The exit code that each kind of problem ends with. */
export const EXIT_OF: Readonly<Record<ProblemKind, ExitCode>> = {
  input: EXIT.input,
  unavailable: EXIT.input,
  usage: EXIT.usage,
  refused: EXIT.refused,
}
