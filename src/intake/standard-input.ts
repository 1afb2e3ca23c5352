import { readSync } from 'node:fs'
import type { Input } from '../reader/format.ts'
import { isFileOrPipe } from './file-or-pipe.ts'
import { gather, LARGEST, tooLarge } from './limit.ts'

const STANDARD_INPUT = 0
const PIECE = 65_536

/**
 * Standard input, or another stream of bytes, as an input without a name.
 * @throws Problem `file-too-large`
 */
export async function readStandardInput(
  stream: AsyncIterable<Uint8Array> = standardInput(),
  { limit = LARGEST }: { readonly limit?: number } = {},
): Promise<Input> {
  return { bytes: await gather(stream, limit, () => tooLarge('', limit)), name: '' }
}

/** Piece by piece without a stream, where that can be: a stream takes longer to load than a text to read. */
async function* standardInput(): AsyncGenerator<Uint8Array> {
  if (isFileOrPipe(STANDARD_INPUT))
    try {
      for (;;) {
        // What nothing is read into takes no memory then.
        const piece = Buffer.allocUnsafeSlow(PIECE)
        const length = readSync(STANDARD_INPUT, piece)
        if (length === 0) return
        yield piece.subarray(0, length)
      }
    } catch {
      // Closed, or whoever opened it wants nobody to wait: the stream knows what to do.
    }
  yield* process.stdin
}
