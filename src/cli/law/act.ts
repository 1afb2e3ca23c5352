import type { Catalog } from '../../catalog.ts'
import type { Call } from '../command.ts'
import type { ExitCode } from '../exit-codes.ts'

/** Something that `saual law` does. One file in `acts/` each, found by its name. */
export type LawAct = (call: Call, words: readonly string[], catalog: Catalog) => Promise<ExitCode>
