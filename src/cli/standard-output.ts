import { writeSync } from 'node:fs'
import { isFileOrPipe } from '../intake/file-or-pipe.ts'
import { endWhenUnwritable } from './pipe.ts'

/** Where words are printed: what a screen tells of itself, and nothing where nobody looks. */
export interface Printed {
  readonly columns?: number
  readonly isTTY?: boolean
  write(text: string): unknown
}

const STANDARD_OUTPUT = 1

/** Standard output for a few long writes: to files and pipes without a stream, which takes longer to load than a text to read. */
export function standardOutput(): Printed {
  if (!isFileOrPipe(STANDARD_OUTPUT)) return stream()
  return { write }
}

function write(text: string): void {
  const bytes = Buffer.from(text)
  let at = 0
  try {
    while (at < bytes.length) at += writeSync(STANDARD_OUTPUT, bytes, at)
  } catch {
    // Full, closed, or not ready: the stream knows how to wait and how to end.
    stream().write(bytes.subarray(at))
  }
}

function stream(): NodeJS.WriteStream {
  endWhenUnwritable()
  return process.stdout
}
