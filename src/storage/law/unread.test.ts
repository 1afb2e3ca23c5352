import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HowMuch, Imported } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { built, version } from './built-in-tests.ts'

function unread(made: Imported, how: HowMuch): Imported {
  return made.kind === 'version' ? { kind: 'version', version: { ...made.version, unread: how } } : made
}

const NINE = 'Officials answer within nine days.'
const FIVE = 'Officials answer within five days.'

/** Of the second version of an act something could not be read; another act stands beside it. */
async function lacking(name: string, second: Imported): Promise<Corpus> {
  const { corpus } = await built(name, [
    version('act', '2020-01-01', { 1: NINE, 2: 'Anybody may ask.' }),
    second,
    version('act', '2024-01-01', { 1: FIVE, 2: 'Anybody may ask.' }),
    version('beside', '2019-01-01', { 1: 'Lamps burn.' }),
  ])
  return corpus
}

/** A title alone. */
const BARE = version('act', '2022-01-01', {})
const WHOLE = unread(version('act', '2022-01-01', {}), 'whole')
const PART = unread(version('act', '2022-01-01', { 2: 'Anybody may ask again.' }), 'part')
const GAP = { since: '2022-01-01', until: '2024-01-01' }

test('an act whose version could not be read does not count as searched', async () => {
  for (const [name, second] of Object.entries({
    'term whole': WHOLE,
    'term part': PART,
    'term bare': BARE,
  })) {
    const corpus = await lacking(name, second)
    const absent = (words: string, on: string) => {
      const answers = [corpus.term(words, 'en', on), corpus.search(words, 'en', on, 5)]
      return answers.map((one) =>
        one.kind === 'absent' ? [one.acts, one.unread?.map(({ key }) => key)] : one.kind,
      )
    }
    assert.deepEqual(absent('five days', '2021-01-01'), [
      [2, undefined],
      [2, undefined],
    ])
    assert.deepEqual(absent('five days', '2023-01-01'), [
      [1, ['act']],
      [1, ['act']],
    ])
    assert.deepEqual(absent('nine days', '2024-01-01'), [
      [2, undefined],
      [2, undefined],
    ])
    const places = corpus.broken().map(({ place, fault }) => [place, fault.code])
    assert.deepEqual(places, second === BARE ? [['act.md', 'no-provisions']] : [])
    corpus.close()
  }
})

test('where no act could be read, nothing was checked', async () => {
  const { corpus } = await built('nothing read', [
    version('act', '2020-01-01', { 1: NINE }),
    unread(version('act', '2022-01-01', {}), 'whole'),
  ])
  assert.deepEqual(corpus.term('five days', 'en', '2023-01-01'), { kind: 'not-checked', why: 'unread' })
  corpus.close()
})

test('words of the text before may stand in what could not be read, and may not', async () => {
  const corpus = await lacking('bridged words', WHOLE)
  const term = corpus.term('nine days', 'en', '2023-01-01')
  assert.deepEqual(
    [term.kind, 'places' in term && term.places.map(({ isBridged }) => isBridged)],
    ['perhaps', [true]],
  )
  assert.equal(corpus.search('nine days', 'en', '2023-01-01', 5).kind, 'perhaps')
  assert.equal(corpus.term('nine days', 'en', '2021-01-01').kind, 'used')
  corpus.close()
})

test('a text that bridges a version which could not be read says so, and so does the one after it', async () => {
  const corpus = await lacking('bridged texts', WHOLE)
  const spans = corpus.history('act', '1', 'en').map(({ since, until, unread }) => [since, until, unread])
  assert.deepEqual(spans, [
    ['2020-01-01', '2024-01-01', [GAP]],
    ['2024-01-01', undefined, [GAP]],
  ])
  const [same] = corpus.history('act', '2', 'en')
  assert.deepEqual([same?.since, same?.until, same?.unread], ['2020-01-01', undefined, [GAP]])
  corpus.close()
})

test('a missing part ends no article; what was read of the version is certain', async () => {
  const corpus = await lacking('part', PART)
  const [nine] = corpus.history('act', '1', 'en')
  assert.deepEqual([nine?.until, nine?.unread], ['2024-01-01', [GAP]])
  const second = corpus.history('act', '2', 'en').map(({ since, until, unread }) => [since, until, unread])
  assert.deepEqual(second, [
    ['2020-01-01', '2022-01-01', undefined],
    ['2022-01-01', '2024-01-01', undefined],
    ['2024-01-01', undefined, undefined],
  ])
  assert.deepEqual(
    corpus.contents('act', 'en', '2023-01-01').map(({ number }) => number),
    ['1', '2'],
  )
  assert.equal(corpus.term('ask again', 'en', '2023-01-01').kind, 'used')
  corpus.close()
})

test('of an article that only the missing part can hold nothing is known', async () => {
  const { corpus } = await built('never read', [
    unread(version('act', '2020-01-01', { 1: NINE }), 'part'),
    version('act', '2022-01-01', { 1: NINE, 2: FIVE }),
  ])
  const days = { since: '2020-01-01', until: '2022-01-01' }
  const answer = corpus.passage('act', '2', 'en', '2021-01-01')
  assert.deepEqual(answer.kind === 'unread' && [answer.unread, answer.next?.since], [days, '2022-01-01'])
  assert.deepEqual(corpus.passage('act', '3', 'en', '2021-01-01'), { kind: 'unread', unread: days })
  assert.equal(corpus.passage('act', '3', 'en', '2022-01-01').kind, 'unknown')
  corpus.close()
})

test('a build names what it could not read by act and days, and differs from one that read it', async () => {
  const { corpus, build } = await built('named', [
    version('act', '2020-01-01', { 1: NINE }),
    ...['2022-01-01', '2023-01-01'].map((since) => unread(version('act', since, {}), 'whole')),
    version('act', '2024-01-01', { 1: NINE }),
  ])
  assert.deepEqual(
    corpus
      .unread()
      .map(({ act, language, unread, since, until }) => [act.title, language, unread, since, until]),
    [['Act act', 'en', 'whole', GAP.since, GAP.until]],
  )
  assert.equal(build.versions, 2)
  corpus.close()
  const whole = await built('whole', [
    version('act', '2020-01-01', { 1: NINE }),
    version('act', '2024-01-01', { 1: NINE }),
  ])
  assert.notEqual(whole.build.hash, build.hash)
  whole.corpus.close()
})

test('a text of the same day that was read stands for the one that could not be, and says so', async () => {
  const { corpus } = await built('same day', [
    version('act', '2020-01-01', { 1: NINE }),
    unread(version('act', '2020-01-01', {}), 'whole'),
  ])
  assert.deepEqual(corpus.history('act', '1', 'en')[0]?.unread, [{ since: '2020-01-01' }])
  corpus.close()
})
