/** Whole numbers, as many as come. */
export class Numbers {
  /** The numbers, and room for more, all 0. Another array after each growth. */
  all = new Int32Array(1 << 10)

  /** Makes room for a place. */
  reach(place: number): void {
    if (place < this.all.length) return
    const more = new Int32Array(Math.max(place + 1, this.all.length * 2))
    more.set(this.all)
    this.all = more
  }

  /** Lets go of all numbers. */
  clear(): void {
    this.all = new Int32Array(0)
  }
}
