/** A file of the corpus that cannot be read, and why. Told of as `broken`, never thrown out of the importer. */
export class Unreadable extends Error {
  readonly what: string

  constructor(what: string, options?: { cause?: unknown }) {
    super(what, options)
    this.name = 'Unreadable'
    this.what = what
  }
}
