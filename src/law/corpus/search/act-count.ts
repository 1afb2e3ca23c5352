/** First provision of each act, and one past the last. Provisions of an act follow each other. */
export function startsOfActs(act: Int32Array): Int32Array {
  const starts: number[] = []
  for (let provision = 0; provision < act.length; provision++)
    if (act[provision] !== act[provision - 1]) starts.push(provision)
  return Int32Array.from([...starts, act.length])
}

/**
 * Counts the acts of the provisions that it is told. Those told in order are found near the one before, in a table that is
 * always at hand: a look at each provision's own act would be a look into far memory.
 */
export class ActCount {
  acts = 0
  /** First provision behind the act that was told last. */
  next = 0
  readonly #starts: Int32Array
  readonly #isCounted: Uint8Array
  #latest = 0

  /** @param starts first provision of each act, and one past the last */
  constructor(starts: Int32Array) {
    this.#starts = starts
    this.#isCounted = new Uint8Array(starts.length)
  }

  add(provision: number): void {
    const starts = this.#starts
    const last = starts.length - 1
    let low = (starts[this.#latest] as number) > provision ? 0 : this.#latest
    let reach = 1
    for (; low + reach < last && (starts[low + reach] as number) <= provision; reach *= 2) low += reach
    let high = Math.min(low + reach, last)
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= provision) low = middle
      else high = middle
    }
    this.#latest = low
    this.next = starts[low + 1] as number
    this.acts += 1 - (this.#isCounted[low] as number)
    this.#isCounted[low] = 1
  }
}
