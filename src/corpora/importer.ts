import type { Imported } from '../law/corpus/act.ts'

/** Tells how far a reading of a corpus has come. */
export type Progress = (done: number, of: number) => void

/** What an importer may be asked for. */
export interface ImportOptions {
  /** Only the newest text of each act, not its history. */
  readonly currentOnly?: boolean
  readonly progress?: Progress
  /** Told which commit is read, of a corpus in git. */
  readonly revision?: (commit: string) => void
  readonly signal?: AbortSignal
}

/**
 * Reads one kind of corpus. One folder in `src/corpora/` each; found by its folder. An importer gives what the corpus says and
 * decides nothing about law: dates that the corpus leaves in doubt stay in doubt.
 */
export interface Importer {
  /** Name of the format, for people: `kazakhstan-law`. */
  readonly name: string
  /**
   * Whether the folder or file holds a corpus of this kind; looks at a few files only.
   * @throws GitFailure where it is a repository that git can't read
   */
  recognises(place: string): Promise<boolean>
  /**
   * Reads the corpus. A broken act is told of and left out; an unreadable corpus is an error.
   * @throws Problem where nothing of the corpus can be read
   */
  read(place: string, options?: ImportOptions): AsyncIterable<Imported>
}
