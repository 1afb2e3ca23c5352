import type { ActEnd } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'
import type { Particulars } from './particulars.ts'

/** Which acts have ended: people write `until` both for a version that the next one follows and for the last one. */
export class Ends {
  readonly #newest = new Map<string, { readonly since: Day; readonly until: Day | undefined }>()

  take({ key, since, until }: Particulars): void {
    const known = this.#newest.get(key)
    if (!known || known.since < since) this.#newest.set(key, { since, until })
    // Languages of one version may leave the day to each other.
    else if (known.since === since) this.#newest.set(key, { since, until: until ?? known.until })
  }

  /** Acts whose newest version has an end. */
  *all(): Generator<ActEnd> {
    for (const [act, { until }] of this.#newest) if (until !== undefined) yield { act, until }
  }
}
