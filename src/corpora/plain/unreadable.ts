import type { Fault } from '../../law/corpus/act.ts'

/** A file of the corpus that cannot be read, and why. Told of as `broken`, never thrown out of the importer. */
export class Unreadable extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(`${fault.code} ${JSON.stringify(fault.values)}`)
    this.name = 'Unreadable'
    this.fault = fault
  }
}
