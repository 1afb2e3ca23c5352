import type { Tag } from '../../law/law.ts'
import figures from './measured.json' with { type: 'json' }

/** How well a check did on the statements of the development set, written by `npm run evaluate -- --publish`. */
export interface Measured {
  /** The day on which it was measured, and the reader's version. */
  readonly on: string
  readonly reader: string
  /** Statements of the set in the language. */
  readonly statements: number
  /** Questions that the check asked, and those of them that a lawyer would ask too. */
  readonly raised: number
  readonly right: number
  /** Questions that a lawyer would ask, and those of them that the check asked. */
  readonly wanted: number
  readonly found: number
}

interface Counts {
  readonly wanted: number
  readonly found: number
  readonly raised: number
  readonly right: number
}

/** Figures of a check in a language; nothing where the set has no case of it. */
export function measuredOf(check: string, language: Tag): Measured | undefined {
  const { statements, checks } = figures.languages[language]
  const counts = (checks as Readonly<Record<string, Counts>>)[check]
  return counts && { on: figures.measured, reader: figures.reader, statements, ...counts }
}
