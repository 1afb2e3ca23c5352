import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { problem } from '../../formats/problem-in-tests.ts'
import { gatherApart, type Reading } from './gather-apart.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-gather-'))
after(() => rmSync(FOLDER, { recursive: true }))

const HEAD = '---\nkey: A\ntitle: Act\nlanguage: en\nsince: 2020-01-01\n---\n'

function readingOf(name: string, acts: number): Reading {
  const directory = join(FOLDER, name)
  mkdirSync(directory)
  for (let act = 0; act < acts; act++)
    writeFileSync(
      join(directory, `${act}.md`),
      `${HEAD.replace('key: A', `key: A${act}`)}Article 1. One\n\nWords.`,
    )
  const path = join(FOLDER, `${name}.sqlite`)
  return { directory, place: name, path, unfinished: `${path}.building`, currentOnly: false }
}

test('a corpus is gathered in another process, which tells how far it has come', async () => {
  const reading = readingOf('told', 3)
  const steps: number[] = []
  await gatherApart(reading, { progress: (done) => steps.push(done) })
  assert.deepEqual(steps, [1, 2, 3])
  assert.ok(existsSync(reading.unfinished))
})

test('the process takes what this one has compiled, and compiles for the next', () => {
  const cache = join(FOLDER, 'compiled')
  const gathers = `import { gatherApart } from ${JSON.stringify(join(import.meta.dirname, 'gather-apart.ts'))}
    await gatherApart(${JSON.stringify(readingOf('compiled once', 1))}, {})`
  execFileSync(process.execPath, ['--input-type=module', '--eval', gathers], {
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  })
  // Flags and a version of Node have a folder of their own: in another, types would be stripped once more.
  const [folder = '', ...others] = readdirSync(cache)
  assert.deepEqual(others, [])
  assert.ok(readdirSync(join(cache, folder), { withFileTypes: true }).every((entry) => entry.isFile()))
})

test('of a large corpus it tells each hundredth, and the end', async () => {
  const steps: number[] = []
  await gatherApart(readingOf('large', 250), { progress: (done) => steps.push(done) })
  assert.equal(steps.length, 101)
  assert.equal(steps.at(-1), 250)
})

test('a process that can’t be begun is told of, and ends nobody else', async () => {
  const { execPath } = process
  process.execPath = join(FOLDER, 'nothing here')
  try {
    await assert.rejects(gatherApart(readingOf('not begun', 1), {}), { code: 'ENOENT' })
    // What is sent to it fails a moment later.
    await sleep(100)
  } finally {
    process.execPath = execPath
  }
})

test('what the process finds wrong is told here', async () => {
  await assert.rejects(gatherApart(readingOf('no-law', 0), {}), problem('law-format'))
  const reading = readingOf('nowhere', 1)
  const path = join(FOLDER, 'none', 'nowhere.sqlite')
  const unwritable = gatherApart({ ...reading, path, unfinished: `${path}.building` }, {})
  await assert.rejects(unwritable, (error: { code?: string; values?: { path?: string } }) => {
    assert.deepEqual([error.code, error.values?.path], ['law-unwritable', path])
    return true
  })
})

test('a reading that the system kills is a problem, not a fault of the program', async () => {
  const reading = readingOf('killed', 400)
  const others = new Set(children())
  const kill = () => {
    for (const child of children()) if (!others.has(child)) process.kill(child, 'SIGKILL')
  }
  await assert.rejects(
    gatherApart(reading, { progress: kill }),
    problem('law-reading-killed', { place: 'killed', signal: 'SIGKILL' }),
  )
})

/** Numbers of the processes that this one has started. */
function children(): number[] {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' })
  return processes.split('\n').flatMap((line) => {
    const [pid, parent, name] = line.trim().split(/\s+/u)
    return Number(parent) === process.pid && name !== 'ps' ? Number(pid) : []
  })
}

test('the reading stops when it should, and nobody goes on writing', async () => {
  const reading = readingOf('stopped', 400)
  const stop = new AbortController()
  const reason = new Error('enough')
  const gathering = gatherApart(reading, { progress: () => stop.abort(reason), signal: stop.signal })
  await assert.rejects(gathering, reason)
  for (const file of readdirSync(FOLDER)) if (file.startsWith('stopped.')) rmSync(join(FOLDER, file))
  await assert.rejects(gatherApart(reading, { signal: AbortSignal.abort(reason) }), reason)
  assert.deepEqual(
    readdirSync(FOLDER).filter((file) => file.startsWith('stopped.')),
    [],
  )
})
