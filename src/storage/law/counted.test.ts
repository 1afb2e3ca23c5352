import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Imported } from '../../law/corpus/act.ts'
import { built, version } from './built-in-tests.ts'

const ON = '2021-01-01'
const numbered = (number: number): string => String(number).padStart(4, '0')

test('acts are counted up to two hundred, and all where that is asked', async () => {
  const lamps = (count: number): Imported[] =>
    Array.from({ length: count }, (_, index) =>
      version(numbered(index), '2020-01-01', { 1: 'A green lamp.', 2: 'Another green lamp.' }),
    )
  const answers: unknown[] = []
  for (const count of [199, 200, 201]) {
    const { corpus } = await built(`counted ${count}`, lamps(count))
    for (const options of [undefined, { mostCounted: 201 }, { mostCounted: Number.POSITIVE_INFINITY }]) {
      const found = corpus.term('green lamp', 'en', ON, options)
      answers.push(found.kind === 'used' && [found.acts, found.more])
    }
    corpus.close()
  }
  assert.deepEqual(answers, [
    ...[199, 199, 199].map((acts) => [acts, undefined]),
    ...[200, 200, 200].map((acts) => [acts, undefined]),
    ...[
      [200, true],
      [201, undefined],
      [201, undefined],
    ],
  ])
})

test('where not all acts are counted, those of the highest rank come first for all that', async () => {
  const acts = Array.from({ length: 400 }, (_, index) =>
    version(numbered(index), '2020-01-01', { 1: index % 2 ? 'A green lantern.' : 'The green lanterns.' }, 4),
  )
  const { corpus } = await built('counted by rank', [
    ...acts,
    version('last', '2020-01-01', { 1: 'All the greenish lanterns.' }, 1),
    version('over', '2020-01-01', { 1: 'A green lantern.' }, 1),
    { kind: 'end', end: { act: 'over', until: '2020-06-01' } },
  ])
  const found = corpus.term('green lantern', 'en', ON)
  assert.ok(found.kind === 'used' && found.more)
  // What is in force, the constitution before laws, and of laws the very words before other forms.
  assert.deepEqual(
    found.places.map(({ passage, exact }) => [passage.act.key, exact]),
    [['last', false], ...[1, 3, 5, 7, 9, 11, 13].map((number) => [numbered(number), true])],
  )
  corpus.close()
})

test('property: however few acts are counted, an expression is found, and shown in acts of the same ranks', async () => {
  const word = fc.constantFrom('lantern', 'lanterns', 'green', 'greenish', 'of', 'the')
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
  const act = fc.record({ text, rank: fc.integer({ min: 1, max: 4 }) })
  let run = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 1, maxLength: 40 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.nat(5),
      async (acts, words, mostCounted) => {
        const { corpus } = await built(
          `counted property ${run++}`,
          acts.map((one, index) => version(numbered(index), '2020-01-01', { 1: one.text }, one.rank)),
        )
        const [few, all] = [{ mostCounted }, {}].map((options) =>
          corpus.term(words.join(' '), 'en', ON, options),
        )
        assert.equal(few?.kind, all?.kind)
        if (few?.kind === 'used' && all?.kind === 'used') {
          const counted = Math.min(all.acts, Math.max(1, mostCounted))
          assert.deepEqual([few.acts, few.more], [counted, all.acts > counted ? true : undefined])
          const ranks = [few, all].map(({ places }) => places.map(({ passage }) => passage.act.rank))
          assert.deepEqual(ranks[0], ranks[1])
        }
        corpus.close()
      },
    ),
    { numRuns: 60 },
  )
})

test('property: of acts with many provisions each is counted once, whichever of them has the expression', async () => {
  const word = fc.constantFrom('lamp', 'green', 'of', 'the')
  const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))
  let run = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 60 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      async (acts, words) => {
        const { corpus } = await built(
          `provisions property ${run++}`,
          acts.map((texts, index) =>
            version(numbered(index), '2020-01-01', Object.fromEntries(texts.map((one, at) => [at + 1, one]))),
          ),
        )
        const asked = words.join(' ')
        const found = corpus.term(asked, 'en', ON)
        const having = acts.filter((texts) => texts.some((one) => ` ${one} `.includes(` ${asked} `)))
        // Two words may stand the other way round.
        if (having.length > 0) assert.ok(found.kind === 'used' && found.acts === having.length)
        else if (words.length !== 2) assert.equal(found.kind, 'absent')
        corpus.close()
      },
    ),
    { numRuns: 60 },
  )
})
