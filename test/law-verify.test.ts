import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { CORPORA, LAW, saual } from './law-command-in-tests.ts'

before(async () => {
  mkdirSync(LAW)
  assert.equal((await saual(['law', 'add', join(CORPORA, 'plain')])).code, 0)
})

const verified = (...words: readonly string[]) => saual(['law', 'verify', ...words])

test('a corpus is told to be sound, and to be damaged where a byte of it has changed since', async () => {
  const sound = await verified()
  assert.deepEqual([sound.code, sound.err], [0, ''])
  assert.match(sound.out, /“plain” is sound/u)
  assert.equal(JSON.parse((await verified('plain', '--json')).out).corpora[0].build.name, 'plain')

  const path = join(LAW, 'plain.sqlite')
  const bytes = readFileSync(path)
  // Of a page that `law list` never reads.
  const at = bytes.length - 9
  bytes[at] = (bytes[at] as number) ^ 1
  writeFileSync(path, bytes)
  assert.equal((await saual(['law', 'list'])).code, 0)
  for (const [language, says] of [
    ['kk', /бүлінген: оның жауаптарына сенуге болмайды.*law remove plain.*қайта құрыңыз/u],
    ['ru', /поврежден после сборки: его ответам верить нельзя.*law remove plain.*соберите корпус заново/u],
    [
      'en',
      /was damaged since it was built: its answers can’t be trusted.*law remove plain.*build the corpus again/u,
    ],
  ] as const) {
    const { code, err } = await verified('plain', '--lang', language)
    assert.equal(code, 1)
    assert.match(err.replaceAll(/\s+/gu, ' '), says)
  }
  const { code, out } = await verified('--json')
  assert.equal(code, 1)
  assert.equal(JSON.parse(out).corpora[0].problem.code, 'law-build-damaged')
})

test('what is not there can’t be verified', async () => {
  const { code, err } = await verified('none')
  assert.equal(code, 1)
  assert.match(err, /no corpus “none”/u)
})
