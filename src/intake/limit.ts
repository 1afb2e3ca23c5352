import { Problem } from '../problem.ts'

/** Statements are short; twenty megabytes hold a long PDF with pictures. */
export const LARGEST = 20_000_000

const MEGABYTE = 1_000_000

/** The problem of an input larger than `limit` bytes. */
export function tooLarge(name: string, limit: number): Problem {
  return new Problem('file-too-large', 'input', { name: name === '' ? '-' : name, limit: inMegabytes(limit) })
}

/** A limit as people are told it. */
export function inMegabytes(bytes: number): number {
  return Math.round((bytes / MEGABYTE) * 10) / 10
}

/** All bytes of a stream; stops reading, and throws what `over` makes, as soon as there are more than `limit`. */
export async function gather(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  over: () => Problem,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > limit) throw over()
    chunks.push(chunk)
  }
  const whole = Buffer.concat(chunks)
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength)
}
