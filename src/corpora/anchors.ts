/** Anchors given out within one act. */
export class Anchors {
  readonly #given = new Map<string, number>()
  readonly #sign: string

  /** @param sign parts an anchor from the number of its repetition */
  constructor(sign: string) {
    this.#sign = sign
  }

  /** The anchor; one that stands there already with the number of its repetition: `art_5#2`. */
  give(anchor: string): string {
    const times = (this.#given.get(anchor) ?? 0) + 1
    this.#given.set(anchor, times)
    return times === 1 ? anchor : `${anchor}${this.#sign}${times}`
  }
}
