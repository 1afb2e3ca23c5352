import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { addCorpus } from '../../desk/law/add.ts'
import { lawPages } from './routes.ts'
import { openShelf } from './shelf.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-lacks-versions-'))
let pages: ReturnType<typeof lawPages>

before(async () => {
  const texts = join(folder, 'texts')
  mkdirSync(texts)
  const head = (since: string, article: string): string =>
    `---\nkey: code\ntitle: Кодекс Республики Казахстан об административных правонарушениях\nlanguage: ru\nnumber: 235-V\nadopted: 2014-07-05\nsince: ${since}\nrank: code\n---\n\n**Статья 1. Шум**\n\n1. Шум.\n${article}`
  writeFileSync(
    join(texts, '2015.md'),
    head('2015-01-01', '').replace('**Ст', '> Сноска ко всему тексту.\n\n**Ст'),
  )
  writeFileSync(join(texts, '2024.md'), head('2024-08-20', '\n**Статья 456-2. Свет**\n\n1. Свет.\n'))
  const catalog = await loadCatalog()
  await addCorpus(catalog, folder, texts, { name: 'kz' })
  pages = lawPages(catalog, folder, openShelf(catalog, folder))
})
after(() => rmSync(folder, { recursive: true }))

async function text(path: string): Promise<string> {
  const answer = await pages.request(path)
  assert.equal(answer.status, 200, path)
  return (await answer.text()).replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' ')
}

test('where a corpus lacks the versions in which an article came, its page names the pack that has it in force', async () => {
  const on = (day: string): Promise<string> => text(`/kz/acts/code/art_456-2?on=${day}&lang=ru`)
  assert.match(
    await on('2023-10-01'),
    /расходятся: по корпусу на 1 октября 2023 г\. статья не действует, а по набору она действует\. ст\. 456-2 КоАП РК\..*сверено, два источника; официальный текст/u,
  )
  assert.doesNotMatch(await on('2022-09-26'), /расходятся/u)
  assert.doesNotMatch(await on('2024-10-01'), /расходятся/u)
})

test('notes of the editors before the first article are no preamble, in the contents and on their page', async () => {
  const act = await text('/kz/acts/code?on=2020-01-01&lang=ru')
  assert.match(act, /Сноски и примечания Статья 1/u)
  const notes = await text('/kz/acts/code/preamble?on=2020-01-01&lang=ru')
  assert.match(notes, /Сноски и примечания ?Сноска ко всему тексту\./u)
  assert.doesNotMatch(act + notes, /Преамбула/u)
})
