import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Imported } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { built, version } from './built-in-tests.ts'

/** A version that is dated by adoption and may begin as late as a day. */
function open(made: Imported, sinceAtLatest: string): Imported {
  return made.kind === 'version' ? { kind: 'version', version: { ...made.version, sinceAtLatest } } : made
}

const DEFINES = (says: string) => `In this Act “lamp” means ${says}.`

/** From 1 February on, on 21 February at the latest, the act reads otherwise. */
async function amended(name: string, before: string, behind: string, also: readonly Imported[] = []) {
  const { corpus } = await built(name, [
    version('act', '2020-01-01', { 1: before, 2: 'Nothing else.' }),
    open(version('act', '2022-02-01', { 1: behind, 2: 'Nothing else.' }), '2022-02-22'),
    ...also,
  ])
  return corpus
}

const DAYS = ['2022-01-31', '2022-02-01', '2022-02-21', '2022-02-22']

function definedOn(corpus: Corpus, on: string) {
  const answer = corpus.term('lamp', 'en', on)
  const definitions = 'definitions' in answer ? (answer.definitions ?? []) : []
  return [answer.kind, ...definitions.map(({ says, beginsBy, endsBy }) => [says, beginsBy, endsBy])]
}

test('where the day of an amendment is not certain, both definitions are given until it surely has begun', async () => {
  const corpus = await amended('two definitions', DEFINES('a light'), DEFINES('a light or a torch'))
  const [light, torch] = ['a light.', 'a light or a torch.']
  const both = ['defined', [torch, '2022-02-22', undefined], [light, undefined, '2022-02-22']]
  assert.deepEqual(
    DAYS.map((on) => definedOn(corpus, on)),
    [['defined', [light, undefined, undefined]], both, both, ['defined', [torch, undefined, undefined]]],
  )
  corpus.close()
})

test('a definition that the amendment leaves as it is holds for certain', async () => {
  const light = DEFINES('a light')
  const corpus = await amended('same definition', light, `${light}\nA torch is none.`)
  assert.deepEqual(definedOn(corpus, '2022-02-05'), ['defined', ['a light.', undefined, undefined]])
  corpus.close()
})

test('a definition that only one of two texts has may hold, and may not', async () => {
  const light = DEFINES('a light')
  const added = await amended('added', 'Every lamp burns.', light)
  assert.deepEqual(definedOn(added, '2022-02-05'), ['used', ['a light.', '2022-02-22', undefined]])
  const dropped = await amended('dropped', light, 'Every lamp burns.')
  assert.deepEqual(definedOn(dropped, '2022-02-05'), ['used', ['a light.', undefined, '2022-02-22']])
  assert.deepEqual(definedOn(dropped, '2022-02-22'), ['used'])
  const alone = await amended('alone', 'Nothing.', light)
  assert.deepEqual(definedOn(alone, '2022-02-05'), ['perhaps', ['a light.', '2022-02-22', undefined]])
  for (const corpus of [added, dropped, alone]) corpus.close()
})

test('words of a text that may not have begun are found for certain only where others have them', async () => {
  const corpus = await amended('searched', 'Answer in nine days.', 'Answer in five days.')
  const search = (words: string, on = '2022-02-05') => {
    const answer = corpus.search(words, 'en', on, 5)
    const places = 'places' in answer ? answer.places : []
    return [answer.kind, ...places.map(({ extract, beginsBy, endsBy }) => [extract.text, beginsBy, endsBy])]
  }
  const five = ['Answer in five days.', '2022-02-22', undefined]
  const nine = ['Answer in nine days.', undefined, '2022-02-22']
  assert.deepEqual(search('five days'), ['perhaps', five])
  assert.deepEqual(search('nine days'), ['perhaps', nine])
  assert.deepEqual(search('answer days'), ['found', five, nine])
  assert.deepEqual(search('five days', '2022-02-22'), ['found', [five[0], undefined, undefined]])
  corpus.close()
})

test('a text before one that may begin later may last as long', async () => {
  const corpus = await amended('lasting', 'Nine days.', 'Five days.', [
    { kind: 'end', end: { act: 'act', until: '2022-02-10' } },
  ])
  assert.deepEqual(
    corpus.history('act', '1', 'en').map(({ until, untilAtLatest }) => [until, untilAtLatest]),
    [
      ['2022-02-01', '2022-02-10'],
      ['2022-02-10', undefined],
    ],
  )
  corpus.close()
})

test('one amendment is as doubtful in each language', async () => {
  const kazakh = (since: string, text: string): Imported => {
    const made = version('act', since, { 1: text })
    return made.kind === 'version' ? { kind: 'version', version: { ...made.version, language: 'kk' } } : made
  }
  const corpus = await amended('two languages', 'Nine days.', 'Five days.', [
    kazakh('2020-01-01', 'Тоғыз күн.'),
    kazakh('2022-02-01', 'Бес күн.'),
    kazakh('2023-01-01', 'Он күн.'),
  ])
  assert.equal(corpus.term('бес күн', 'kk', '2022-02-05').kind, 'perhaps')
  assert.equal(corpus.term('тоғыз күн', 'kk', '2022-02-05').kind, 'perhaps')
  assert.deepEqual(
    corpus
      .history('act', '1', 'kk')
      .map(({ sinceAtLatest, untilAtLatest }) => [sinceAtLatest, untilAtLatest]),
    [
      [undefined, '2022-02-22'],
      ['2022-02-22', undefined],
      [undefined, undefined],
    ],
  )
  corpus.close()
})

test('an act that another ended may stand until that one has surely begun, and what both say holds either way', async () => {
  const corpus = await amended('ended perhaps', 'Every lamp burns.', 'Every lamp burns.', [
    version('old', '2019-01-01', { 1: `${DEFINES('a torch')}\nTorches smell. Candles drip.` }),
    {
      kind: 'end',
      end: { act: 'old', until: '2022-11-05', untilAtLatest: '2022-11-26', replacedBy: 'new' },
    },
    open(version('new', '2022-11-05', { 1: 'Torches smell. Matches glow.' }), '2022-11-26'),
  ])
  const kinds = (words: string) =>
    ['2022-11-04', '2022-11-10', '2022-11-26'].map((on) => {
      const [term, found] = [corpus.term(words, 'en', on), corpus.search(words, 'en', on, 5)]
      return [term.kind, found.kind]
    })
  const [used, perhaps, absent] = [
    ['used', 'found'],
    ['perhaps', 'perhaps'],
    ['absent', 'absent'],
  ]
  assert.deepEqual(kinds('candles drip'), [used, perhaps, absent])
  assert.deepEqual(kinds('matches glow'), [absent, perhaps, used])
  assert.deepEqual(kinds('torches smell'), [used, used, used])
  const answer = corpus.passage('old', '1', 'en', '2022-11-10')
  assert.equal(answer.kind === 'repealed' && answer.last.untilAtLatest, '2022-11-26')
  assert.deepEqual(
    corpus.editions('old', 'en').map(({ until, untilAtLatest }) => [until, untilAtLatest]),
    [['2022-11-05', '2022-11-26']],
  )
  corpus.close()
})
