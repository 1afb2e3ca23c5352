import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { commitAll, emptyRepository, git } from '../../corpora/kazakhstan-law/miniature-in-tests.ts'
import { problem } from '../../formats/problem-in-tests.ts'
import { shallowCommits } from '../../git/shallow.ts'
import { fetchRepository, removeRepository } from './fetch-repository.ts'
import { startGitServer } from './git-server-in-tests.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-fetch-'))
const server = await startGitServer(FOLDER)
Object.assign(process.env, server.trust)
after(async () => {
  await server.close()
  rmSync(FOLDER, { recursive: true })
})

/** A bare repository that the server shows; of its three commits the newest holds a megabyte that no packing makes smaller. */
function served(name: string): { readonly source: string; readonly address: string } {
  const work = emptyRepository()
  for (const [index, words] of ['one', 'two', randomBytes(1e6).toString('base64')].entries()) {
    writeFileSync(join(work, 'a.md'), words)
    commitAll(work, { day: `2031-04-1${index}`, message: `${index}` })
  }
  const source = join(FOLDER, name)
  git(FOLDER, ['clone', '--quiet', '--bare', work, source])
  rmSync(work, { recursive: true })
  return { source, address: server.address(name) }
}

const heads = (directory: string) => git(directory, ['rev-list', '--all']).trim().split('\n')

test('a repository comes whole, and later what is new in it; a history written anew takes the place of the old', async () => {
  const { source, address } = served('whole')
  const directory = join(FOLDER, 'kept', 'whole.git')
  await fetchRepository(address, directory)
  assert.deepEqual(heads(directory), heads(source))
  assert.deepEqual(shallowCommits(directory), [])
  assert.ok(!existsSync(`${directory}.begun`))
  git(source, ['update-ref', 'HEAD', 'HEAD~1'])
  // An update that was killed must not keep the next one out.
  writeFileSync(join(directory, 'refs/heads/held-up.lock'), '')
  await fetchRepository(address, directory)
  assert.equal(git(directory, ['rev-parse', 'HEAD']), git(source, ['rev-parse', 'HEAD']))
  // Those who keep it may hold up another branch.
  git(source, ['branch', 'other', 'HEAD~1'])
  git(source, ['symbolic-ref', 'HEAD', 'refs/heads/other'])
  await fetchRepository(address, directory)
  assert.equal(git(directory, ['rev-parse', 'HEAD']), git(source, ['rev-parse', 'HEAD']))
})

test('a stop between steps loses none of them; the next call goes on from there', async () => {
  const { source, address } = served('stopped')
  const directory = join(FOLDER, 'kept', 'stopped.git')
  const stop = new AbortController()
  server.holdAfter(1)
  const first = fetchRepository(address, directory, { signal: stop.signal })
  await Promise.race([server.held, first])
  stop.abort()
  await assert.rejects(first, { name: 'AbortError' })
  assert.ok(!existsSync(directory))
  assert.equal(shallowCommits(`${directory}.begun`).length, 1)
  // What a git leaves behind that had no time to clean up.
  writeFileSync(join(`${directory}.begun`, 'shallow.lock'), '')
  writeFileSync(join(`${directory}.begun`, 'objects/pack/tmp_pack_x'), 'x')
  server.holdAfter(Number.POSITIVE_INFINITY)
  const before = server.bytes
  await fetchRepository(address, directory)
  assert.deepEqual(heads(directory), heads(source))
  assert.ok(server.bytes - before < 100_000, `${server.bytes - before} bytes were fetched again`)
  assert.ok(!existsSync(join(directory, 'objects/pack/tmp_pack_x')))
})

test('what was begun from another address, or from a history that is no more, is begun anew', async () => {
  const one = served('one')
  const other = served('other')
  const directory = join(FOLDER, 'kept', 'begun.git')
  const begun = `${directory}.begun`
  mkdirSync(begun, { recursive: true })
  git(FOLDER, ['clone', '--quiet', '--bare', '--depth=1', `file://${one.source}`, begun])
  await fetchRepository(other.address, directory)
  assert.deepEqual(heads(directory), heads(other.source))
  removeRepository(directory)
  git(FOLDER, ['clone', '--quiet', '--bare', '--depth=1', `file://${one.source}`, begun])
  git(begun, ['update-ref', 'refs/heads/held-up', 'HEAD'])
  git(begun, ['config', 'remote.origin.url', other.address])
  await fetchRepository(other.address, directory)
  assert.deepEqual(heads(directory), heads(other.source))
  assert.deepEqual(shallowCommits(directory), [])
})

test('what can’t be reached is told with what git says', async () => {
  const directory = join(FOLDER, 'kept', 'none.git')
  await assert.rejects(fetchRepository(server.address('none'), directory), problem('law-unreachable'))
  await assert.rejects(fetchRepository('http://127.0.0.1/x', directory), problem('law-address'))
  await assert.rejects(fetchRepository('https://--upload-pack=x/y z', directory), problem('law-address'))
})
