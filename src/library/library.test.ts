import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLaw } from './law.ts'
import { loadReader, Problem } from './reader.ts'

const TEXT = 'Trust only official sources.'

/** What a program that no compiler checks may hand over. */
type Loose = (...given: readonly unknown[]) => unknown

function found(call: () => unknown): Problem {
  try {
    call()
  } catch (error) {
    assert.ok(error instanceof Problem, String(error))
    return error
  }
  assert.fail('nothing was thrown')
}

test('what is handed over is checked as a line of JSON is, and told in words', async () => {
  const read = (await loadReader()) as Loose
  for (const [given, code] of [
    [[undefined], 'line-text'],
    [[''], 'line-no-letters'],
    [['a\0b'], 'text-null'],
    [[TEXT, 'x'], 'given-known'],
    [[TEXT, { dat: '2022-09-26' }], 'given-field'],
    [[TEXT, { date: 20220926 }], 'line-field'],
    [[TEXT, { date: 'x' }], 'metadata-date'],
    [[TEXT, { date: '05/06/2022' }], 'day-of-two'],
    [[TEXT, { language: 'de' }], 'line-language'],
    [[TEXT, { jurisdiction: 'Kazakhstan' }], 'metadata-jurisdiction'],
  ] as const) {
    const problem = found(() => read(...given))
    assert.equal(problem.code, code)
    assert.equal(problem.message, problem.words.en)
    assert.equal(new Set(Object.values(problem.words)).size, 3, code)
    assert.doesNotMatch(problem.message, /[{}]{2}|undefined|^[a-z-]+$/u)
  }
})

test('a language is taken whatever its case and region', async () => {
  const read = await loadReader()
  assert.equal(read(TEXT, { language: 'EN-gb', date: '26 September 2022' }).statement.date, '2022-09-26')
})

test('the law is not asked for what is no day, no language or no word', async () => {
  const law = await loadLaw('KZ')
  assert.ok(law)
  const term = law.term.bind(law) as Loose
  assert.equal(law.term('блогер', 'ru', '2024-02-02').kind, 'defined')
  assert.ok(law.build.startsWith('kz'))
  assert.equal(found(() => term('блогер', 'ru', '2024-13-45')).code, 'given-day')
  assert.equal(found(() => term('блогер', 'ru')).code, 'given-day')
  assert.equal(found(() => term('блогер', 'de', '2024-02-02')).code, 'line-language')
  assert.equal(found(() => term('', 'ru', '2024-02-02')).code, 'given-words')
  assert.equal(found(() => law.acts('2022-02-30')).code, 'given-day')
})
