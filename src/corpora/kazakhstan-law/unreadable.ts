import type { Imported } from '../../law/corpus/act.ts'

/** A file of the corpus that cannot be read: where and why. Told of as `broken`, never thrown out of an importer. */
export class Unreadable extends Error {
  readonly place: string
  readonly what: string

  constructor(place: string, what: string, options?: { cause?: unknown }) {
    super(`${place}: ${what}`, options)
    this.name = 'Unreadable'
    this.place = place
    this.what = what
  }
}

/** Larger files are no acts; bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024
export const TOO_LARGE = 'larger than 64 MB'

/** A fault as what an importer tells of it; other errors are faults of the program and go on up. */
export function* brokenEvents(error: unknown): Generator<Imported> {
  if (!(error instanceof Unreadable)) throw error
  yield { kind: 'broken', place: error.place, what: error.what }
}
