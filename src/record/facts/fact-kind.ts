import type { z } from 'zod'

/**
 * Who may read the body of a fact in the public record. `with-statement`: everybody, once the statement that is its subject
 * has been shown, by itself or by an opinion on it; until then the staff only.
 */
export type Visibility = 'public' | 'staff' | 'with-statement'

/** What facts of one kind hold, and who may read it. */
export interface FactKind {
  readonly visibility: Visibility
  readonly body: z.ZodType
}

/** The kinds of one family, by name. */
export type FactKinds = Readonly<Record<string, FactKind>>
