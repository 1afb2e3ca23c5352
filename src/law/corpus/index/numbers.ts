/** Whole numbers, as many as come. */
export class Numbers {
  /** The numbers, and room for more, all 0. Another array after each growth. */
  all = new Int32Array(1 << 10)

  /** Makes room for a place. */
  reach(place: number): void {
    if (place < this.all.length) return
    const length = Math.max(place + 1, Math.ceil(this.all.length * 1.5))
    // What was there before is let go of at once: arrays that wait to be collected would be as large as the index once more.
    this.all = new Int32Array(this.all.buffer.transfer(length * Int32Array.BYTES_PER_ELEMENT))
  }

  /** Lets go of all numbers. */
  clear(): void {
    this.all = new Int32Array(this.all.buffer.transfer(0))
  }
}

/** Lets go of tables at once: those that wait to be collected would be as large as an index once more. */
export function letGo(...tables: readonly (Int32Array | Uint8Array)[]): void {
  for (const { buffer } of tables) if (buffer instanceof ArrayBuffer) buffer.transfer(0)
}
