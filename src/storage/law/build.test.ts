import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import type { ActVersion, Imported } from '../../law/corpus/act.ts'
import { wordsOf } from '../../law/corpus/letters.ts'
import { Problem } from '../../problem.ts'
import { buildCorpus, type KeysOf } from './build.ts'
import { gather } from './gather.ts'
import { openCorpus } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-law-'))
after(() => rmSync(folder, { recursive: true }))

/** Words of five letters and more are forms of one word where their first five letters are alike. */
const keysOf: KeysOf = () => (word) => [word.slice(0, 5)]

function version(act: string, since: string, articles: Record<string, string>, rank = 4): Imported {
  const made: ActVersion = {
    act,
    language: 'en',
    title: `Act ${act}`,
    rank,
    since,
    path: `${act}.md`,
    provisions: Object.entries(articles).map(([number, text]) => ({
      anchor: `st${number}`,
      number,
      heading: `Article ${number}`,
      within: [],
      state: text === '' ? 'excluded' : 'text',
      text,
      notes: [],
    })),
  }
  return { kind: 'version', version: made }
}

const gatheringOf = (imported: AsyncIterable<Imported>) => (unfinished: string) =>
  gather(imported, unfinished)

async function* events(all: readonly Imported[]): AsyncGenerator<Imported> {
  yield* all
}

const ACTS: readonly Imported[] = [
  version('speech', '2020-01-01', {
    1: 'A blogger is free to ask.',
    2: 'Officials answer within nine days.',
  }),
  version('speech', '2023-09-01', {
    1: 'A blogger is free to ask officials.',
    2: 'Officials answer within nine days.',
  }),
  version('order', '2021-05-05', { 1: 'Provocative statements of anybody are heard.' }, 7),
  { kind: 'end', end: { act: 'order', until: '2022-06-01' } },
  version('trust', '2024-01-01', { 1: '', 2: 'The speaker’s honour is the speaker’s own.' }, 1),
  { kind: 'broken', place: 'lost.md', fault: { code: 'yaml', values: { line: 7 } } },
  { kind: 'broken', place: 'gone.md', fault: { code: 'yaml', values: { line: 1 } } },
]

async function built(name: string, all = ACTS) {
  const path = join(folder, `${name}.sqlite`)
  const build = await buildCorpus(gatheringOf(events(all)), path, { name, source: 'test', keysOf })
  return { path, build, corpus: openCorpus(path, keysOf) }
}

test('a build tells what it is made of', async () => {
  const { build, corpus } = await built('made')
  const { hash, ...rest } = build
  assert.match(hash, /^[0-9a-f]{64}$/u)
  assert.deepEqual(rest, {
    name: 'made',
    source: 'test',
    newest: '2024-01-01',
    acts: 3,
    versions: 4,
    languages: ['en'],
    gaps: [],
    broken: 2,
  })
  assert.deepEqual(corpus.build, build)
  assert.deepEqual(corpus.broken(), [
    { place: 'gone.md', fault: { code: 'yaml', values: { line: 1 } } },
    { place: 'lost.md', fault: { code: 'yaml', values: { line: 7 } } },
  ])
  corpus.close()
})

test('a term that the format marks is defined, once, in languages without formulas, too', async () => {
  const marked = (language: string, text: string, defines: readonly string[]): Imported => {
    const made = version(`act-${language}`, '2030-01-01', { 1: text })
    if (made.kind !== 'version') return made
    const provisions = made.version.provisions.map((provision) => ({ ...provision, defines }))
    return { kind: 'version', version: { ...made.version, language, provisions } }
  }
  const { corpus } = await built('marked', [
    marked('de', 'Die Anfrage ist ein Brief.\nDie Antwort kommt in neun Tagen.', ['Antwort', 'Nirgends']),
    marked('en', 'In this Act “notice” means a letter.\nA reply, in nine days.', ['notice', 'reply']),
  ])
  const definitions = (expression: string, language: string) => {
    const found = corpus.term(expression, language, '2031-01-01')
    return found.kind === 'defined' ? found.definitions.map(({ says }) => says) : found.kind
  }
  assert.deepEqual(definitions('Antwort', 'de'), ['Die Antwort kommt in neun Tagen.'])
  assert.deepEqual(definitions('Anfrage', 'de'), 'used')
  assert.deepEqual(definitions('Nirgends', 'de'), 'absent')
  assert.deepEqual(definitions('reply', 'en'), ['A reply, in nine days.'])
  assert.equal(definitions('notice', 'en').length, 1)
  corpus.close()
})

test('two builds of the same texts are the same bytes, in whatever order they come', async () => {
  const one = await built('same')
  one.corpus.close()
  const first = readFileSync(one.path)
  const two = await built('same', ACTS.toReversed())
  two.corpus.close()
  assert.equal(one.build.hash, two.build.hash)
  assert.ok(first.equals(readFileSync(two.path)))
})

test('a build takes nothing beside its file, whole or failed', async () => {
  ;(await built('alone')).corpus.close()
  async function* failing(): AsyncGenerator<Imported> {
    yield* ACTS
    throw new Error('the disk is full')
  }
  const path = join(folder, 'never.sqlite')
  await assert.rejects(buildCorpus(gatheringOf(failing()), path, { name: 'never', source: 'test', keysOf }))
  assert.deepEqual(
    readdirSync(folder).filter((file) => /^(?:alone|never)/u.test(file)),
    ['alone.sqlite'],
  )
})

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
    ['not-yet', 'in-force', 'repealed', 'repealed', 'in-force', 'repealed', 'repealed'],
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
  assert.equal(corpus.passage('act', '1', 'ru', '2023-01-01').kind, 'repealed')
  assert.equal(corpus.acts('2023-01-01', 'en')[0]?.until, undefined)
  corpus.close()
})

