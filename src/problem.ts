/** What kind of failure it is; decides the exit code of the command line and the status of a page. */
export type ProblemKind = 'usage' | 'input' | 'refused' | 'unavailable'

/** What was wrong in one place: its words stand in `src/corpora/messages.json` under `fault.<code>`. */
export interface PlacedFault {
  readonly place: string
  readonly fault: { readonly code: string; readonly values: Readonly<Record<string, string | number>> }
}

/**
 * A failure that a person can do something about: what is wrong, where, what to do.
 * Its words stand in the `messages.json` of the folder that throws it, else in `src/messages/`, under `problem.<code>`, filled with
 * `values`.
 */
export class Problem extends Error {
  readonly code: string
  readonly kind: ProblemKind
  readonly values: Readonly<Record<string, string | number>>
  /** What it comes from, place by place. */
  readonly faults: readonly PlacedFault[]

  constructor(
    code: string,
    kind: ProblemKind,
    values: Readonly<Record<string, string | number>> = {},
    { faults = [], ...options }: { cause?: unknown; faults?: readonly PlacedFault[] } = {},
  ) {
    super(`${code} ${JSON.stringify(values)}`, options)
    this.name = 'Problem'
    this.code = code
    this.kind = kind
    this.values = values
    this.faults = faults
  }
}
