import { endWhenUnwritable } from './pipe.ts'

/** Tells on one line of standard error how far the work is, if a person looks at it. */
export interface Progress {
  at(done: number, name: string): void
  /** Takes the line away, so that nothing else is written into it. */
  clear(): void
}

const NOBODY_LOOKS: Progress = { at() {}, clear() {} }
const ERASE_LINE = '\r\u001B[2K'
const ROOM_FOR_NAME = 50

export function createProgress(total: number): Progress {
  if (total < 2) return NOBODY_LOOKS
  endWhenUnwritable()
  const stream = process.stderr
  if (stream.isTTY !== true) return NOBODY_LOOKS
  return {
    at(done, name) {
      const shown = name.replace(/\p{Cc}/gu, ' ')
      const short = shown.length > ROOM_FOR_NAME ? `…${shown.slice(1 - ROOM_FOR_NAME)}` : shown
      stream.write(`${ERASE_LINE}${done}/${total} ${short}`)
    },
    clear() {
      stream.write(ERASE_LINE)
    },
  }
}
