/**
 * A unit is the stretch of a provision within one stripe of 256 places: small enough to be looked through in no time. Its
 * number is that of the provision and that of the stripe together. Both only grow, so no two units share a number, and no
 * table of units is needed.
 */
export const STRIPE_BITS = 8
export const IN_STRIPE = (1 << STRIPE_BITS) - 1

/**
 * A pair at so many places at the beginning of a stripe counts as one of the stripe before, too: so many pairs and one that
 * follow each other are always found in the unit of the first.
 */
export const OVERLAP = 3

export function unitOf(provision: number, place: number): number {
  return provision + (place >> STRIPE_BITS)
}

/** Tells the stretch of a unit. Units that are asked in order are found near the one before. */
export class UnitFinder {
  provision = 0
  /** First place of the unit, and one past the last. */
  from = 0
  to = 0
  readonly #starts: Int32Array

  constructor(starts: Int32Array) {
    this.#starts = starts
  }

  find(unit: number): void {
    const starts = this.#starts
    const last = starts.length - 2
    let low = this.#first(this.provision) > unit ? 0 : this.provision
    let reach = 1
    for (; low + reach <= last && this.#first(low + reach) <= unit; reach *= 2) low += reach
    let high = Math.min(last, low + reach - 1)
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#first(middle) <= unit) low = middle
      else high = middle - 1
    }
    const stripe = (unit - low) << STRIPE_BITS
    this.provision = low
    this.from = Math.max(starts[low] as number, stripe)
    this.to = Math.min(starts[low + 1] as number, stripe + IN_STRIPE + 1)
  }

  /** Number of a provision's first unit. */
  #first(provision: number): number {
    return provision + ((this.#starts[provision] as number) >> STRIPE_BITS)
  }
}
