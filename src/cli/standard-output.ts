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
  let behind: NodeJS.WriteStream | undefined
  return {
    write(text) {
      if (behind) return behind.write(text)
      const rest = writeAtOnce(Buffer.from(text))
      if (rest.length === 0) return
      // Full, closed, or not ready: the stream knows how to wait and how to end. What comes later must not overtake the rest.
      behind = stream()
      behind.write(rest)
    },
  }
}

/** Answers what could not be written. */
function writeAtOnce(bytes: Uint8Array): Uint8Array {
  let at = 0
  try {
    while (at < bytes.length) at += writeSync(STANDARD_OUTPUT, bytes, at)
  } catch {
    // The stream meets it again, and says what is wrong.
  }
  return bytes.subarray(at)
}

function stream(): NodeJS.WriteStream {
  endWhenUnwritable()
  return process.stdout
}
