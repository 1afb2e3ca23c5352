/**
 * A backup is lines of JSON, gzipped: a beginning, every row of the record, then of the tables beside it that can't be made
 * again, then the files of the key that signs the public record, then every file of the archive, then an end. It is the same
 * for either database, so that a site can move from one to the other; and any program can read it. The key came with format 2.
 */
export const FORMAT = 2

/** First line. */
export interface Beginning {
  readonly saual: 'backup'
  readonly format: number
  readonly schema: number
  readonly madeAt: string
  readonly facts: number
  /** Hash of the last fact. */
  readonly head: string
}

/** Last line: `sha256` of all lines before it, each with its line feed. */
export interface End {
  readonly end: { readonly lines: number; readonly sha256: string }
}

/** The lines between. */
export type Line =
  | { readonly fact: Readonly<Record<string, string | number>> }
  | { readonly table: SavedTable; readonly row: Readonly<Record<string, string | number | null>> }
  | { readonly signing: SigningFile; readonly bytes: string }
  | { readonly file: string; readonly bytes: string }

/**
 * Tables beside the record that are saved, those first that others refer to. Not sessions: a backup that is restored lets
 * nobody in who was signed in long ago. Not failures to sign in.
 */
export const SAVED_TABLES = [
  'accounts',
  'passkeys',
  'recovery_codes',
  'invitations',
  'settings',
  'alerts',
] as const

export type SavedTable = (typeof SAVED_TABLES)[number]

/**
 * Files of the key that signs the public record, in the order in which they are put back: a hand-over to a key that did not
 * come to be is harmless, a key without its hand-over would be a stranger.
 */
export const SIGNING_FILES = ['record-key-handovers.json', 'record-key.pem'] as const

export type SigningFile = (typeof SIGNING_FILES)[number]

/** What stands in them; a file that is not there is absent. */
export type SigningFiles = Readonly<Partial<Record<SigningFile, Uint8Array>>>
