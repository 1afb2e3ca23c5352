/** What kind of failure it is; decides the exit code of the command line and the status of a page. */
export type ProblemKind = 'usage' | 'input' | 'refused' | 'unavailable'

/**
 * A failure that a person can do something about: what is wrong, where, what to do.
 * Its words come from `src/languages/<tag>/messages.json` under `problem.<code>`, filled with `values`.
 */
export class Problem extends Error {
  readonly code: string
  readonly kind: ProblemKind
  readonly values: Readonly<Record<string, string | number>>

  constructor(
    code: string,
    kind: ProblemKind,
    values: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(values)}`, options)
    this.name = 'Problem'
    this.code = code
    this.kind = kind
    this.values = values
  }
}
