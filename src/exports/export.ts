import type { Tag } from '../law/law.ts'
import type { Reading } from '../reader/reading.ts'
import type { Told } from './told.ts'

/** How an export is asked for. */
export interface ExportOptions {
  /** Language of the questions and of our own words. */
  readonly language: Tag
  /** Columns of a terminal; ignored by files. */
  readonly width?: number
  /** Whether colour may be used; ignored by files. */
  readonly colour?: boolean
  /** One line instead of many, where the form allows it. */
  readonly compact?: boolean
  readonly told?: Told
}

/** An output form of a reading. One folder in `src/exports/` each; found by its folder, registered nowhere. */
export interface Export {
  readonly name: string
  /** File ending without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** It hands the data to programs: no head in words tells people what was not checked. */
  readonly forPrograms?: true
  readonly render: (reading: Reading, options: ExportOptions) => string
}
