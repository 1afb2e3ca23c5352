import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { loadCatalog } from '../src/catalog.ts'
import { lawPages } from '../src/site/law/routes.ts'
import { openShelf } from '../src/site/law/shelf.ts'
import { runCommand } from './command-in-tests.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-law-sections-'))
const CORPORA = join(FOLDER, 'law')
const REPOSITORY = new URL('../corpus/legalize/plain/', import.meta.url).pathname
let pages: Hono<never>

const DAMS = `---
key: dams
title: Dams Act
language: en
rank: law
since: 2019-04-01
---

## Section 7. Insurance

(1) The owner of a dam must insure it.
`
const TARIFF = `---
key: tariff
title: О тарифах пристаней
language: ru
rank: law
since: 2019-04-01
---

## § 4. Плата

Плата взимается раз в год.
`

before(async () => {
  const texts = join(FOLDER, 'texts')
  mkdirSync(texts)
  writeFileSync(join(texts, 'dams.md'), DAMS)
  writeFileSync(join(texts, 'tariff.md'), TARIFF)
  await told('add', texts, '--name', 'kz')
  await told('add', REPOSITORY, '--name', 'gesetze')
  const catalog = await loadCatalog()
  pages = lawPages(catalog, CORPORA, openShelf(catalog, CORPORA)) as unknown as Hono<never>
})
after(() => rmSync(FOLDER, { recursive: true }))

async function told(...words: readonly string[]): Promise<string> {
  const environment = { SAUAL_LAW: CORPORA, COLUMNS: '10000' }
  const { code, out, err } = await runCommand(['law', ...words], { environment, folder: FOLDER })
  assert.deepEqual([code, err], [0, ''])
  return out.replaceAll(/\s+/gu, ' ')
}

test('a section is cited as one', async () => {
  const cite = (words: string, lang: string) =>
    told('cite', words, '--corpus', 'kz', '--on', '2020-01-01', '--lang', lang)
  assert.match(await cite('Section 7(1) of the Dams Act', 'en'), /Dams Act, s\. 7\(1\)/u)
  assert.match(await cite('Section 7 of the Dams Act', 'ru'), /Dams Act, § 7 /u)
  const russian = await cite('§ 4 Закона «О тарифах пристаней»', 'ru')
  assert.match(russian, /О тарифах пристаней, § 4/u)
  assert.doesNotMatch(russian, /ст\. 4|[Сс]тать/u)
})

test('where acts have sections, lists, texts and pages call them so', async () => {
  const show = async (act: string, number: string, name: string) =>
    told('show', act, number, '--corpus', name, '--on', '2033-01-01', '--lang', 'en')
  assert.match(await show('tariff', '4', 'kz'), /§ 4\. Плата/u)
  assert.match(await show('probg', '1', 'gesetze'), /§ 1\b/u)
  const lists = [
    await told('contents', 'probg', '--corpus', 'gesetze', '--on', '2033-01-01', '--lang', 'en'),
    await (await pages.request('/gesetze/acts/probg?on=2033-01-01&lang=en')).text(),
  ]
  for (const list of lists) {
    assert.match(list, /§\s1\b/u)
    assert.doesNotMatch(list, /Article\s1\b/u)
  }
  const missing = await (await pages.request('/gesetze/acts/probg/999?on=2033-01-01&lang=en')).text()
  assert.match(missing, /no text of this provision: §\s999/u)
  assert.doesNotMatch(missing, /article 999/u)
})
