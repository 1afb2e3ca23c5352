import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Imported, NamedLaw } from '../../law/corpus/act.ts'
import { built, version } from './built-in-tests.ts'

/** What the notes of article 1 say of it: the laws they name, and when each begins. */
function noted(made: Imported, laws: readonly NamedLaw[]): Imported {
  if (made.kind !== 'version') return made
  const [first, ...others] = made.version.provisions
  if (first === undefined) return made
  const notes = laws.map(({ law, begins }) => `Amended by ${law}, from ${begins ?? 'a day'}.`)
  const provisions = [{ ...first, notes, amendedBy: laws }, ...others]
  return { kind: 'version', version: { ...made.version, provisions } }
}

const OLD: NamedLaw = { law: 'Law 1', begins: '2020-06-01' }
const LATE: NamedLaw = { law: 'Law 2', begins: '2023-01-01' }
const PROMPT: NamedLaw = { law: 'Law 3', begins: '2022-02-01' }
const LAMP = 'A “lamp” means a light.'
const TORCH = 'A “torch” means a fire.'

const first = noted(version('act', '2020-06-01', { 1: LAMP, 2: 'Nothing.' }), [OLD])
const lawOf = async (name: string, ...versions: Imported[]) =>
  (await built(name, [first, ...versions])).corpus

test('a text that notes say begins later than its version may be law already, and may not', async () => {
  const corpus = await lawOf(
    'ahead',
    noted(version('act', '2022-02-01', { 1: TORCH, 2: 'Nothing.' }), [OLD, LATE]),
  )
  const days = (on: string) => {
    const answer = corpus.passage('act', '1', 'en', on)
    if (answer.kind !== 'in-force') return [answer.kind]
    const { since, sinceAtLatest, until, untilAtLatest } = answer.passage
    return [since, sinceAtLatest, until, untilAtLatest]
  }
  assert.deepEqual(days('2022-01-31'), ['2020-06-01', undefined, '2022-02-01', '2023-01-01'])
  assert.deepEqual(days('2022-06-01'), ['2022-02-01', '2023-01-01', undefined, undefined])
  const kinds = (word: string) =>
    ['2022-01-31', '2022-06-01', '2023-01-01'].map((on) => {
      const answer = corpus.term(word, 'en', on)
      const [definition] = 'definitions' in answer ? (answer.definitions ?? []) : []
      return [answer.kind, definition?.beginsBy ?? definition?.endsBy]
    })
  assert.deepEqual(kinds('lamp'), [
    ['defined', undefined],
    ['perhaps', '2023-01-01'],
    ['absent', undefined],
  ])
  assert.deepEqual(kinds('torch'), [
    ['absent', undefined],
    ['perhaps', '2023-01-01'],
    ['defined', undefined],
  ])
  assert.equal(corpus.passage('act', '2', 'en', '2022-06-01').kind, 'in-force')
  assert.deepEqual(corpus.history('act', '2', 'en').length, 1)
  corpus.close()
})

test('a law is known by all of its number: one that begins like that of a law before it is another', async () => {
  const beginsAlike: NamedLaw = { law: 'Law', begins: '2023-01-01' }
  const corpus = await lawOf(
    'alike',
    noted(version('act', '2022-02-01', { 1: TORCH, 2: 'Nothing.' }), [OLD, beginsAlike]),
  )
  const answer = corpus.passage('act', '1', 'en', '2022-06-01')
  assert.equal(answer.kind === 'in-force' && answer.passage.sinceAtLatest, '2023-01-01')
  corpus.close()
})

test('what is struck out, or put in, by a law that begins later is in doubt as well', async () => {
  const gone = await lawOf(
    'gone ahead',
    noted(version('act', '2022-02-01', { 1: '', 2: 'Nothing.' }), [LATE]),
  )
  const answer = gone.passage('act', '1', 'en', '2022-06-01')
  assert.equal(answer.kind === 'repealed' && answer.last.untilAtLatest, '2023-01-01')
  assert.equal(gone.term('lamp', 'en', '2022-06-01').kind, 'perhaps')
  assert.equal(gone.term('lamp', 'en', '2023-01-01').kind, 'absent')
  gone.close()
  const bare = version('act', '2020-06-01', { 2: 'Nothing.' })
  const { corpus: put } = await built('put in ahead', [
    bare,
    noted(version('act', '2022-02-01', { 1: TORCH, 2: 'Nothing.' }), [LATE]),
  ])
  assert.equal(put.term('torch', 'en', '2022-06-01').kind, 'perhaps')
  assert.equal(put.term('torch', 'en', '2023-01-01').kind, 'defined')
  put.close()
})

test('a text is certain where a law of its notes had begun, where only its notes changed, and of a first version', async () => {
  for (const [name, later] of [
    ['both', noted(version('act', '2022-02-01', { 1: TORCH, 2: 'Nothing.' }), [OLD, PROMPT, LATE])],
    ['open', noted(version('act', '2022-02-01', { 1: TORCH, 2: 'Nothing.' }), [{ law: 'Law 4' }, LATE])],
    ['known', noted(version('act', '2022-02-01', { 1: TORCH, 2: 'Nothing.' }), [OLD])],
    ['notes', noted(version('act', '2022-02-01', { 1: LAMP, 2: 'Nothing.' }), [OLD, LATE])],
  ] as const) {
    const corpus = await lawOf(name, later)
    const answer = corpus.passage('act', '1', 'en', '2022-06-01')
    assert.equal(answer.kind === 'in-force' && answer.passage.sinceAtLatest, undefined, name)
    corpus.close()
  }
  const { corpus } = await built('first of all', [noted(version('act', '2020-06-01', { 1: LAMP }), [LATE])])
  const answer = corpus.passage('act', '1', 'en', '2022-06-01')
  assert.equal(answer.kind === 'in-force' && answer.passage.sinceAtLatest, undefined)
  corpus.close()
})
