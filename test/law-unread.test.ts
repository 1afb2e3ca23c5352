import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { loadCatalog, loadExports, loadFormats } from '../src/catalog.ts'
import { commitAll, emptyRepository } from '../src/corpora/kazakhstan-law/miniature-in-tests.ts'
import { createSite } from '../src/site/site.ts'
import { runCommand } from './command-in-tests.ts'

/**
 * Two acts: of the Penal Code a part of the Russian text is missing throughout; of the law on kites the Russian text of 2022 is
 * damaged.
 */
const place = mkdtempSync(join(tmpdir(), 'saual-law-unread-'))
const repository = emptyRepository()
const corpora = join(place, 'law')
const environment = { SAUAL_LAW: corpora, COLUMNS: '10000' }
after(() => {
  for (const each of [place, repository]) rmSync(each, { recursive: true })
})

const CODE = '02-codes/2014/0703-ugolovnyi-kodeks-990020'
const KITES = '03-laws/2019/0101-o-zmeyah-990500'
const meta = (code: string, requisite: string, title: string, since: string) =>
  `act_code: '${code}'\nrequisite: ${requisite}\ntitle:\n  rus: ${title}\nversion_date:\n  rus: ${since}\n`
const kites = (since: string) => meta('990500', 'Закон от 1 января 2019 года № 5-VI', 'О змеях', since)
const text = (days: string) => `# О змеях\n\n## Статья 1. Нить\n\nНить меняют через ${days} дней.\n`

async function law(words: readonly string[], lang = 'en') {
  const { code, out, err } = await runCommand(['law', ...words, '--lang', lang], { environment })
  return { code, said: `${out}${err}`.replaceAll(/\s+/gu, ' '), out }
}

let site: Hono
let added: Awaited<ReturnType<typeof law>>

before(async () => {
  const commit = (day: string, files: Readonly<Record<string, string | Uint8Array>>) => {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(repository, file)), { recursive: true })
      writeFileSync(join(repository, file), content)
    }
    commitAll(repository, { day, message: 'редакция' })
  }
  commit('2020-01-01', {
    [`${CODE}/meta.yaml`]: meta(
      '990020',
      'Кодекс от 3 июля 2014 года № 226-V',
      'Уголовный кодекс',
      '2020-01-01',
    ),
    [`${CODE}/rus.md`]:
      '# Уголовный кодекс\n\n## Части\n\n| [`a`](rus/a.md) | А |\n| [`b`](rus/b.md) | Б |\n',
    [`${CODE}/rus/a.md`]: '## Статья 1. Начало\n\nПервые слова.\n',
    [`${KITES}/meta.yaml`]: kites('2020-01-01'),
    [`${KITES}/rus.md`]: text('девять'),
  })
  commit('2022-01-01', {
    [`${KITES}/meta.yaml`]: kites('2022-01-01'),
    [`${KITES}/rus.md`]: Uint8Array.of(0xcf, 0xf0),
  })
  commit('2024-01-01', { [`${KITES}/meta.yaml`]: kites('2024-01-01'), [`${KITES}/rus.md`]: text('пять') })
  added = await law(['add', repository, '--name', 'kz'])
  const [catalog, formats, exports] = await Promise.all([loadCatalog(), loadFormats(), loadExports()])
  site = createSite(catalog, { formats, exports, corpora })
})

test('a build names the acts of which something could not be read, and their days', () => {
  assert.equal(added.code, 1)
  assert.match(added.said, /Уголовный кодекс \(Russian\): since 1 January 2020, part of the text/u)
  assert.match(added.said, /О змеях \(Russian\): from 1 January 2022 to 31 December 2023(?!,)/u)
})

test('an act that was not read in whole is not among those that lack an expression', async () => {
  for (const does of ['term', 'search']) {
    const words = [does, 'совсем иное', '--on', '2021-01-01']
    const { said } = await law(words)
    assert.match(said, /the only act in force on 1 January 2021 that was searched/u)
    assert.match(said, /1 act does not count as searched, .* in whole: Уголовный кодекс\./u)
    const { answer } = JSON.parse((await law([...words, '--json'])).out)
    assert.deepEqual([answer.acts, answer.unread.length], [1, 1])
    assert.match(
      (await law([does, 'совсем иное', '--on', '2023-01-01'])).said,
      /none could be read in whole/u,
    )
  }
  assert.match(
    (await law(['term', 'совсем иное', '--on', '2021-01-01'], 'ru')).said,
    /Не считается просмотренным/u,
  )
  assert.match(
    (await law(['term', 'совсем иное', '--on', '2021-01-01'], 'kk')).said,
    /қаралды деп саналмайды/u,
  )
})

test('nor among those that define an expression which is used', async () => {
  const { said } = await law(['term', 'нить', '--on', '2021-01-01', '--language', 'ru'])
  assert.match(
    said,
    /no definition was found: .* 1 act does not count as searched, .* in whole: Уголовный кодекс\./u,
  )
})

test('a text that stands for one which could not be read says so', async () => {
  const unread = /from 1 January 2022 to 31 December 2023 could not be read/u
  for (const words of [
    ['show', '990500', '1', '--on', '2023-01-01'],
    ['history', '990500', '1'],
  ])
    assert.match((await law(words)).said, unread)
  const { said } = await law(['term', 'девять дней', '--on', '2023-01-01'])
  assert.match(said, /in no text that was surely in force .* — the version of that day could not be read/u)
  assert.match((await law(['contents', '990500', '--on', '2023-01-01'])).said, /could not be read in whole/u)
})

test('of an article that may stand in the missing part nothing is denied', async () => {
  const unknown = /whether it had this provision is not known/u
  assert.match((await law(['show', '990020', '174', '--on', '2021-01-01'])).said, unknown)
  assert.match((await law(['cite', 'ст. 174 УК', '--on', '2021-01-01'])).said, unknown)
})

test('an act of whose text nothing was read is said to be unread, not to stand in another language', async () => {
  const place = join(corpora, '..', 'bare')
  mkdirSync(place)
  const head = (key: string) => `---\nkey: ${key}\ntitle: Act\nlanguage: en\nsince: 2020-01-01\n---\n`
  writeFileSync(join(place, 'a.md'), head('a'))
  writeFileSync(join(place, 'b.md'), `${head('b')}\nArticle 1. Kites\n\nKites fly.\n`)
  const environment = { SAUAL_LAW: join(place, 'law') }
  await runCommand(['law', 'add', place, '--name', 'bare'], { environment })
  const { code, err } = await runCommand(['law', 'contents', 'a', '--lang', 'en'], { environment })
  assert.equal(code, 1)
  assert.match(err, /The text of the act “a” of .* could not be read\./u)
})

test('pages say the same', async () => {
  const page = async (path: string) =>
    (await (await site.request(`http://localhost/law/kz/${path}`)).text()).replaceAll('\u00a0', ' ')
  const words = encodeURIComponent('совсем иное')
  assert.match(await page(`terms?q=${words}&on=2021-01-01&lang=en`), /1 act does not count as searched/u)
  assert.match(await page(`terms?q=${words}&on=2023-01-01&lang=ru`), /не прочитан полностью/u)
  assert.match(await page('acts/990500/st1?on=2023-01-01&lang=en'), /31 December 2023 could not be read/u)
  assert.match(await page('acts/990500?on=2023-01-01&lang=kk'), /толық оқылмады/u)
})