test('a provision is answered by day', async () => {
  const { corpus } = await built('by day')
  const kind = (act: string, provision: string, on: string) => corpus.passage(act, provision, 'en', on).kind
  assert.equal(kind('speech', '1', '2022-09-26'), 'in-force')
  assert.equal(kind('speech', 'st1', '2022-09-26'), 'in-force')
  assert.equal(kind('speech', '1', '2019-09-26'), 'not-yet')
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

test('a build without a text is none: the one before stays, and the faults are told', async () => {
  const { path, corpus } = await built('unread')
  corpus.close()
  const faults = ACTS.filter(({ kind }) => kind === 'broken')
  const building = (all: readonly Imported[]) =>
    buildCorpus(gatheringOf(events(all)), path, { name: 'unread', source: 'somewhere', keysOf })
  for (const [all, count] of [
    [faults, 2],
    [[], 0],
  ] as const)
    await assert.rejects(building(all), (error) => {
      assert.ok(error instanceof Problem)
      assert.deepEqual(
        [error.code, error.kind, error.values],
        ['law-nothing-read', 'input', { place: 'somewhere', count }],
      )
      assert.deepEqual(
        error.faults.map(({ place }) => place),
        count === 0 ? [] : ['gone.md', 'lost.md'],
      )
      return true
    })
  const again = openCorpus(path, keysOf)
  assert.equal(again.build.acts, 3)
  again.close()
  assert.deepEqual(
    readdirSync(folder).filter((file) => file.startsWith('unread')),
    ['unread.sqlite'],
  )
})

test('an expression is used, absent or not checked on a day', async () => {
  const { corpus } = await built('terms')
  const term = (expression: string, on: string) => corpus.term(expression, 'en', on)
  assert.equal(term('provocative statements', '2022-01-01').kind, 'used')
  assert.deepEqual(term('provocative statements', '2022-09-26'), { kind: 'absent', acts: 1 })
  assert.deepEqual(term('information attack', '2022-09-26'), { kind: 'absent', acts: 1 })
  assert.deepEqual(corpus.term('шабуыл', 'kk', '2022-09-26'), { kind: 'not-checked', why: 'language' })
  assert.deepEqual(term('blogger', '1999-01-01'), { kind: 'not-checked', why: 'day' })
  const bloggers = term('bloggers', '2024-02-01')
  assert.ok(bloggers.kind === 'used' && bloggers.places[0]?.exact === false)
  assert.ok(term('speaker’s honour', '2024-02-01').kind === 'used')
  corpus.close()
})

test('a failed build leaves the build before as it is', async () => {
  const { path, corpus } = await built('kept')
  corpus.close()
  async function* failing(): AsyncGenerator<Imported> {
    yield ACTS[0] as Imported
    throw new Error('the disk is full')
  }
  await assert.rejects(
    buildCorpus(gatheringOf(failing()), path, { name: 'kept', source: 'test', keysOf }),
    /disk is full/u,
  )
  const again = openCorpus(path, keysOf)
  assert.equal(again.build.acts, 3)
  again.close()
})

test('what a stopped build left behind goes, what another one writes stays', async () => {
  const path = join(folder, 'stopped.sqlite')
  // No process has so high a number; process 1 always runs.
  for (const pid of ['99999999', '1'])
    for (const ending of ['', '-taken']) writeFileSync(`${path}.${pid}.building${ending}`, '')
  // Of another corpus, by a process that is gone, and by this one, which may build two at once.
  const other = join(folder, 'stopped-other.sqlite')
  for (const pid of ['99999999', process.pid]) writeFileSync(`${other}.${pid}.building`, '')
  ;(await built('stopped')).corpus.close()
  assert.deepEqual(
    readdirSync(folder).filter((file) => file.startsWith('stopped-other')),
    [`stopped-other.sqlite.${process.pid}.building`],
  )
  assert.deepEqual(
    readdirSync(folder).filter((file) => file.startsWith('stopped.')),
    ['stopped.sqlite', 'stopped.sqlite.1.building', 'stopped.sqlite.1.building-taken'],
  )
})

test('a file that is no build is refused', () => {
  const path = join(folder, 'no-build.sqlite')
  for (const content of ['not a database at all', '']) {
    writeFileSync(path, content)
    assert.throws(() => openCorpus(path, keysOf), { code: 'law-build-unreadable' })
  }
})

test('never a false absence: whatever stands side by side in a text is found, in any form', async () => {
  const word = fc.constantFrom(
    ...'закон законы закона блогер блогерами ақпарат ақпараттың statement statements of the 456-2 я'.split(
      ' ',
    ),
  )
  const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))
  let run = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.integer({ min: 1, max: 4 }),
      async (texts, at, length) => {
        const { corpus } = await built(`property ${run++}`, [
          version('act', '2020-01-01', Object.fromEntries(texts.map((one, index) => [index + 1, one]))),
        ])
        const words = wordsOf(texts[at % texts.length] as string)
        const from = at % words.length
        const phrase = words.slice(from, from + length)
        const inflected = phrase.map((one) => (one.length > 5 ? `${one.slice(0, 5)}x` : one))
        assert.equal(corpus.term(phrase.join(' '), 'en', '2020-06-01').kind, 'used')
        assert.equal(corpus.term(inflected.join(' '), 'en', '2020-06-01').kind, 'used')
        corpus.close()
      },
    ),
    { numRuns: 60 },
  )
})
