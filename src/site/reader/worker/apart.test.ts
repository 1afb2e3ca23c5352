import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { problem } from '../../../formats/problem-in-tests.ts'
import { apart } from './apart.ts'

const INPUT = { bytes: new TextEncoder().encode('слово'), name: 'a.bin' }

/** A thread of Node, spoken to as a browser speaks to its workers; its address is its own source. */
class ThreadAsWorker {
  readonly #thread: Worker

  constructor(source: string) {
    const scope = `const { parentPort } = require('node:worker_threads')
const postMessage = (message) => parentPort.postMessage(message)
const onFile = (read) => parentPort.on('message', read)
`
    this.#thread = new Worker(scope + source, { eval: true, stderr: true })
  }

  postMessage(message: unknown, transferred: readonly ArrayBuffer[]): void {
    this.#thread.postMessage(message, [...transferred])
  }

  addEventListener(type: 'message' | 'error', listen: (event: never) => void): void {
    const event = (data: unknown): never => ({ data, preventDefault: () => undefined }) as never
    if (type === 'message') this.#thread.on('message', (data: unknown) => listen(event(data)))
    // Node may tell of an error before it gives what was sent earlier; by the end of the thread it has given all.
    else this.#thread.on('error', (data) => this.#thread.once('exit', () => listen(event(data))))
  }

  terminate(): void {
    void this.#thread.terminate()
  }
}

const BEGAN = 'postMessage({ began: true })\n'

test('what a format reads comes back, and the caller keeps the bytes', async () => {
  const source = `${BEGAN}onFile(({ bytes, name }) => postMessage({ extracted: { text: name + new TextDecoder().decode(bytes), metadata: {} } }))`
  assert.deepEqual(await apart(ThreadAsWorker, source, INPUT), { text: 'a.binслово', metadata: {} })
  assert.equal(INPUT.bytes.byteLength, 10)
})

test('a problem comes back as one, and a bug stays a bug', async () => {
  const given = `{ problem: { code: 'pdf-broken', kind: 'input', values: { name: 'a.bin' } } }`
  await assert.rejects(
    apart(ThreadAsWorker, `${BEGAN}onFile(() => postMessage(${given}))`, INPUT),
    problem('pdf-broken', { name: 'a.bin' }),
  )
  await assert.rejects(
    apart(ThreadAsWorker, `${BEGAN}onFile(() => postMessage({ bug: 'TypeError: x' }))`, INPUT),
    /TypeError: x/u,
  )
})

test('a format that never ends is stopped', async () => {
  await assert.rejects(
    apart(ThreadAsWorker, `${BEGAN}onFile(() => { for (;;) {} })`, INPUT, 0.5),
    problem('file-too-slow', { name: 'a.bin', limit: 0.5 }),
  )
})

test('one that can not be loaded, and one that breaks off over a file, are told apart', async () => {
  await assert.rejects(apart(ThreadAsWorker, 'throw new Error()', INPUT), problem('format-not-here'))
  await assert.rejects(
    apart(ThreadAsWorker, `${BEGAN}onFile(() => { throw new Error() })`, INPUT),
    problem('format-stopped', { name: 'a.bin' }),
  )
})
