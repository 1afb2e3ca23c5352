import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ActVersion, Imported } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { wordsOf } from '../../law/corpus/index/letters.ts'
import { built } from './built-in-tests.ts'

/** A version of an act of articles numbered from 1. */
function version(since: string, texts: readonly string[], more: Partial<ActVersion> = {}): Imported {
  const provisions = texts.map((text, index) => ({
    anchor: `st${index + 1}`,
    number: String(index + 1),
    heading: '',
    within: [],
    state: 'text' as const,
    text,
    notes: [],
  }))
  const made = { act: 'act', language: 'en', title: 'On lamps', rank: 4, since, path: 'act.md', provisions }
  return { kind: 'version', version: { ...made, ...more } }
}

let count = 0
async function corpusOf(all: readonly Imported[]): Promise<Corpus> {
  return (await built(`asked ${count++}`, all)).corpus
}

test('of a long expression every word counts', async () => {
  const words = Array.from({ length: 80 }, (_, index) => `n${index}`)
  const corpus = await corpusOf([
    version('2020-01-01', [
      words.join(' '),
      `${words.slice(0, 40).join(' ')} x ${words.slice(31).join(' ')}`,
    ]),
  ])
  const kind = (asked: readonly string[]) => corpus.term(asked.join(' '), 'en', '2021-01-01').kind
  for (const length of [12, 13, 31, 32, 62, 63, 80]) {
    assert.equal(kind(words.slice(0, length)), 'used')
    assert.equal(kind([...words.slice(0, length - 1), 'n1']), 'absent')
    assert.equal(kind([...words.slice(0, length - 1), 'other']), 'absent')
  }
  // Each half stands in the second article, but not one behind the other.
  const one = corpus.term(words.slice(20, 60).join(' '), 'en', '2021-01-01')
  assert.deepEqual(one.kind === 'used' && one.places.map(({ passage }) => passage.number), ['1'])
  assert.equal(corpus.search([...words, 'lacking'].join(' '), 'en', '2021-01-01', 5).kind, 'absent')
  assert.equal(corpus.search(words.join(' '), 'en', '2021-01-01', 5).kind, 'found')
  corpus.close()
})

test('a text whose successor may begin later is no ground to deny a word', async () => {
  const corpus = await corpusOf([
    version('2020-01-01', ['A former wording.', 'Another one.']),
    version('2022-02-01', ['A later wording.', 'Another one.'], { sinceAtLatest: '2022-02-22' }),
    version('2022-02-05', ['A last wording.', 'Another one.'], { sinceAtLatest: '2022-02-15' }),
  ])
  const kinds = (expression: string) =>
    ['2022-01-31', '2022-02-01', '2022-02-14', '2022-02-15', '2022-02-22'].map(
      (on) => corpus.term(expression, 'en', on).kind,
    )
  assert.deepEqual(kinds('former wording'), ['used', 'perhaps', 'perhaps', 'absent', 'absent'])
  assert.deepEqual(kinds('later wording'), ['absent', 'perhaps', 'perhaps', 'absent', 'absent'])
  assert.deepEqual(kinds('another one'), ['used', 'used', 'used', 'used', 'used'])
  const answer = corpus.term('former wordings', 'en', '2022-02-10')
  assert.ok(answer.kind === 'perhaps')
  assert.deepEqual(
    answer.places.map(({ passage, exact, endsBy }) => [passage.number, exact, endsBy]),
    [['1', false, '2022-02-15']],
  )
  const found = corpus.search('wording former', 'en', '2022-02-10', 5)
  assert.ok(found.kind === 'perhaps')
  assert.deepEqual(
    found.places.map(({ extract, endsBy }) => [extract.text, endsBy]),
    [['A former wording.', '2022-02-15']],
  )
  corpus.close()
})

test('of an act that has ended nothing may still stand', async () => {
  const corpus = await corpusOf([
    version('2020-01-01', ['A former wording.']),
    version('2022-02-01', ['A later wording.'], { sinceAtLatest: '2022-02-22' }),
    { kind: 'end', end: { act: 'act', until: '2022-02-05' } },
    version('2020-01-01', ['Lasting.'], { act: 'other', path: 'other.md' }),
  ])
  assert.equal(corpus.term('former wording', 'en', '2022-02-03').kind, 'perhaps')
  assert.equal(corpus.term('former wording', 'en', '2022-02-05').kind, 'absent')
  corpus.close()
})

