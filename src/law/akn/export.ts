import type { TextLanguage } from '../corpus/act.ts'
import type { CorpusBuild } from '../corpus/build.ts'
import type { DefinitionsIn } from '../corpus/definitions.ts'
import type { Edition, Passage } from '../corpus/passage.ts'
import type { Day } from '../law.ts'

/** The text of an act in one language between two changes of it: an expression. */
export interface ActText {
  readonly language: TextLanguage
  readonly edition: Edition
  /** All editions in this language, the oldest first. */
  readonly editions: readonly Edition[]
  readonly provisions: readonly Passage[]
}

/** What an act is exported from. */
export interface ActExport {
  /** Lower-case ISO 3166 code; `zz` where the corpus is of no known country. */
  readonly country: string
  /** How identifiers after ELI call its jurisdiction. */
  readonly jurisdiction: string
  readonly on: Day
  readonly build: CorpusBuild
  /** Each language is an expression of its own. */
  readonly text: ActText
  readonly definitionsIn: DefinitionsIn
}
