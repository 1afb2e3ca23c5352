import type { Miss } from '../pages/law/miss.ts'

/** A question that can't be answered as it stands, and what is said of it. */
export class Missed extends Error {
  readonly miss: Miss
  readonly status: 400 | 404

  constructor(miss: Miss, status: 400 | 404 = 404) {
    super(miss.kind)
    this.miss = miss
    this.status = status
  }
}
