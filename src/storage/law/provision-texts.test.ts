import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Imported } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { PassageAnswer } from '../../law/corpus/passage.ts'
import { built, version } from './built-in-tests.ts'

/** A version of an act whose provisions, by anchor, all have the number 1, as in chapters that each begin anew. */
function anew(since: string, texts: Record<string, string>): Imported {
  const made = version('act', since, texts)
  assert.ok(made.kind === 'version')
  const provisions = made.version.provisions.map((one) => ({
    ...one,
    anchor: one.anchor.replace(/^st/u, ''),
    number: '1',
  }))
  return { kind: 'version', version: { ...made.version, provisions } }
}

const lineOf = (corpus: Corpus, provision: string, on?: string) =>
  corpus.history('act', provision, 'en', on).map(({ anchor, since, until }) => [anchor, since, until])

function told(answer: PassageAnswer): unknown {
  if (answer.kind !== 'in-force') return answer.kind
  return [answer.passage.anchor, ...(answer.namesakes ?? []).map(({ anchor }) => anchor)]
}

test('a number that begins anew in each chapter means the first that stands that day, beside the others', async () => {
  const { corpus } = await built('anew', [
    anew('2020-01-01', { a: 'Lamps burn.', b: 'Kites fly.' }),
    anew('2021-01-01', { a: 'Lamps glow.', b: 'Kites fly.' }),
    anew('2022-01-01', { b: 'Kites fly high.' }),
  ])
  const on = (day: string, provision = '1') => told(corpus.passage('act', provision, 'en', day))
  assert.deepEqual(on('2020-06-01'), ['a', 'b'])
  assert.deepEqual(on('2021-06-01'), ['a', 'b'], 'though its text is the younger one')
  assert.deepEqual(on('2022-06-01'), ['b'], 'what stands, not what is gone')
  assert.deepEqual(on('2019-01-01'), 'before-corpus')
  assert.deepEqual(on('2021-06-01', 'b'), ['b'], 'an anchor means one')
  assert.deepEqual(on('2022-06-01', 'a'), 'repealed')
  const meant = corpus.passage('act', '1', 'en', '2020-06-01', '2022-06-01')
  assert.deepEqual(told(meant), ['b', 'a'], 'two days of one provision may be compared')
  const first = [
    ['a', '2020-01-01', '2021-01-01'],
    ['a', '2021-01-01', '2022-01-01'],
  ]
  const second = [
    ['b', '2020-01-01', '2022-01-01'],
    ['b', '2022-01-01', undefined],
  ]
  assert.deepEqual(lineOf(corpus, '1'), first, 'a text of the other chapter is none of this one')
  assert.deepEqual(lineOf(corpus, '1', '2021-06-01'), first)
  assert.deepEqual(lineOf(corpus, '1', '2022-06-01'), second)
  assert.deepEqual(lineOf(corpus, 'b'), second)
  corpus.close()
})

test('what takes a number when it is gone goes on with its history', async () => {
  const { corpus } = await built('taken', [
    anew('2020-01-01', { a: 'Lamps burn.' }),
    anew('2022-01-01', { b: 'Kites fly.' }),
  ])
  const line = [
    ['a', '2020-01-01', '2022-01-01'],
    ['b', '2022-01-01', undefined],
  ]
  for (const on of [undefined, '2021-01-01', '2023-01-01']) assert.deepEqual(lineOf(corpus, '1', on), line)
  const answer = corpus.passage('act', '1', 'en', '2023-01-01')
  assert.deepEqual(told(answer), ['b'])
  assert.equal(answer.kind === 'in-force' && answer.previous?.anchor, 'a')
  corpus.close()
})

