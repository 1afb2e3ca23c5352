import type { Problem } from '../../../problem.ts'
import type { Extracted } from '../../../reader/format.ts'

/** What a worker that reads files of one format says: once that it has begun, and then what a file gave. */
export type Answer =
  | { readonly began: true }
  | { readonly extracted: Extracted }
  | { readonly problem: Pick<Problem, 'code' | 'kind' | 'values'> }
  | { readonly bug: string }
