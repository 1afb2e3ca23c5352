/** Large enough that writing costs nothing beside reading, small enough to hold. */
const SIZE = 1 << 16

/** Writes lines in batches and waits where whoever reads them is slower than we are. */
export interface Batches {
  add(line: string): void
  readonly full: boolean
  write(): Promise<void>
}

export function createBatches(stream: NodeJS.WriteStream): Batches {
  let held = ''
  return {
    add(line) {
      held += `${line}\n`
    },
    get full() {
      return held.length >= SIZE
    },
    async write() {
      if (held === '') return
      const batch = held
      held = ''
      // Where nothing more can be written the program ends elsewhere (`endWhenUnwritable`).
      if (!stream.write(batch)) await new Promise((resolve) => stream.once('drain', resolve))
    },
  }
}
