import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Commit, commitsIn } from './log.ts'
import { commitNote } from './trailers.ts'

const ZERO = '0'.repeat(40)

async function all(tokens: readonly string[]): Promise<Commit[]> {
  return Array.fromAsync(commitsIn(tokens))
}

test('commits with strange paths and empty ones', async () => {
  const tokens = [
    '\u0001c1\u00022031-01-01\u0002a\n\nb\n\u0003',
    `\n:000000 100644 ${ZERO} abc A`,
    'x\ny.md',
    `:100644 000000 abc ${ZERO} D`,
    'z.md',
    '',
    '\u0001c2\u00022030-01-01\u0002m\u0003',
  ]
  assert.deepEqual(await all(tokens), [
    {
      id: 'c1',
      day: '2031-01-01',
      message: 'a\n\nb\n',
      changes: [{ path: 'x\ny.md', object: 'abc' }, { path: 'z.md' }],
    },
    { id: 'c2', day: '2030-01-01', message: 'm', changes: [] },
  ])
})

test('links and submodules are no files', async () => {
  const tokens = [
    '\u0001c\u00022031-01-01\u0002m\u0003',
    `\n:000000 120000 ${ZERO} abc A`,
    'link.md',
    `:000000 160000 ${ZERO} abc A`,
    'sub.md',
  ]
  assert.deepEqual((await all(tokens))[0]?.changes, [])
})

test('property: any tokens are read', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string()), async (tokens) => void (await all(tokens))))
})

test('trailers stand in the last paragraph; a day that is none is none', () => {
  assert.deepEqual(
    commitNote(
      '[Reform] Act — articles 1, 2\n\nSource-Date: 1900-01-01\n\nSource-Id: A: b\nSource-Date: 2031-02-30\nnorm-id: N',
    ),
    {
      type: 'reform',
      title: 'Act',
      sourceId: 'A: b',
      normId: 'N',
    },
  )
  assert.deepEqual(commitNote('Source-Date: 2031-01-01'), { title: 'Source-Date: 2031-01-01' })
  fc.assert(fc.property(fc.string(), (message) => void commitNote(message)))
})
