import assert from 'node:assert/strict'
import { test } from 'node:test'
import { built, version } from './built-in-tests.ts'

test('a text that stood unchanged through two versions is one passage', async () => {
  const { corpus } = await built('unchanged')
  assert.equal(corpus.history('speech', '2', 'en').length, 1)
  assert.deepEqual(
    corpus.history('speech', '1', 'en').map(({ since, until }) => [since, until]),
    [
      ['2020-01-01', '2023-09-01'],
      ['2023-09-01', undefined],
    ],
  )
  corpus.close()
})

test('an article that begins or ends within a version is answered by day, and found from its day on', async () => {
  const made = version('act', '2022-06-01', { 1: 'Lamps burn.' })
  const next = version('act', '2025-01-01', { 1: 'Lamps burn.', 2: 'Lamps are painted.' })
  assert.ok(made.kind === 'version' && next.kind === 'version')
  const [one] = made.version.provisions
  const [, two] = next.version.provisions
  assert.ok(one && two)
  const pending = { ...two, state: 'pending' as const, begins: '2024-01-01' }
  const gone = { ...one, anchor: 'st3', number: '3', text: 'Lamps hum.' }
  const first = {
    ...made.version,
    provisions: [one, pending, gone],
    later: [
      { since: '2024-01-01', provisions: [one, two, gone] },
      { since: '2024-07-01', provisions: [one, two, { ...gone, state: 'excluded' as const, text: '' }] },
      // The next version stands by then.
      { since: '2026-01-01', provisions: [gone] },
    ],
  }
  const { corpus, build } = await built('begins within', [{ kind: 'version', version: first }, next])
  const history = (number: string) =>
    corpus.history('act', number, 'en').map(({ state, since, until }) => [state, since, until])
  assert.deepEqual(history('1'), [['text', '2022-06-01', undefined]])
  assert.deepEqual(history('2'), [
    ['pending', '2022-06-01', '2024-01-01'],
    ['text', '2024-01-01', undefined],
  ])
  assert.deepEqual(history('3'), [
    ['text', '2022-06-01', '2024-07-01'],
    ['excluded', '2024-07-01', '2025-01-01'],
  ])
  assert.equal(corpus.term('painted', 'en', '2023-12-31').kind, 'absent')
  assert.equal(corpus.term('painted', 'en', '2024-01-01').kind, 'used')
  assert.equal(corpus.term('hum', 'en', '2024-07-01').kind, 'absent')
  assert.equal(build.versions, 2, 'a day within a version makes none')
  assert.equal(corpus.editions('act', 'en').length, 2)
  corpus.close()
})

test('what began before its version stands from the first day of it', async () => {
  const made = version('act', '2022-06-01', { 1: '' })
  assert.ok(made.kind === 'version')
  const [one] = made.version.provisions
  assert.ok(one)
  const later = [
    { since: '2020-01-01', provisions: [{ ...one, state: 'text' as const, text: 'Lamps burn.' }] },
  ]
  const { corpus } = await built('begun', [{ kind: 'version', version: { ...made.version, later } }])
  assert.equal(corpus.term('lamps', 'en', '2022-06-01').kind, 'used')
  assert.equal(corpus.history('act', '1', 'en').length, 1)
  corpus.close()
})

test('between two lives of an act nothing of it stands', async () => {
  const text = { 1: 'Lamps burn.' }
  const { corpus } = await built('two lives', [
    version('other', '2020-01-01', { 1: 'Words.' }),
    version('act', '2021-01-01', text),
    { kind: 'end', end: { act: 'act', until: '2022-01-01', back: '2024-01-01' } },
    version('act', '2024-01-01', text),
    { kind: 'end', end: { act: 'act', until: '2026-01-01' } },
    version('act', '2027-01-01', text),
  ])
  const kind = (on: string) => corpus.passage('act', '1', 'en', on).kind
  assert.deepEqual(
    ['2020-06-01', '2021-12-31', '2022-01-01', '2023-12-31', '2024-01-01', '2026-01-01', '2028-01-01'].map(
      kind,
    ),
    ['before-corpus', 'in-force', 'repealed', 'repealed', 'in-force', 'repealed', 'repealed'],
  )
  const between = corpus.passage('act', '1', 'en', '2023-01-01')
  assert.ok(between.kind === 'repealed')
  assert.deepEqual([between.on, between.next?.since], ['2022-01-01', '2024-01-01'])
  assert.deepEqual(
    ['2021-06-01', '2023-01-01', '2025-01-01', '2028-01-01'].map((on) => corpus.term('lamps', 'en', on).kind),
    ['used', 'absent', 'used', 'absent'],
  )
  assert.equal(corpus.acts('2025-01-01', 'en').find(({ key }) => key === 'act')?.until, '2026-01-01')
  corpus.close()
})

test('an end of one language is none of the others', async () => {
  const english = version('act', '2021-01-01', { 1: 'Lamps burn.' })
  assert.ok(english.kind === 'version')
  const { corpus } = await built('one language', [
    english,
    { kind: 'version', version: { ...english.version, language: 'ru' } },
    { kind: 'end', end: { act: 'act', until: '2022-01-01', language: 'ru' } },
  ])
  assert.equal(corpus.passage('act', '1', 'en', '2023-01-01').kind, 'in-force')
  const russian = corpus.passage('act', '1', 'ru', '2023-01-01')
  assert.ok(russian.kind === 'repealed')
  assert.deepEqual(russian.standsIn, ['en'])
  assert.equal(corpus.acts('2023-01-01', 'en')[0]?.until, undefined)
  corpus.close()
})

test('a provision is answered by day', async () => {
  const { corpus } = await built('by day')
  const kind = (act: string, provision: string, on: string) => corpus.passage(act, provision, 'en', on).kind
  assert.equal(kind('speech', '1', '2022-09-26'), 'in-force')
  assert.equal(kind('speech', 'st1', '2022-09-26'), 'in-force')
  assert.equal(kind('speech', '1', '2019-09-26'), 'before-corpus')
  assert.equal(kind('order', '1', '2022-09-26'), 'repealed')
  assert.equal(kind('speech', '9', '2022-09-26'), 'unknown')
  assert.equal(kind('nothing', '1', '2022-09-26'), 'unknown')
  corpus.close()
})

test('the number of a provision is found however its letters are written', async () => {
  const { corpus } = await built('numbers', [
    version('act', '2020-01-01', { '7A': 'a', '6 bis': 'b', '6-1': 'c' }),
  ])
  const text = (number: string) => corpus.history('act', number, 'en')[0]?.text
  assert.deepEqual(['7a', '7A', '7 a', '6bis', '6-BIS', '6-1', '61'].map(text), [
    'a',
    'a',
    'a',
    'b',
    'b',
    'c',
    undefined,
  ])
  corpus.close()
})
