import type { Cue, Metadata } from './statement.ts'

/** Text taken out of a file, with what the file says of itself. Line breaks are `\n`, paragraphs are parted by `\n\n`. */
export interface Extracted {
  readonly text: string
  readonly metadata: Metadata
  readonly cues?: readonly Cue[]
  /** Who a page says wrote it, then who it says published it: one of them may be an official body. */
  readonly publishers?: readonly string[]
  /** Names that the channel bears on which it was published: so may one of these. */
  readonly channelNames?: readonly string[]
  readonly notes?: readonly Note[]
}

/** What a person should know of how a text was taken in; its words stand in `src/formats/messages.json` under `note.<code>`. */
export interface Note {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

/** An input as it came: never a path, never an address to fetch. */
export interface Input {
  readonly bytes: Uint8Array
  /** File name without folders, or the last part of an address; may be empty. */
  readonly name: string
  /** Media type the transport gave, if any. */
  readonly mediaType?: string
}

/**
 * An input format. One folder in `src/formats/` each; found by its folder, registered nowhere.
 * `extract` throws `Problem` (kind `input`) for what a person can mend: encrypted, scanned, broken, too large.
 */
export interface Format {
  readonly name: string
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** Looks at the first bytes; true when only this format can begin so. */
  readonly recognises: (bytes: Uint8Array) => boolean
  readonly extract: (input: Input) => Promise<Extracted>
}