test('an expression is found in the title of an act, on the days of the title', async () => {
  const corpus = await corpusOf([
    version('2020-01-01', ['Text.'], { title: 'On lamps' }),
    version('2021-01-01', ['More text.'], { title: 'On lamps' }),
    version('2022-01-01', ['More text.'], { title: 'On lanterns' }),
  ])
  const title = (on: string) => {
    const answer = corpus.term('on lamps', 'en', on)
    if (answer.kind !== 'used') return answer.kind
    return answer.places.map(({ passage }) => [passage.isTitle, passage.text, passage.since, passage.until])
  }
  const wanted = [[true, 'On lamps', '2020-01-01', '2022-01-01']]
  assert.deepEqual(title('2020-06-01'), wanted)
  assert.deepEqual(title('2021-06-01'), wanted)
  assert.equal(title('2022-06-01'), 'absent')
  const found = corpus.search('lanterns', 'en', '2022-06-01', 5)
  assert.ok(found.kind === 'found')
  assert.deepEqual(found.places[0]?.extract, {
    text: 'On lanterns',
    marks: [[3, 11]],
    cut: { before: false, after: false },
  })
  corpus.close()
})

test('an expression of two words is defined in either order, and where a hyphen parts it', async () => {
  const corpus = await corpusOf([
    version('2020-01-01', ['In this Act:\n“glowing sign” means a sign.\n“mass-media” means papers.']),
  ])
  const kind = (expression: string) => corpus.term(expression, 'en', '2021-01-01').kind
  assert.equal(kind('glowing sign'), 'defined')
  assert.equal(kind('sign glowing'), 'defined')
  assert.equal(kind('massmedia'), 'defined')
  corpus.close()
})

test('two words are not taken for one that is written together', async () => {
  const corpus = await corpusOf([
    version('2020-01-01', ['What may be, is now here.', 'A now- here and a may-\nbe.']),
  ])
  assert.equal(corpus.term('maybe', 'en', '2021-01-01').kind, 'used')
  const spaced = await corpusOf([version('2020-01-01', ['What may be, is now here.'])])
  for (const joined of ['maybe', 'nowhere', 'may-be now']) {
    assert.equal(spaced.term(joined, 'en', '2021-01-01').kind, 'absent')
    assert.equal(
      spaced.search(joined, 'en', '2021-01-01', 5).kind,
      joined === 'may-be now' ? 'found' : 'absent',
    )
  }
  corpus.close()
  spaced.close()
})

test('never a false absence: titles, long phrases, pairs the other way round, words parted and joined', async () => {
  const plain = ['закон', 'законы', 'блогер', 'ақпараттың', 'statements', 'of', 'the', '456-2', 'я', 'масс']
  const hyphened = [
    'масс-медиа',
    'онлайн-\nкаса',
    're-pay',
    'mid-\ndle',
    'Э-ведомство',
    'repay',
    'ко\u2011операция',
  ]
  const text = fc
    .array(fc.oneof(fc.constantFrom(...plain), fc.constantFrom(...hyphened)), { minLength: 1, maxLength: 90 })
    .map((words) => words.join(' '))
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 5 }),
      text,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 70 }),
      async (texts, title, which, at, length) => {
        const corpus = await corpusOf([version('2020-01-01', texts, { title })])
        const pieces = ([title, ...texts][which % (texts.length + 1)] as string).split(' ')
        const from = at % pieces.length
        const phrase = pieces.slice(from, from + length)
        const whole = phrase.join(' ')
        const isFound = (asked: string): void => {
          assert.equal(corpus.term(asked, 'en', '2020-06-01').kind, 'used', asked)
          assert.equal(corpus.search(asked, 'en', '2020-06-01', 3).kind, 'found', asked)
        }
        isFound(whole)
        const joined = (word: string): string => word.replace(/(?<=\p{L})[-\u2011]\s*(?=\p{L})/gu, '')
        // As many words as may be parted.
        let parted = 0
        isFound(phrase.map((one) => (joined(one) !== one && ++parted <= 3 ? joined(one) : one)).join(' '))
        if (phrase.filter((one) => joined(one) !== one).length <= 3)
          isFound(whole.replaceAll('repay', 're-pay'))
        const words = wordsOf(whole)
        if (words.length === 2) isFound(words.toReversed().join(' '))
        corpus.close()
      },
    ),
    { numRuns: 60 },
  )
})
