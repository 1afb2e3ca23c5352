import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { git, miniatureRepository } from '../src/corpora/kazakhstan-law/miniature-in-tests.ts'
import { startGitServer } from '../src/desk/law/git-server-in-tests.ts'
import { type Running, startCommand } from './command-in-tests.ts'

const PLAIN = fileURLToPath(new URL('../corpus/plain/', import.meta.url))
const FOLDER = mkdtempSync(join(tmpdir(), 'saual-law-at-once-'))
const LAW = join(FOLDER, 'law')
const LOCK = join(LAW, 'kz.sqlite.lock')
const server = await startGitServer(FOLDER)
after(async () => {
  await server.close()
  rmSync(FOLDER, { recursive: true })
})
const work = miniatureRepository()
const SOURCE = join(FOLDER, 'codes.git')
git(FOLDER, ['clone', '--quiet', '--bare', work, SOURCE])
const NEWEST = git(SOURCE, ['rev-parse', 'HEAD']).trim()
// The newest commit comes with an update.
git(SOURCE, ['update-ref', 'HEAD', 'HEAD~1'])
rmSync(work, { recursive: true })
const ADDRESS = server.address('codes.git')

function law(...words: readonly string[]): Running {
  return startCommand(['law', ...words], { environment: { SAUAL_LAW: LAW, ...server.trust } })
}

test('while one program fetches a corpus, others are told who does; once that one is killed they need not wait', async () => {
  server.holdAfter(1)
  const first = law('add', ADDRESS, '--name', 'kz')
  await Promise.race([server.held, first.ended])
  const begun = join(LAW, 'repositories', 'kz.git.begun')
  // What git holds while it works is not taken from it.
  const ofGit = join(begun, 'shallow.lock')
  writeFileSync(ofGit, '', { flag: 'a' })
  for (const [language, says] of [
    ['kk', /^saual: «kz» корпусын қазір басқа бағдарлама \((\d+)-процесс\) .* тоқтатыңыз\.$/u],
    ['ru', /^saual: Корпус «kz» сейчас .* другая программа \(процесс (\d+)\)\. .* остановите ее\.$/u],
    ['en', /^saual: Another program \(process (\d+)\) is .* the corpus “kz”\. .* end it first\.$/u],
  ] as const) {
    const { code, out, err } = await law('add', ADDRESS, '--name', 'kz', '--lang', language).ended
    assert.deepEqual([code, out], [1, ''])
    assert.equal(says.exec(err.trim())?.[1], String(first.child.pid), err)
  }
  const removing = await law('remove', 'kz').ended
  assert.equal(removing.code, 1)
  assert.match(removing.err, /^saual: Another program/u)
  assert.ok(existsSync(ofGit))
  assert.equal(first.child.exitCode, null)
  // Another corpus is nobody's business here.
  assert.deepEqual((await law('add', PLAIN, '--name', 'plain').ended).code, 0)
  const listed = await law('list').ended
  assert.deepEqual([listed.code, listed.err], [0, ''])
  assert.match(listed.out, /“plain”/u)
  first.child.kill('SIGKILL')
  assert.equal((await first.ended).by, 'SIGKILL')
  assert.ok(existsSync(LOCK), 'it had no time to take it away')
  server.holdAfter(Number.POSITIVE_INFINITY)
  const { code, err } = await law('add', ADDRESS, '--name', 'kz').ended
  assert.deepEqual([code, err], [0, ''])
  assert.deepEqual(readdirSync(LAW).sort(), ['kz.sqlite', 'plain.sqlite', 'repositories'])
})

test('of two updates at once one is told of the other; an update of all goes on with those that are free', async () => {
  const before = readFileSync(join(LAW, 'kz.sqlite'))
  git(SOURCE, ['update-ref', 'HEAD', NEWEST])
  server.holdAfter(0)
  const first = law('update', 'kz')
  while (!existsSync(LOCK)) {
    assert.equal(first.child.exitCode, null)
    await setTimeout(5)
  }
  const { code, out, err } = await law('update').ended
  assert.equal(code, 1)
  assert.match(err, /^saual: Another program \(process \d+\) is .* the corpus “kz”\./u)
  assert.match(out, /^Corpus “plain”/u)
  first.child.kill('SIGINT')
  assert.equal((await first.ended).code, 130)
  assert.ok(before.equals(readFileSync(join(LAW, 'kz.sqlite'))))
  assert.ok(!existsSync(LOCK))
  server.holdAfter(Number.POSITIVE_INFINITY)
  assert.equal((await law('update').ended).code, 0)
})

test('a lock that was damaged is told by its place', async () => {
  writeFileSync(LOCK, 'no lock at all '.repeat(100))
  const { code, err } = await law('update', 'kz').ended
  assert.equal(code, 1)
  assert.ok(err.replaceAll(/\s+/gu, '').includes(LOCK), err)
  rmSync(LOCK)
  assert.equal((await law('remove', 'kz', 'plain').ended).code, 0)
  assert.deepEqual(readdirSync(LAW), ['repositories'])
})
