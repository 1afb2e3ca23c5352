import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import importer from './importer.ts'
import { commitAll, emptyRepository } from './miniature-in-tests.ts'

const ACT = '03-laws/2031/0417-o-probe-990001'
const metaOf = (since: string) =>
  `act_code: '990001'\nform: ЗАК\ntitle:\n  rus: О пробе\nversion_date:\n  rus: ${since}\n`
const textOf = (words: string) => `# О пробе\n\n## Статья 1. Проба\n\n${words}\n`
const DAMAGED = Uint8Array.of(0xcf, 0xf0, 0xee, 0xe1, 0xe0)

type Files = Readonly<Record<string, string | Uint8Array>>

/** Commits files on their days, and gives the versions that are told: what could not be read, and what is withdrawn, too. */
async function told(t: TestContext, commits: Readonly<Record<string, Files>>) {
  const place = emptyRepository()
  t.after(() => rmSync(place, { recursive: true }))
  for (const [day, files] of Object.entries(commits)) {
    for (const [file, content] of Object.entries(files)) {
      const path = join(place, ACT, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
    }
    commitAll(place, { day, message: 'проба' })
  }
  const events = await Array.fromAsync(importer.read(place))
  return events.flatMap((event) => {
    if (event.kind === 'withdrawn') return [['withdrawn', event.version.since]]
    if (event.kind !== 'version') return []
    const { since, title, unread, provisions } = event.version
    return [[since, title, unread, provisions[0]?.text]]
  })
}

test('a text that cannot be read is a version of which nothing is known, from its own day on', async (t) => {
  const versions = await told(t, {
    '2031-04-17': { 'meta.yaml': metaOf('2031-04-17'), 'rus.md': textOf('Раз.') },
    '2032-01-01': { 'meta.yaml': metaOf('2032-01-01'), 'rus.md': DAMAGED },
    '2033-01-01': { 'meta.yaml': metaOf('2033-01-01'), 'rus.md': textOf('Два.') },
  })
  assert.deepEqual(versions, [
    ['2031-04-17', 'О пробе', undefined, 'Раз.'],
    ['2032-01-01', 'О пробе', 'whole', undefined],
    ['2033-01-01', 'О пробе', undefined, 'Два.'],
  ])
})

test('a description that cannot be read leaves the texts of its act unread from that commit on', async (t) => {
  const versions = await told(t, {
    '2031-04-17': { 'meta.yaml': metaOf('2031-04-17'), 'rus.md': textOf('Раз.') },
    '2032-01-01': { 'meta.yaml': 'act_code: [', 'rus.md': textOf('Два.') },
    '2033-01-01': { 'meta.yaml': metaOf('2033-01-01') },
  })
  assert.deepEqual(versions, [
    ['2031-04-17', 'О пробе', undefined, 'Раз.'],
    ['2032-01-01', 'О пробе', 'whole', undefined],
    ['2033-01-01', 'О пробе', undefined, 'Два.'],
  ])
})

test('a description that is mended tells the text with its own day, and the fault goes', async (t) => {
  const versions = await told(t, {
    '2031-04-17': { 'meta.yaml': metaOf('2031-04-17'), 'rus.md': textOf('Раз.') },
    '2032-01-01': { 'meta.yaml': 'act_code: [' },
    '2032-01-02': { 'meta.yaml': metaOf('2031-04-17') },
  })
  assert.deepEqual(versions, [
    ['2031-04-17', 'О пробе', undefined, 'Раз.'],
    ['2032-01-01', 'О пробе', 'whole', undefined],
    ['withdrawn', '2032-01-01'],
    ['2031-04-17', 'О пробе', undefined, 'Раз.'],
  ])
})

test('an act whose description was never read is known by the name of its folder', async (t) => {
  const versions = await told(t, { '2031-04-17': { 'meta.yaml': 'act_code: [', 'rus.md': textOf('Раз.') } })
  assert.deepEqual(versions, [['2031-04-17', '990001', 'whole', undefined]])
})

test('a language that is taken away is not known from then on', async (t) => {
  const both = "act_code: '990001'\nform: ЗАК\nversion_date:\n  rus: 2031-04-17\n  kaz: 2031-04-17\n"
  const place = emptyRepository()
  t.after(() => rmSync(place, { recursive: true }))
  const write = (file: string, content: string) => writeFileSync(join(place, ACT, file), content)
  mkdirSync(join(place, ACT), { recursive: true })
  write('meta.yaml', both)
  write('rus.md', textOf('Раз.'))
  write('kaz.md', '# Сынақ\n\n## 1-бап. Сынақ\n\nБір.\n')
  commitAll(place, { day: '2031-04-17', message: 'один' })
  rmSync(join(place, ACT, 'kaz.md'))
  commitAll(place, { day: '2032-01-01', message: 'два' })
  const events = await Array.fromAsync(importer.read(place))
  const kazakh = events.flatMap((event) =>
    event.kind === 'version' && event.version.language === 'kk' ? [event.version] : [],
  )
  assert.deepEqual(
    kazakh.map(({ since, unread }) => [since, unread]),
    [
      ['2031-04-17', undefined],
      ['2032-01-01', 'whole'],
    ],
  )
})
