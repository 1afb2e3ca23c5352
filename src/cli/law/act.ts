import type { Trilingual } from '../../law/law.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import type { Call } from '../command.ts'
import type { ExitCode } from '../exit-codes.ts'

/** Something that `saual law` does. One file in `acts/` each, found by its name. */
export interface LawAct {
  /** What it does, in the words of its help. */
  readonly does: Trilingual
  /** What follows its name in the help. */
  readonly takes: string
  /** Options of `saual law` that it understands. */
  readonly options: readonly string[]
  /** What `--json` prints: the fields of its object, for the help. */
  readonly prints: string
  readonly run: (call: Call, words: readonly string[], catalog: LawCatalog) => Promise<ExitCode>
}
