import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { addCorpus } from '../../desk/law/add.ts'
import { addMiniatureLaw } from '../../desk/law/miniature-law-in-tests.ts'
import { lawPages } from './routes.ts'
import { openShelf } from './shelf.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-asked-law-'))
let pages: ReturnType<typeof lawPages>

const ACTS = {
  'lamps-ru': ['О фонарях', 'ru', '1', 'Статья 1. Фонари', 'Фонарь светит вечером.'],
  'lamps-kk': ['Шамдар туралы', 'kk', '1', '1-бап. Шамдар', 'Шам кешке жанады.'],
  'snow-kk': ['Қар туралы', 'kk', '2', '1-бап. Қар', 'Қар күреледі.'],
} as const

before(async () => {
  const catalog = await loadCatalog()
  const corpora = join(folder, 'corpora')
  const laws = join(folder, 'laws')
  mkdirSync(laws)
  for (const [name, [title, language, key, article, words]] of Object.entries(ACTS))
    writeFileSync(
      join(laws, `${name}.md`),
      `---\nkey: ${key}\ntitle: ${title}\nlanguage: ${language}\nsince: 2020-01-01\nrank: law\n---\n\n**${article}**\n\n${words}\n`,
    )
  await addMiniatureLaw(corpora)
  await addCorpus(catalog, corpora, laws, { name: 'ground' })
  pages = lawPages(catalog, corpora, openShelf(catalog, corpora))
})
after(() => rmSync(folder, { recursive: true }))

async function leadsTo(query: Readonly<Record<string, string>>): Promise<string> {
  const answer = await pages.request(`/?${new URLSearchParams(query)}`)
  assert.equal(answer.status, 303)
  return decodeURIComponent(answer.headers.get('location') ?? '')
}
const text = async (path: string): Promise<string> =>
  (await (await pages.request(path)).text()).replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' ')

test('a citation leads to its provision, whatever the key of the act in the corpus, in three languages', async () => {
  for (const q of [
    'ч. 3 ст. 174 УК',
    'ст. 174 УК РК',
    'ҚК-нің 174-бабы',
    'ҚР ҚК 174-бабының 3-бөлігі',
    'art. 174 Penal Code',
    'Article 174 of the Penal Code',
  ])
    for (const corpus of ['kz', ''])
      assert.match(await leadsTo({ q, corpus, on: '2022-09-26' }), /^\/law\/kz\/acts\/990020\/st174\?/u, q)
})

test('unless a corpus is chosen the form asks all of them', async () => {
  const form = await (await pages.request('/?lang=en')).text()
  const [, options = ''] = /<select id="corpus"[^>]*>(.*?)<\/select>/su.exec(form) ?? []
  assert.match(
    options,
    /^<option value="">all corpora<\/option><option>ground<\/option><option>kz<\/option>$/u,
  )
  const here = await (await pages.request('/kz/terms?q=x&lang=en')).text()
  assert.ok(here.includes('name="corpus" value="kz"') || here.includes('<option selected>kz</option>'))
})

test('without a corpus all are asked, the one that has the words answers, and the others are told of', async () => {
  const to = await leadsTo({ q: 'фонарь', on: '2022-09-26', lang: 'ru' })
  assert.match(to, /^\/law\/ground\/terms\?/u)
  const page = await text(to.replace(/^\/law/u, ''))
  assert.match(page, /Корпус ground\. На 26 сентября 2022/u)
  assert.match(
    page,
    /Искали и в других корпусах kz: Ни в одном из 10 актов, действовавших на 26 сентября 2022 г\., выражения нет/u,
  )
  assert.match(await leadsTo({ q: 'ложная информация', on: '2024-09-26' }), /^\/law\/kz\/terms\?/u)
  assert.match(await leadsTo({ q: 'nothing of the kind', on: '2024-09-26' }), /^\/law\/kz\/terms\?/u)
  const one = await leadsTo({ q: 'фонарь', corpus: 'kz', on: '2022-09-26', lang: 'ru' })
  assert.doesNotMatch(await text(one.replace(/^\/law/u, '')), /других корпусах/u)
})

test('the title of an act is found as a title, and leads to the act', async () => {
  const answer = await pages.request('/ground/terms?q=фонарях&on=2022-09-26&lang=ru')
  const page = await answer.text()
  assert.match(
    page,
    /href="\/law\/ground\/acts\/1\?[^"]*"[^>]*>О фонарях<\/a><\/cite> <span class="quiet">\(название акта\)/u,
  )
})

test('acts in force are counted in whatever language the corpus holds them', async () => {
  assert.match(
    await text('/ground?on=2022-09-26&lang=en'),
    /2 acts are in force.*О фонарях|2 acts are in force.*Шамдар/u,
  )
  assert.match(await text('/ground?on=2022-09-26&lang=ru'), /О фонарях.*Қар туралы/u)
  assert.doesNotMatch(await text('/ground?on=2022-09-26&lang=ru&language=ru'), /Қар туралы/u)
})
