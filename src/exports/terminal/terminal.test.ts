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

test('title, speaker and day come first; what of the law was not asked, and how to mend it, is one line before the claims', () => {
  const { date: _, jurisdiction: __, ...statement } = sample.statement
  for (const [language, speaker, line] of [
    ['kk', 'Кім айтты', 'Заң тексерілмеді, ел мен күн белгісіз: --jurisdiction kz --date КК.АА.ЖЖЖЖ'],
    ['ru', 'Кто сказал', 'Закон не проверен, не хватает страны и дня: --jurisdiction kz --date ДД.ММ.ГГГГ'],
    ['en', 'Speaker', 'Law not checked, country and day unknown: --jurisdiction kz --date DD.MM.YYYY'],
  ] as const) {
    const lines = terminal.render({ ...sample, law: null, statement }, { language }).split('\n')
    assert.equal(lines[0], sample.statement.title)
    assert.ok(lines[1]?.startsWith(`${speaker}: `))
    assert.equal(lines[lines.indexOf('') - 1], line)
  }
  const { date: ___, ...dayless } = sample.statement
  const noDay = terminal.render({ ...sample, statement: dayless }, { language: 'en' })
  assert.match(noDay, /^Law not checked, the day is unknown: --date DD\.MM\.YYYY$/mu)
  const noPack = terminal.render({ ...sample, law: null }, { language: 'en' })
  assert.match(noPack, /^Law: not checked: there is no norm pack for this country \(Kazakhstan\)$/mu)
  assert.doesNotMatch(terminal.render(sample, { language: 'en' }), /law not checked|law: not/iu)
})

test('a statement can’t command the terminal', () => {
  assert.equal(harmless(`a${ESCAPE}[2Jb\u0007\u202Ec\td`), 'a\uFFFD[2Jb\uFFFD\uFFFDc d')
})

test('words break at spaces only, long words are cut, wide signs count twice', () => {
  assert.deepEqual(wrap('ст.\u00A0274 УК', 7), ['ст.\u00A0274', 'УК'])
  assert.deepEqual(wrap('абвгдежз и', 3), ['абв', 'где', 'жз', 'и'])
  assert.equal(columns('қ😀'), 3)
})