test('what has not begun, or is struck out, is not in force, with the line that says so beside it', async () => {
  const withState = (since: string, state: 'pending' | 'excluded', begins?: string): Imported => {
    const made = version('act', since, { 1: '', 2: 'Kites fly.' })
    assert.ok(made.kind === 'version')
    const [one, ...others] = made.version.provisions
    assert.ok(one)
    const changed = { ...one, state, ...(begins === undefined ? {} : { begins }) }
    return { kind: 'version', version: { ...made.version, provisions: [changed, ...others] } }
  }
  const { corpus } = await built('states', [
    withState('2020-01-01', 'pending', '2021-01-01'),
    version('act', '2021-01-01', { 1: 'Lamps burn.', 2: 'Kites fly.' }),
    version('act', '2022-01-01', { 1: '', 2: 'Kites fly.' }),
  ])
  const pending = corpus.passage('act', '1', 'en', '2020-06-01')
  assert.ok(pending.kind === 'not-yet')
  assert.deepEqual(
    [pending.passage?.state, pending.begins, pending.next.text],
    ['pending', '2021-01-01', 'Lamps burn.'],
  )
  const before = corpus.passage('act', '1', 'en', '2019-06-01')
  assert.deepEqual([before.kind, before.kind === 'not-yet' && before.begins], ['not-yet', '2021-01-01'])
  const excluded = corpus.passage('act', '1', 'en', '2022-06-01')
  assert.ok(excluded.kind === 'repealed')
  assert.deepEqual(
    [excluded.passage?.state, excluded.on, excluded.last.text],
    ['excluded', '2022-01-01', 'Lamps burn.'],
  )
  corpus.close()
})

test('of what the oldest text has struck out already the day is not known', async () => {
  const { corpus } = await built('struck out', [version('act', '2020-01-01', { 1: '', 2: 'Kites fly.' })])
  const answer = corpus.passage('act', '1', 'en', '2020-06-01')
  assert.ok(answer.kind === 'repealed')
  assert.deepEqual([answer.on, answer.passage?.since], [undefined, '2020-01-01'])
  corpus.close()
})

test('what stood before the first text of an act is not known, unless the act was not made by then', async () => {
  const made = (since: string, texts: Record<string, string>, days: object, language = 'en'): Imported => {
    const one = version('act', since, texts)
    assert.ok(one.kind === 'version')
    return { kind: 'version', version: { ...one.version, ...days, language } }
  }
  const first = { 1: 'Lamps burn.' }
  const later = { ...first, 2: 'Kites fly.' }
  const kinds = async (name: string, days: object): Promise<readonly string[]> => {
    const { corpus } = await built(name, [
      made('2020-01-01', first, days),
      made('2021-01-01', later, days),
      made('2022-01-01', later, days, 'ru'),
    ])
    const kind = (provision: string, on: string, language = 'en') =>
      corpus.passage('act', provision, language, on).kind
    const told = [
      kind('1', '2009-12-31'),
      kind('1', '2010-01-01'),
      kind('1', '2019-12-31'),
      kind('2', '2019-12-31'),
      kind('2', '2020-06-01'),
      kind('2', '2021-06-01', 'ru'),
    ]
    corpus.close()
    return told
  }
  const since2010 = ['not-yet', 'before-corpus', 'before-corpus', 'not-yet', 'not-yet', 'before-corpus']
  assert.deepEqual(await kinds('adopted', { adopted: '2010-01-01' }), since2010)
  assert.deepEqual(await kinds('published', { firstPublished: '2010-01-01' }), since2010)
  assert.deepEqual(await kinds('neither', {}), ['before-corpus', ...since2010.slice(1)])
})

test('before the first version of all an act was not in force, whenever it was adopted', async () => {
  const made = version('act', '2020-01-01', { 1: 'Lamps burn.' })
  assert.ok(made.kind === 'version')
  const first = { ...made.version, adopted: '2019-01-01', isFirst: true } as const
  const { corpus } = await built('first of all', [
    version('older', '2010-01-01', { 1: 'Snow falls.' }),
    { kind: 'version', version: first },
    {
      kind: 'version',
      version: { ...made.version, adopted: '2019-01-01', since: '2021-01-01', language: 'ru' },
    },
  ])
  const answer = corpus.passage('act', '1', 'en', '2019-06-01')
  assert.ok(answer.kind === 'not-yet')
  assert.deepEqual([answer.begins, answer.next.act.began], ['2020-01-01', '2020-01-01'])
  // It stood already, though not in that language.
  assert.equal(corpus.passage('act', '1', 'ru', '2020-06-01').kind, 'before-corpus')
  const word = corpus.term('lamps', 'en', '2019-06-01')
  assert.deepEqual(word, { kind: 'absent', acts: 1 }, 'no act that may have stood by then is told of')
  assert.ok(corpus.acts('2019-06-01', 'en').every(({ key }) => key !== 'act'))
  corpus.close()
})

