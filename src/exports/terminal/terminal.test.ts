import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { SOURCE } from '../../catalog.ts'
import type { Reading } from '../../reader/reading.ts'
import terminal from './export.ts'
import { harmless } from './harmless.ts'
import { columns, wrap } from './wrap.ts'

const ESCAPE = '\u001B'
const sample = JSON.parse(readFileSync(join(SOURCE, 'exports', 'sample.json'), 'utf8')) as Reading

test('no line is wider than the terminal, however narrow or wide', () => {
  for (const width of [24, 40, 80, 200]) {
    for (const line of terminal.render(sample, { language: 'kk', width }).split('\n')) {
      assert.ok(columns(line) <= Math.min(width, 92), `${width}: ${line}`)
    }
  }
})

test('without leave to colour there is no escape; with it the words stay the same', () => {
  const plain = terminal.render(sample, { language: 'ru', width: 60 })
  const coloured = terminal.render(sample, { language: 'ru', width: 60, colour: true })
  assert.ok(!plain.includes(ESCAPE))
  assert.ok(coloured.includes(ESCAPE))
  assert.equal(coloured.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'gu'), ''), plain)
})

test('a statement can’t command the terminal', () => {
  assert.equal(harmless(`a${ESCAPE}[2Jb\u0007\u202Ec\td`), 'a\uFFFD[2Jb\uFFFD\uFFFDc d')
})

test('words break at spaces only, long words are cut, wide signs count twice', () => {
  assert.deepEqual(wrap('ст.\u00A0274 УК', 7), ['ст.\u00A0274', 'УК'])
  assert.deepEqual(wrap('абвгдежз и', 3), ['абв', 'где', 'жз', 'и'])
  assert.equal(columns('қ😀'), 3)
})
