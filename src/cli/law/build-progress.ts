import type { Say } from '../say.ts'

const ERASE_LINE = '\r\u001B[2K'
const EVERY = 100
const SECOND = 1000

/** One line on standard error: how many acts are read, and about how long the rest takes. */
export function createBuildProgress(stream: NodeJS.WriteStream, say: Say) {
  const looks = stream.isTTY === true
  let shown = 0
  let started = 0
  return {
    fetched(words: string): void {
      if (looks) stream.write(`${ERASE_LINE}${words.slice(0, 80)}`)
    },
    read(done: number, of: number): void {
      const now = performance.now()
      if (started === 0) started = now
      if (!looks || now - shown < EVERY) return
      shown = now
      const left = done === 0 ? 0 : ((now - started) / done) * (of - done)
      stream.write(ERASE_LINE + say('law.reading-of', { done, of, seconds: Math.ceil(left / SECOND) }))
    },
    clear(): void {
      if (looks) stream.write(ERASE_LINE)
    },
  }
}
