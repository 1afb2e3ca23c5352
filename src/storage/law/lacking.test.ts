import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ACTS, events, folder } from './built-in-tests.ts'
import { gather } from './gather.ts'

const GATHERED = join(folder, 'gathered.building')
await gather(events(ACTS), GATHERED)

/** Indexes in a Node that hides something of the machine; prints the problem. */
const INDEXING = `
import { setFlagsFromString } from 'node:v8'
import { indexBuild } from ${JSON.stringify(new URL('index-build.ts', import.meta.url))}
const [, unfinished, ...flags] = process.argv
// Now that all modules are there: Node itself strips their types in WebAssembly.
for (const flag of flags) setFlagsFromString(flag)
const keysOf = () => (word) => [word]
const options = { name: 'law', source: 'the place', keysOf, definitionsIn: () => [] }
await indexBuild(unfinished, options).then(
  () => console.log('built'),
  ({ code, values }) => console.log(code, values?.place),
)
`

/**
 * @param atStart flags that the Node is started with
 * @param later flags that are set when its modules are there
 */
function indexedWith(atStart: readonly string[], later: readonly string[] = []): string {
  const unfinished = join(folder, 'indexed.building')
  for (const ending of ['', '-taken']) copyFileSync(GATHERED + ending, unfinished + ending)
  const words = [...atStart, '--input-type=module', '--eval', INDEXING, '--', unfinished, ...later]
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  return (stdout + stderr).trim()
}

test('a machine that lacks nothing indexes', () => {
  assert.equal(indexedWith([]), 'built')
})

// Processors of other kinds have these instructions always.
test('a processor without the instructions is told of', { skip: process.arch !== 'x64' }, () => {
  assert.equal(indexedWith(['--no-enable-sse4-1']), 'law-lacks-instructions the place')
})

test('memory that can’t be had is told of, at the beginning and when there must be more', () => {
  for (const pages of [1, 6, 8])
    assert.equal(indexedWith([], [`--wasm-max-mem-pages=${pages}`]), 'law-lacks-memory the place', `${pages}`)
})
