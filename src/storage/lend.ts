/** Things that are made when they are first needed, and lent to one borrower at a time. */
export interface Lending<Thing> {
  /** Lends one; waits where as many as there may be are lent already. */
  lend<Result>(use: (thing: Thing) => Promise<Result>): Promise<Result>
  /** Ends them, those that are lent as they come back. */
  close(): Promise<void>
}

/** @param most how many there may be */
export function lending<Thing>(
  make: () => Thing,
  end: (thing: Thing) => Promise<void>,
  most: number,
): Lending<Thing> {
  const idle: Thing[] = []
  const waiting: ((thing: Thing) => void)[] = []
  let made = 0
  let isClosed = false
  const take = async (): Promise<Thing> => {
    const free = idle.pop()
    if (free !== undefined) return free
    if (made >= most) return await new Promise((resolve) => waiting.push(resolve))
    const thing = make()
    made++
    return thing
  }
  const giveBack = async (thing: Thing): Promise<void> => {
    const next = waiting.shift()
    if (next) next(thing)
    else if (isClosed) await end(thing)
    else idle.push(thing)
  }
  return {
    async lend(use) {
      const thing = await take()
      try {
        return await use(thing)
      } finally {
        await giveBack(thing)
      }
    },
    async close() {
      isClosed = true
      await Promise.all(idle.splice(0).map(end))
    },
  }
}
