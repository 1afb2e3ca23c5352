import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { problem } from '../../formats/problem-in-tests.ts'
import type { ActVersion, Imported } from '../../law/corpus/act.ts'
import { sayFault } from '../../messages/messages.ts'
import type { ImportOptions } from '../importer.ts'
import importer from './importer.ts'

const MINIATURE = fileURLToPath(new URL('../../../corpus/plain/', import.meta.url))
const HEAD = '---\nkey: A\ntitle: Act\nlanguage: en\nsince: 2020-01-01\n---\n'

const read = (place: string, options?: ImportOptions) => Array.fromAsync(importer.read(place, options))
const told = await read(MINIATURE)

function versions(act: string, events: readonly Imported[] = told): ActVersion[] {
  return events
    .flatMap((event) => (event.kind === 'version' ? event.version : []))
    .filter((version) => version.act === act)
    .sort((a, b) => (a.since < b.since ? -1 : 1))
}
function article(version: ActVersion | undefined, number: string) {
  return version?.provisions.find((provision) => provision.number === number)
}
async function readFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<Imported[]> {
  const place = mkdtempSync(join(tmpdir(), 'saual-plain-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), content)
  }
  const events = await read(place)
  rmSync(place, { recursive: true })
  return events
}
/** The byte of a Russian letter or of an ASCII sign. */
const windows1251 = (letter: string) => letter.charCodeAt(0) - (letter >= 'А' ? 0x410 - 0xc0 : 0)
const faults = (events: readonly Imported[]) =>
  events.flatMap((event) => (event.kind === 'broken' ? [[event.place, sayFault(event.fault, 'en')]] : []))

test('the miniature is a corpus, read whole', async () => {
  assert.equal(await importer.recognises(MINIATURE), true)
  assert.equal(await importer.recognises(join(MINIATURE, 'civil-code.md')), true)
  assert.deepEqual(faults(told), [])
  assert.equal(told.filter(({ kind }) => kind === 'version').length, 7)
})

test('which article carries twenty years', () => {
  const code = versions('HR-2014-226').at(-1)
  assert.deepEqual(
    code?.provisions.filter(({ text }) => text.includes('twenty years')).map(({ number }) => number),
    ['174'],
  )
  assert.deepEqual(
    article(code, '174')?.text.split('\n').at(-1),
    '3. If grave consequences follow, for twelve to twenty years.',
  )
  assert.deepEqual(article(code, '174')?.within, ['Part 2. OFFENCES', 'Chapter 4. Offences against peace'])
  assert.equal(article(code, '174')?.notes.length, 1)
})

test('wrapped lines are one paragraph, and a mention of an article begins none', () => {
  const [code] = versions('HR-2014-226')
  assert.match(article(code, '274')?.text ?? '', /so endangers public order/u)
  assert.match(article(code, '274')?.text ?? '', /Article 130 does not apply\.$/u)
  assert.equal(code?.provisions.length, 3)
})

test('what is struck out, and what begins later', () => {
  const code = versions('HR-2014-226').at(-1)
  assert.equal(article(code, '130')?.state, 'excluded')
  assert.deepEqual([article(code, '274-1')?.state, article(code, '274-1')?.begins], ['pending', '2030-01-01'])
})

test('terms, and articles of an annex', () => {
  const [act] = versions('HR-2023-18')
  assert.deepEqual(article(act, '1')?.defines, ['online platform', 'blogger', 'false information'])
  assert.doesNotMatch(article(act, '1')?.text ?? '', /repealed/u)
  assert.deepEqual(
    act?.provisions.slice(2).map(({ anchor, number, heading }) => [anchor, number, heading]),
    [['annex_1__art_1', undefined, '1. Words']],
  )
})

test('particulars: days of both kinds, rank by name, a version that another follows has not ended its act', () => {
  const [code] = versions('HR-1994-268')
  assert.deepEqual(
    [code?.adopted, code?.since, code?.rank, code?.number],
    ['1994-12-27', '1995-03-01', 3, '268'],
  )
  assert.equal(article(code, '143')?.heading, 'Honour, dignity and good name')
  assert.equal(article(code, '144')?.text, 'Letters are read only by whom they are written to.')
  assert.deepEqual(
    told.filter(({ kind }) => kind === 'end'),
    [
      { kind: 'end', end: { act: 'HR-2017-81', until: '2022-11-16', language: 'en' } },
      { kind: 'end', end: { act: 'HR-1990-1', until: '2026-07-01', language: 'en' } },
    ],
  )
})

test('a text ends where its own file says so: before the next one begins, and in its own language only', async () => {
  const head = (language: string, since: string, until = '') =>
    `${HEAD.replace('en', language).replace('2020-01-01', since)}`.replace('\n---\n', `${until}\n---\n`)
  const words = 'Article 1. One\n\nWords.'
  const events = await readFiles({
    'a.md': head('en', '2020-01-01', '\nuntil: 2021-06-01') + words,
    'b.md': head('en', '2022-02-01') + words,
    'c.md': head('ru', '2020-01-01', '\nuntil: 2022-02-01') + words,
    'd.md': head('ru', '2022-02-01', '\nuntil: 2023-01-01') + words,
  })
  assert.deepEqual(
    events.flatMap((event) => (event.kind === 'end' ? event.end : [])),
    [
      { act: 'A', until: '2021-06-01', language: 'en', back: '2022-02-01' },
      { act: 'A', until: '2023-01-01', language: 'ru' },
    ],
  )
})

test('two different texts of one act, language and day: neither is taken, and both are named', async () => {
  const told = (place: string, other: string) => [
    place,
    `${other} has another text of A of 2020-01-01 (en); which of the two is law is not known, so neither was taken`,
  ]
  const text = (words: string) => `${HEAD}Article 1. One\n\n${words}`
  const events = await readFiles({
    'a.md': text('Words.'),
    'b.md': text('Other words.'),
    'c.md': text('Words.').replace('en', 'ru'),
    'd.md': text('Words.'),
  })
  assert.deepEqual(faults(events), [told('a.md', 'b.md'), told('b.md', 'a.md'), told('d.md', 'a.md')])
  const withdrawn = events.flatMap((event) => (event.kind === 'withdrawn' ? event.version : []))
  assert.deepEqual(withdrawn, [{ act: 'A', language: 'en', since: '2020-01-01' }])
  assert.deepEqual(
    versions('A', events).map(({ unread, provisions }) => [unread, provisions.length]),
    [
      [undefined, 1],
      ['whole', 0],
      [undefined, 1],
    ],
  )
})

test('a second file with the same text of one act, language and day is superfluous', async () => {
  const events = await readFiles({
    'a.md': `${HEAD}Article 1. One\n\nWords.`,
    'b.md': `${HEAD}Article 1. One\n\nWords.\n`,
  })
  assert.deepEqual(faults(events), [
    ['b.md', 'the same text of A of 2020-01-01 (en) was taken from a.md; this file is superfluous'],
  ])
  assert.deepEqual(
    versions('A', events).map(({ path }) => path),
    ['a.md'],
  )
})

test('an act of sections has them for articles', () => {
  const section = article(versions('HR-2017-81')[0], '31')
  assert.match(section?.text ?? '', /An appeal creates no duty/u)
  assert.equal(section?.anchor, 'sec_31')
})

test('only the newest texts where these are asked for', async () => {
  const current = await read(MINIATURE, { currentOnly: true })
  assert.deepEqual(
    versions('HR-2014-226', current).map(({ since }) => since),
    ['2022-09-03'],
  )
})

test('progress is told, and reading stops when it should', async () => {
  const steps: (readonly [number, number])[] = []
  await read(MINIATURE, { progress: (done, of) => steps.push([done, of]) })
  assert.deepEqual(
    [steps[0], steps.at(-1)],
    [
      [1, 7],
      [7, 7],
    ],
  )
  await assert.rejects(read(MINIATURE, { signal: AbortSignal.abort() }), { name: 'AbortError' })
})

test('files that are no law are told of with their fault, and the others are read', async () => {
  const cut = new TextEncoder().encode(`${HEAD.replace('en', 'ru')}Статья 1. Слова`).subarray(0, -1)
  const events = await readFiles({
    'good.md': `${HEAD}Article 1. One\n\nWords.`,
    'README.md': 'no law',
    'a.md': '# Words',
    'b.md': '---\nkey: A\n',
    'c.md': HEAD.replace('since: 2020-01-01', 'since: 2020-02-30'),
    'd.md': HEAD.replace('key: A\n', ''),
    'e.md': HEAD.replace('Act', '[Act'),
    'f.md': HEAD.replace('title: Act', 'title: &a Act\nmore: *a'),
    'g.md': HEAD.replace('en', 'English language'),
    'h.md': HEAD.replace('---\n', '---\nuntil: 2019-01-01\n'),
    'i.md': cut,
    'j.txt': new Uint8Array(50),
    'k.md': HEAD.replace('---\n', '---\nrank: high\n'),
    'l.md': HEAD.replace('since: 2020-01-01', 'since: 1 January 2020'),
  })
  assert.deepEqual(faults(events), [
    ['a.md', 'no front matter'],
    ['b.md', 'front matter without an end'],
    ['c.md', 'since 2020-02-30 is no day'],
    ['d.md', 'no key'],
    ['e.md', 'broken YAML in line 4'],
    ['f.md', 'YAML with aliases'],
    ['g.md', 'language English language is no language tag'],
    ['h.md', 'until 2019-01-01 is not after since 2020-01-01'],
    ['i.md', 'not UTF-8: cut off, damaged or in another encoding'],
    ['j.txt', 'the file is no text'],
    [
      'k.md',
      'rank high is neither 1 to 9 nor one of the words: constitution, constitutional law, code, law, act, decree, government, ministry, local',
    ],
    ['l.md', 'since: “1 January 2020” was not read as a day; write 2022-09-26 or 26.09.2022'],
  ])
  assert.equal(versions('A', events).length, 1)
})

test('UTF-16 is read by its mark, encodings of eight bits are refused', async () => {
  const text = `${HEAD.replace('en', 'ru')}Статья 1. Первая\n\nСлова закона.`
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
  const eightBit = Uint8Array.from(text, windows1251)
  const events = await readFiles({ 'a.txt': wide, 'b.txt': eightBit })
  assert.deepEqual(faults(events), [['b.txt', 'not UTF-8: cut off, damaged or in another encoding']])
  const [act] = versions('A', events)
  assert.deepEqual([article(act, '1')?.heading, article(act, '1')?.text], ['Первая', 'Слова закона.'])
})

test('a file of a gigabyte is refused', async () => {
  const place = mkdtempSync(join(tmpdir(), 'saual-plain-'))
  writeFileSync(join(place, 'a.md'), HEAD)
  writeFileSync(join(place, 'b.md'), '')
  truncateSync(join(place, 'b.md'), 1_000_000_000)
  assert.deepEqual(faults(await read(place)), [['b.md', 'larger than 64 MB']])
  rmSync(place, { recursive: true })
})

test('what is no such corpus is a problem', async () => {
  const place = mkdtempSync(join(tmpdir(), 'saual-plain-'))
  await assert.rejects(read(place), problem('corpus-unknown', { place, format: 'plain' }))
  writeFileSync(join(place, 'a.md'), '# Words')
  await assert.rejects(read(place), problem('corpus-unknown'))
  assert.equal(await importer.recognises(place), false)
  await assert.rejects(read(join(place, 'none')), problem('corpus-missing'))
  assert.equal(await importer.recognises(join(place, 'none')), false)
  rmSync(place, { recursive: true })
})

test('a corpus whose files are all broken is one, and each fault is told', async () => {
  const place = mkdtempSync(join(tmpdir(), 'saual-plain-'))
  writeFileSync(join(place, 'a.md'), HEAD.replace('since: 2020-01-01', ''))
  writeFileSync(join(place, 'b.txt'), '')
  assert.equal(await importer.recognises(place), true)
  assert.deepEqual(faults(await read(place)), [
    ['a.md', 'no since'],
    ['b.txt', 'the file is empty'],
  ])
  // Who names a file means it, whatever is in it.
  for (const [file, words] of [
    ['b.txt', ''],
    ['c.md', 'Article 1. One'],
  ] as const) {
    writeFileSync(join(place, file), words)
    assert.equal(await importer.recognises(join(place, file)), true)
    assert.equal((await read(join(place, file)))[0]?.kind, 'broken')
  }
  rmSync(place, { recursive: true })
})

test('signs in a file of plain text are the law’s own, in Markdown some are marks', async () => {
  const text = `${HEAD}Article 1. Fee\n\nThe fee is **R** * _B_ * <b>K</b>.`
  const [plainText] = versions('A', await readFiles({ 'a.txt': text }))
  assert.equal(article(plainText, '1')?.text, 'The fee is **R** * _B_ * <b>K</b>.')
  const [markdown] = versions('A', await readFiles({ 'a.md': text }))
  assert.equal(article(markdown, '1')?.text, 'The fee is R * B * K.')
})
