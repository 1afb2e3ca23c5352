import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apart } from './apart.ts'
import { problem } from './problem-in-tests.ts'

const INPUT = { bytes: new TextEncoder().encode('слово'), name: 'a.bin' }

/** A module that exists only as its own source. */
function moduleOf(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`
}

test('what a module reads comes back, and the caller keeps the bytes', async () => {
  const module = moduleOf(
    'export const read = async ({ bytes, name }) => ({ text: name + bytes.constructor.name + new TextDecoder().decode(bytes), metadata: {} })',
  )
  for (const bytes of [INPUT.bytes, Buffer.from(INPUT.bytes)])
    assert.deepEqual(await apart(module, { ...INPUT, bytes }), { text: 'a.binUint8Arrayслово', metadata: {} })
  assert.equal(INPUT.bytes.byteLength, 10)
})

test('a module that never ends is stopped', async () => {
  const module = moduleOf('export const read = async () => { for (;;) {} }')
  await assert.rejects(
    apart(module, INPUT, { seconds: 0.5, megabytes: 100 }),
    problem('file-too-slow', { name: 'a.bin', limit: 0.5 }),
  )
})

test('a module that eats memory is stopped', async () => {
  const module = moduleOf(
    'export const read = async () => { const all = []; for (;;) all.push({ all: [all.length] }) }',
  )
  await assert.rejects(
    apart(module, INPUT, { seconds: 20, megabytes: 32 }),
    problem('file-too-heavy', { name: 'a.bin', limit: 32 }),
  )
})

test('a bug stays a bug, and an end without an answer is one', async () => {
  await assert.rejects(apart(moduleOf('export const read = async () => undefined.x'), INPUT), TypeError)
  await assert.rejects(apart(moduleOf('export const read = () => process.exit(3)'), INPUT), /ended with 3/u)
})

test('memory outside of JavaScript counts, too', async () => {
  const module = moduleOf(
    'export const read = async () => { const all = []; for (;;) { all.push(new Uint8Array(1e7).fill(1)); await null } }',
  )
  await assert.rejects(
    apart(module, INPUT, { seconds: 5, megabytes: 200 }),
    // Only Linux tells how much a process has; elsewhere time ends it.
    problem(process.platform === 'linux' ? 'file-too-heavy' : 'file-too-slow'),
  )
})

test('the process sees no environment', async () => {
  const module = moduleOf(
    'export const read = async () => ({ text: String(Object.keys(process.env).length), metadata: {} })',
  )
  assert.equal((await apart(module, INPUT)).text, '0')
})
