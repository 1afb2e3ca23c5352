import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { TAGS } from '../src/law/tags.ts'
import { runCommand } from './command-in-tests.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-system-'))
after(() => rmSync(FOLDER, { recursive: true }))
const FILE = join(FOLDER, 'file')
writeFileSync(FILE, 'Trust only official sources.')
/** No folder can be made below a file. */
const BELOW = join(FILE, 'below')
const NOWHERE = 'postgres://127.0.0.1:9/saual'

const RUNS: readonly (readonly [
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  place: string,
])[] = [
  [['staff', 'list'], { SAUAL_DATA: BELOW }, BELOW],
  [['law', 'add', FOLDER], { SAUAL_LAW: BELOW }, BELOW],
  [['read', FILE, '--out', BELOW], {}, BELOW],
  [['staff', 'list'], { SAUAL_DATA: FOLDER, SAUAL_DATABASE: NOWHERE }, NOWHERE],
  [['read', 'https://127.0.0.1:9/x'], {}, '127.0.0.1:9'],
  [['law', 'add', 'https://127.0.0.1:9/x.git'], { SAUAL_LAW: join(FOLDER, 'law') }, '127.0.0.1:9'],
]

for (const [words, environment, place] of RUNS)
  test(`what the system refuses is told in words, with the place: ${words.slice(0, 2).join(' ')} at ${place}`, async () => {
    for (const language of TAGS) {
      const { code, err } = await runCommand([...words, '--lang', language], { environment, folder: FOLDER })
      assert.notEqual(code, 0)
      assert.ok(err.replaceAll(/\s+/gu, '').includes(place), err)
      assert.doesNotMatch(err, /\bE[A-Z]{4,}\b|\bat .*\.ts:\d+|fatal:|Could not connect/u)
      if (language !== 'en') assert.match(err, /[а-я]{4}/iu)
    }
  })

test('a full disk behind standard output is told of by every command', {
  skip: process.platform !== 'linux' && 'only Linux has /dev/full',
}, () => {
  for (const words of [
    ['read', FILE],
    ['law', 'list'],
    ['help', 'read'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, ['src/main.ts', ...words, '--lang', 'en'], {
      encoding: 'utf8',
      // Corpora of whoever runs the tests are another matter.
      env: { ...process.env, SAUAL_LAW: join(FOLDER, 'law') },
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    })
    assert.equal(status, 1, words.join(' '))
    assert.match(stderr, /no room left/u)
  }
})
