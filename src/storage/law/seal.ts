import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { Problem } from '../../problem.ts'
import { corpusNameOf } from './build-file.ts'

/**
 * Where SQLite keeps the number of the program that a file belongs to, which it leaves to that program (`application_id` in its file
 * format). The sum of all other bytes stands there: it can't be in a row, which the sum would count.
 */
const [SEAL_AT, SEAL_BYTES] = [68, 4]
const CHUNK = 1 << 20

/** Seals the file of a build when nothing will be written to it any more, so that a later damage to any byte is found. */
export function seal(path: string): void {
  const file = openSync(path, 'r+')
  try {
    const sum = Buffer.alloc(SEAL_BYTES)
    sum.writeUInt32BE(summed(file).sum)
    writeSync(file, sum, 0, SEAL_BYTES, SEAL_AT)
  } finally {
    closeSync(file)
  }
}

/**
 * Compares the file of a build, byte for byte, with what it was when it was built.
 * @throws Problem `law-build-damaged` where it is another now
 */
export function checkSeal(path: string): void {
  const file = openSync(path, 'r')
  try {
    const { sum, sealed } = summed(file)
    if (sum !== sealed) throw new Problem('law-build-damaged', 'input', { path, name: corpusNameOf(path) })
  } finally {
    closeSync(file)
  }
}

/** The sum of all bytes but those of the seal, and the seal. */
function summed(file: number): { readonly sum: number; readonly sealed: number } {
  const chunk = Buffer.alloc(CHUNK)
  let [sum, sealed] = [0, 0]
  for (let at = 0; ; ) {
    const read = readSync(file, chunk, 0, CHUNK, at)
    if (read === 0) return { sum, sealed }
    if (at === 0 && read >= SEAL_AT + SEAL_BYTES) {
      sealed = chunk.readUInt32BE(SEAL_AT)
      chunk.fill(0, SEAL_AT, SEAL_AT + SEAL_BYTES)
    }
    sum = crc32(chunk.subarray(0, read), sum)
    at += read
  }
}
