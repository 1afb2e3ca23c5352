import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { git, miniatureRepository } from '../src/corpora/kazakhstan-law/miniature-in-tests.ts'
import { startGitServer } from '../src/desk/law/git-server-in-tests.ts'
import { PROGRAM, type Running, runCommand, startCommand } from './command-in-tests.ts'

const PLAIN = fileURLToPath(new URL('../corpus/plain/', import.meta.url))
const FOLDER = mkdtempSync(join(tmpdir(), 'saual-law-stop-'))
const server = await startGitServer(FOLDER)
after(async () => {
  await server.close()
  rmSync(FOLDER, { recursive: true })
})
const work = miniatureRepository()
git(FOLDER, ['clone', '--quiet', '--bare', work, join(FOLDER, 'codes.git')])
rmSync(work, { recursive: true })
const ADDRESS = server.address('codes.git')

/** Starts `saual law …` with a folder of corpora. */
function law(folder: string, ...words: readonly string[]): Running {
  const environment = { SAUAL_LAW: join(FOLDER, folder), ...server.trust }
  return startCommand(['law', ...words], { environment })
}

/** A folder of acts that takes a while to read. */
function largeFolder(): string {
  const place = join(FOLDER, 'large')
  mkdirSync(place)
  for (let act = 0; act < 300; act++) {
    const articles = Array.from(
      { length: 200 },
      (_, number) =>
        `## Article ${number + 1}. Matter ${number}\n\nWords of act ${act}, ${'and more '.repeat(20)}.`,
    )
    const head = `---\nkey: A-${act}\ntitle: Act ${act}\nlanguage: en\nsince: 2030-01-01\n---\n\n`
    writeFileSync(join(place, `${act}.md`), head + articles.join('\n\n'))
  }
  return place
}

async function until(
  isSo: () => boolean,
  running: { readonly child: Pick<ChildProcess, 'exitCode'> },
): Promise<void> {
  while (!isSo()) {
    assert.equal(running.child.exitCode, null, 'it ended before it could be stopped')
    await setTimeout(5)
  }
}

const isBuilding = (folder: string) => () =>
  existsSync(join(FOLDER, folder)) &&
  readdirSync(join(FOLDER, folder)).some((file) => file.endsWith('.writing'))

test('a fetch that is killed ends its git, too, and goes on from the step that it had reached', async () => {
  server.holdAfter(1)
  const killed = law('fetched', 'add', ADDRESS, '--name', 'kz')
  await Promise.race([server.held, killed.ended])
  killed.child.kill('SIGKILL')
  assert.equal((await killed.ended).by, 'SIGKILL')
  // A git that lived on would wait for the answer, and write into the folder of the next one.
  await server.left
  assert.deepEqual(readdirSync(join(FOLDER, 'fetched', 'repositories')), ['kz.git.begun'])
  server.holdAfter(Number.POSITIVE_INFINITY)
  const before = server.fetches
  const { code, out, err } = await law('fetched', 'add', ADDRESS, '--name', 'kz').ended
  assert.deepEqual([code, err], [0, ''])
  assert.match(out, /^Corpus “kz”/u)
  // The newest state had come; one step brings all that is older.
  assert.equal(server.fetches - before, 1)
  assert.deepEqual(readdirSync(join(FOLDER, 'fetched')).sort(), ['kz.sqlite', 'repositories'])
  assert.deepEqual(readdirSync(join(FOLDER, 'fetched', 'repositories')), ['kz.git'])
})

test('Ctrl-C in a build leaves the corpus before as it was, and nothing half done', async () => {
  const folder = 'built'
  const large = largeFolder()
  assert.equal((await law(folder, 'add', PLAIN, '--name', 'law').ended).code, 0)
  const file = join(FOLDER, folder, 'law.sqlite')
  const standing = readFileSync(file)
  const stopped = law(folder, 'add', large, '--name', 'other')
  await until(isBuilding(folder), stopped)
  stopped.child.kill('SIGINT')
  // Whatever started the program may pass the key on a second time.
  stopped.child.kill('SIGINT')
  const { code, out, err } = await stopped.ended
  assert.deepEqual([code, out], [130, ''])
  assert.match(err, /^saual: Stopped\. The corpus before stays as it was/u)
  assert.deepEqual(readdirSync(join(FOLDER, folder)), ['law.sqlite'])
  assert.ok(standing.equals(readFileSync(file)))
})

test('the system’s word to end stops a build as Ctrl-C does', async () => {
  const folder = 'ended'
  const stopped = law(folder, 'add', join(FOLDER, 'large'))
  await until(isBuilding(folder), stopped)
  stopped.child.kill('SIGTERM')
  const { code, err } = await stopped.ended
  assert.equal(code, 130)
  assert.match(err, /^saual: Stopped\./u)
  assert.deepEqual(readdirSync(join(FOLDER, folder)), [])
})

test('a build stops when the launcher that started it is killed: nobody could stop it any more', async () => {
  const folder = 'orphan'
  const launcher = JSON.stringify(join(dirname(PROGRAM), 'run.cjs'))
  const words = JSON.stringify([PROGRAM, 'law', 'add', join(FOLDER, 'large')])
  const launched = spawn(process.execPath, ['-e', `require(${launcher}).run(process.execPath, ${words})`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', SAUAL_LAW: join(FOLDER, folder) },
  })
  const said = buffer(launched.stderr)
  await until(isBuilding(folder), { child: launched })
  launched.kill('SIGKILL')
  assert.match((await said).toString(), /^saual: Stopped\./u)
  assert.deepEqual(readdirSync(join(FOLDER, folder)), [])
})

test('a build that is killed leaves nothing that stands in the way of the next', async () => {
  const folder = 'killed'
  const large = join(FOLDER, 'large')
  const killed = law(folder, 'add', large)
  await until(isBuilding(folder), killed)
  killed.child.kill('SIGKILL')
  await killed.ended
  assert.ok(isBuilding(folder)())
  const { code, err } = await law(folder, 'add', large).ended
  assert.deepEqual([code, err], [0, ''])
  assert.deepEqual(readdirSync(join(FOLDER, folder)), ['large.sqlite'])
})

test('without a network the name of a country says where it would reach, in three languages', async () => {
  // Nobody listens at this proxy.
  const environment = { SAUAL_LAW: join(FOLDER, 'none'), https_proxy: 'http://127.0.0.1:9' }
  for (const [language, says] of [
    ['kk', /^saual: https:\/\/github\.com\S+ мекенжайындағы репозиторий жүктелмеді: /u],
    ['ru', /^saual: Репозиторий https:\/\/github\.com\S+ не загрузился: /u],
    ['en', /^saual: The repository https:\/\/github\.com\S+ could not be fetched: .*what has come is kept/u],
  ] as const) {
    const { code, err } = await runCommand(['law', 'add', 'kz', '--lang', language], { environment })
    assert.match(err, says)
    assert.equal(code, 1)
  }
})

test('a name that is neither a folder nor a country with a corpus is told with those that are known', async () => {
  for (const name of ['xa', 'qq']) {
    const { code, err } = await law('none', 'add', name).ended
    assert.equal(code, 1)
    assert.match(err, new RegExp(`no folder or file “${name}”.* known: kz`, 'u'))
  }
})
