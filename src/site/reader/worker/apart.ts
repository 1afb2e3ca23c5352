import { Problem } from '../../../problem.ts'
import type { Extracted, Input } from '../../../reader/format.ts'
import type { Answer } from '../format-worker/answer.ts'

/** A worker of a worker, of which the project's types know nothing. */
interface FormatWorker {
  postMessage(message: Input, transferred: readonly ArrayBuffer[]): void
  addEventListener(type: 'message', listen: (event: { readonly data: Answer }) => void): void
  addEventListener(type: 'error', listen: (event: { preventDefault(): void }) => void): void
  terminate(): void
}
type FormatWorkers = new (address: string) => FormatWorker

/** A telephone takes some ten times as long as the server. */
const SECONDS = 60

/** Not every browser has workers of workers. */
export function workers(): FormatWorkers | undefined {
  return (globalThis as { Worker?: FormatWorkers }).Worker
}

/**
 * Reads a file in a worker of its own: libraries that read PDF, DOCX and HTML may hang over a hostile file, and only a
 * worker can be stopped. That worker may ask nobody for anything.
 * @throws Problem `file-too-slow`, `format-not-here`, `format-stopped`, and whatever the format finds wrong
 */
export async function apart(
  Worker: FormatWorkers,
  address: string,
  input: Input,
  seconds = SECONDS,
): Promise<Extracted> {
  const name = input.name === '' ? '-' : input.name
  const worker = new Worker(address)
  const { promise, resolve, reject } = Promise.withResolvers<Extracted>()
  let hasBegun = false
  const tooSlow = (): void => reject(new Problem('file-too-slow', 'input', { name, limit: seconds }))
  const timer = setTimeout(tooSlow, seconds * 1000)
  worker.addEventListener('message', ({ data }) => {
    if ('began' in data) hasBegun = true
    else if ('extracted' in data) resolve(data.extracted)
    else if ('problem' in data) reject(new Problem(data.problem.code, data.problem.kind, data.problem.values))
    else if ('bug' in data) reject(new Error(data.bug))
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    reject(new Problem(hasBegun ? 'format-stopped' : 'format-not-here', 'unavailable', { name }))
  })
  try {
    // A copy, since it is given away.
    const bytes = new Uint8Array(input.bytes)
    worker.postMessage({ ...input, bytes }, [bytes.buffer])
    return await promise
  } finally {
    clearTimeout(timer)
    worker.terminate()
  }
}
