import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Imported } from '../../law/corpus/act.ts'
import { Problem } from '../../problem.ts'
import { events, version } from '../../storage/law/built-in-tests.ts'
import { gather } from '../../storage/law/gather.ts'
import { indexBuild } from '../../storage/law/index-build.ts'
import { definitionsIn } from './defining.ts'
import { indexApart } from './index-apart.ts'
import { keysFor } from './keys-for.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-index-'))
after(() => rmSync(FOLDER, { recursive: true }))

const ACT = version('speech', '2020-01-01', {
  1: 'In this Act, "blogger" means a person who asks.',
  2: 'Bloggers ask; officials answer.',
})

/** What is told of a build that is gathered under a name. */
async function gathered(name: string, all: readonly Imported[]) {
  const path = join(FOLDER, `${name}.sqlite`)
  const unfinished = `${path}.building`
  await gather(events(all), unfinished)
  return { path, unfinished, name: 'law', source: 'somewhere' }
}

test('what is indexed in another process is the same as what is indexed here', async () => {
  const indexing = await gathered('apart', [ACT])
  const here = join(FOLDER, 'here.building')
  for (const ending of ['', '-taken']) copyFileSync(indexing.unfinished + ending, here + ending)
  const apart = await indexApart(indexing, {})
  const { name, source } = indexing
  const keysOf = keysFor(await loadCatalog())
  assert.deepEqual(apart, await indexBuild(here, { name, source, keysOf, definitionsIn }))
  assert.ok(readFileSync(indexing.unfinished).equals(readFileSync(here)))
})

test('faults that the process finds are told here, each in its place', async () => {
  const fault = { code: 'yaml', values: { line: 7 } }
  const indexing = await gathered('unread', [{ kind: 'broken', place: 'lost.md', fault }])
  await assert.rejects(indexApart(indexing, {}), (error) => {
    assert.ok(error instanceof Problem)
    assert.deepEqual(
      [error.code, error.values, error.faults],
      ['law-nothing-read', { place: 'somewhere', count: 1 }, [{ place: 'lost.md', fault }]],
    )
    return true
  })
})

test('the indexing stops when it should', async () => {
  const reason = new Error('enough')
  const indexing = await gathered('stopped', [ACT])
  await assert.rejects(indexApart(indexing, { signal: AbortSignal.abort(reason) }), reason)
  const stop = new AbortController()
  const stopped = indexApart(indexing, { signal: stop.signal })
  stop.abort(reason)
  await assert.rejects(stopped, reason)
})
