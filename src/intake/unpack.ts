import type { IncomingMessage } from 'node:http'
import { type Duplex, pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Problem } from '../problem.ts'
import { addressProblem } from './address-problem.ts'

export interface UnpackOptions {
  readonly limit: number
  readonly over: () => Problem
  readonly signal: AbortSignal
}

const UNPACKERS: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * The body of an answer as it was before it was packed for the way. Streams, so that whoever gathers it can stop at a limit.
 * @throws Problem `address-unreadable` for a packing that was not asked for or is broken
 */
export async function* unpacked(
  response: IncomingMessage,
  url: URL,
  { signal }: UnpackOptions,
): AsyncGenerator<Uint8Array> {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (encoding === 'identity' || encoding === '') {
    yield* abortable(response, signal)
    return
  }
  const unpacker = UNPACKERS[encoding]?.()
  if (!unpacker) throw addressProblem('address-unreadable', url, { reason: encoding.slice(0, 40) })
  // Errors reach the reader of the last stream; the callback only keeps them from being thrown twice.
  pipeline(response, unpacker, () => {})
  try {
    yield* abortable(unpacker, signal)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const isBroken =
      code?.startsWith('Z_') ||
      code?.startsWith('ERR__ERROR_') ||
      code?.startsWith('ERR_BROTLI') ||
      code === 'ERR_PADDING_1'
    throw isBroken ? addressProblem('address-unreadable', url, { reason: code ?? encoding }, error) : error
  }
}

async function* abortable(
  stream: AsyncIterable<Uint8Array> & { destroy(error?: Error): unknown },
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const stop = (): void => void stream.destroy(signal.reason)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  try {
    yield* stream
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
