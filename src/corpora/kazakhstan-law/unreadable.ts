import type { Fault, Imported } from '../../law/corpus/act.ts'

/** A file of the corpus that cannot be read: where and why. Told of as `broken`, never thrown out of an importer. */
export class Unreadable extends Error {
  readonly place: string
  readonly fault: Fault

  constructor(place: string, fault: Fault, options?: { cause?: unknown }) {
    super(`${place}: ${fault.code} ${JSON.stringify(fault.values)}`, options)
    this.name = 'Unreadable'
    this.place = place
    this.fault = fault
  }
}

/** A fault as what an importer tells of it; other errors are faults of the program and go on up. */
export function* brokenEvents(error: unknown): Generator<Imported> {
  if (!(error instanceof Unreadable)) throw error
  yield { kind: 'broken', place: error.place, fault: error.fault }
}
