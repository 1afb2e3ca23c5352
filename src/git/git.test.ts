import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { askGit, GitFailure, gitProblem, startGit } from './git.ts'
import { openObjects } from './objects.ts'
import { gitDirectoryOf, newestCommit } from './repository.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-git-'))
after(() => rmSync(FOLDER, { recursive: true }))
const DIRECTORY = join(FOLDER, '.git')

async function commit(path: string, words: string): Promise<void> {
  writeFileSync(join(FOLDER, path), words)
  const tree = [`--work-tree=${FOLDER}`]
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']
  await askGit(DIRECTORY, [...tree, 'add', '--all'])
  await askGit(DIRECTORY, [...tree, ...who, 'commit', '--quiet', '--message=x'])
}

test('a repository is found at its own place only, and read at its newest commit', async () => {
  assert.equal(gitDirectoryOf(FOLDER), undefined)
  await askGit(DIRECTORY, ['init', '--quiet', '--initial-branch=main', FOLDER])
  assert.equal(gitDirectoryOf(FOLDER), DIRECTORY)
  assert.equal(gitDirectoryOf(DIRECTORY), DIRECTORY)
  assert.equal(gitDirectoryOf(join(DIRECTORY, 'refs')), undefined)
  await assert.rejects(newestCommit(DIRECTORY), GitFailure)
  await commit('a.md', 'one')
  const head = await newestCommit(DIRECTORY)
  assert.match(head, /^[0-9a-f]{40}$/u)
  // A mirror whose own branch is not there: the newest branch is read.
  await askGit(DIRECTORY, ['symbolic-ref', 'HEAD', 'refs/heads/absent'])
  assert.equal(await newestCommit(DIRECTORY), head)
  await askGit(DIRECTORY, ['symbolic-ref', 'HEAD', 'refs/heads/main'])
})

test('files are read one after the other; what can’t be had does not keep the next one back', async () => {
  await commit('large.md', 'x'.repeat(2000))
  const objects = openObjects(DIRECTORY, 1000)
  const words = async (object: string) => {
    const read = await objects.read(object)
    return 'fault' in read ? read.fault.code : Buffer.from(read.bytes).toString()
  }
  assert.equal(await words('HEAD:a.md'), 'one')
  assert.equal(await words('HEAD:none.md'), 'object-missing')
  assert.equal(await words('HEAD:large.md'), 'too-large')
  assert.equal(await words('HEAD:'), 'not-a-file')
  assert.equal(await words('HEAD:a.md'), 'one')
  objects.close()
})

test('an answer may be cut off; a failure says what git said', async () => {
  assert.equal(await askGit(DIRECTORY, ['cat-file', 'blob', 'HEAD:large.md'], 10), 'x'.repeat(10))
  await assert.rejects(
    askGit(DIRECTORY, ['cat-file', 'blob', 'HEAD:none.md']),
    ({ message, reason }: GitFailure) => /none\.md/u.test(message) && reason === 'refused',
  )
})

test('a machine without git is told apart from a repository that can’t be read', () => {
  assert.equal(gitProblem(new GitFailure('git is not installed', 'no-git'), '/x').code, 'corpus-git-missing')
  assert.deepEqual(gitProblem(new GitFailure('bad object'), '/x').values, { place: '/x', what: 'bad object' })
})

test('settings of the person at the machine change nothing', async () => {
  const { HOME, GIT_DIR } = process.env
  writeFileSync(join(FOLDER, '.gitconfig'), '[core]\n\tquotePath = false\n[alias]\n\tsaid = config\n')
  Object.assign(process.env, { HOME: FOLDER, GIT_DIR: '/elsewhere' })
  try {
    await assert.rejects(askGit(DIRECTORY, ['said', '--list']), GitFailure)
    assert.match(await newestCommit(DIRECTORY), /^[0-9a-f]{40}$/u)
  } finally {
    Object.assign(process.env, { HOME, GIT_DIR })
    if (GIT_DIR === undefined) delete process.env.GIT_DIR
  }
})

test('a git that was stopped has not failed at the repository', async () => {
  const stopping = new AbortController()
  // Waits for objects on its input, for ever.
  const git = startGit(DIRECTORY, ['cat-file', '--batch'], { signal: stopping.signal })
  stopping.abort()
  await assert.rejects(git.ended, ({ reason }: GitFailure) => reason === 'stopped')
  const failing = askGit(DIRECTORY, ['cat-file', 'blob', 'HEAD:none.md'])
  await assert.rejects(failing, ({ reason }: GitFailure) => reason !== 'stopped')
})

test('a git that is watched answers, fails and stops as any other', async () => {
  const isWatched = true
  assert.equal(await askGit(DIRECTORY, ['cat-file', 'blob', 'HEAD:a.md'], undefined, { isWatched }), 'one')
  const failing = askGit(DIRECTORY, ['cat-file', 'blob', 'HEAD:none.md'], undefined, { isWatched })
  await assert.rejects(
    failing,
    ({ message, reason }: GitFailure) => /none\.md/u.test(message) && reason === 'refused',
  )
  const waiting = startGit(DIRECTORY, ['cat-file', '--batch'], { isWatched })
  waiting.stop()
  await assert.rejects(waiting.ended, ({ reason }: GitFailure) => reason === 'stopped')
})

test('a git that is started when everything was stopped already does not run on', async () => {
  const waiting = startGit(DIRECTORY, ['cat-file', '--batch'], { signal: AbortSignal.abort() })
  await assert.rejects(waiting.ended, ({ reason }: GitFailure) => reason === 'stopped')
})

test('a missing git is told of', async () => {
  const { PATH } = process.env
  const bare = join(FOLDER, 'only a shell')
  mkdirSync(bare)
  symlinkSync('/bin/sh', join(bare, 'sh'))
  const isMissing = ({ reason }: GitFailure) => reason === 'no-git'
  try {
    for (const isWatched of [false, true])
      for (const path of [join(FOLDER, 'nothing here'), bare]) {
        process.env.PATH = path
        await assert.rejects(askGit(DIRECTORY, ['status'], undefined, { isWatched }), isMissing)
      }
  } finally {
    process.env.PATH = PATH
  }
})
