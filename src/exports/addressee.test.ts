import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadExports, SOURCE } from '../catalog.ts'
import type { Reading } from '../reader/reading.ts'

const reading = JSON.parse(readFileSync(join(SOURCE, 'exports', 'sample.json'), 'utf8')) as Reading

test('a question that is put to somebody else says to whom, in every export', async () => {
  const to = { kk: 'осы сөздердің авторы', ru: 'автор этих слов', en: 'the author of these words' }
  const questions = reading.questions.map((question, place) => (place === 1 ? { ...question, to } : question))
  for (const [name, { render }] of await loadExports()) {
    const [before, after] = [reading, { ...reading, questions }].map((one) => render(one, { language: 'ru' }))
    assert.ok(!before?.includes(to.ru), name)
    assert.ok(after?.includes(to.ru), name)
  }
})