test('an act that was adopted and dated by its own last article proves that nothing of it stood before', async () => {
  const older = version('older', '2020-01-01', { 1: 'Snow falls.' })
  const kinds = async (name: string, closing: string, { language = 'ru', since = '2023-09-10' } = {}) => {
    const made = version('act', since, { 1: 'Фонари горят.', 24: closing })
    assert.ok(made.kind === 'version')
    const { corpus } = await built(name, [
      older,
      { kind: 'version', version: { ...made.version, language, adopted: '2023-07-10' } },
    ])
    const answer = corpus.passage('act', '1', language, '2023-09-01')
    const told = [
      answer.kind,
      corpus.ownBeginning('act', language)?.words,
      answer.kind === 'not-yet' && answer.begins,
    ]
    corpus.close()
    return told
  }
  const law = 'Настоящий Закон вводится в действие'
  const sixty = `${law} по истечении шестидесяти календарных дней после дня его первого официального опубликования.`
  const kazakh =
    'Осы Заң алғашқы ресми жарияланған күнінен кейін күнтізбелік алпыс күн өткен соң қолданысқа енгізіледі.'
  const begun = (words: string) => ['not-yet', words, '2023-09-10']
  const unknown = ['before-corpus', undefined, false]
  assert.deepEqual(await kinds('sixty days', sixty), begun(sixty))
  assert.deepEqual(await kinds('in kazakh', kazakh, { language: 'kk' }), begun(kazakh))
  const day = `${law} с 10 сентября 2023 года.`
  assert.deepEqual(await kinds('on a day', day), begun(day))
  // Where it could be otherwise nothing is denied.
  const excepted = sixty.replace(
    /\.$/u,
    ', за исключением статьи 1, которая вводится в действие с 1 августа 2023 года.',
  )
  assert.deepEqual(await kinds('excepted', excepted), unknown)
  const back = `${sixty} Действие статьи 1 распространяется на отношения с 1 августа 2023 года.`
  assert.deepEqual(await kinds('reaching back', back), unknown)
  assert.deepEqual(await kinds('younger text', sixty, { since: '2024-01-01' }), unknown)
  assert.deepEqual(await kinds('of another', 'Закон вводится в действие с 10 сентября 2023 года.'), unknown)
})

test('an act as old as its corpus may have stood before, whatever it says of its beginning', async () => {
  const made = version('act', '2023-09-10', {
    1: 'Настоящий Закон вводится в действие с 10 сентября 2023 года.',
  })
  assert.ok(made.kind === 'version')
  const { corpus } = await built('as old', [
    version('other', '2023-09-10', { 1: 'Snow falls.' }),
    { kind: 'version', version: { ...made.version, language: 'ru', adopted: '2023-07-10' } },
  ])
  assert.equal(corpus.passage('act', '1', 'ru', '2023-09-01').kind, 'before-corpus')
  corpus.close()
})

test('of a provision whose first text may be as old as the act in the corpus nothing is denied before', async () => {
  const first = version('act', '2020-01-01', { 1: 'Lamps burn.' })
  assert.ok(first.kind === 'version')
  const { corpus } = await built('unread at first', [
    { kind: 'version', version: { ...first.version, unread: 'part' } },
    version('act', '2021-01-01', { 1: 'Lamps burn.', 2: 'Kites fly.' }),
  ])
  assert.equal(corpus.passage('act', '2', 'en', '2020-06-01').kind, 'unread')
  assert.equal(corpus.passage('act', '2', 'en', '2019-06-01').kind, 'before-corpus')
  corpus.close()
})
