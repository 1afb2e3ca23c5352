import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { loadCatalog, loadExports, loadFormats, SOURCE } from '../../catalog.ts'
import { addCorpus } from '../../desk/law/add.ts'
import { addMiniatureLaw } from '../../desk/law/miniature-law-in-tests.ts'
import { createSite } from '../site.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-identity-'))
const OLD_LAW = encodeURIComponent('/akn/zz/act/2031-04-17/7-X')
let site: Hono

before(async () => {
  const catalog = await loadCatalog()
  await addMiniatureLaw(folder)
  await addCorpus(catalog, folder, join(SOURCE, '../corpus/akoma-ntoso'), { name: 'trial' })
  const [formats, exports] = await Promise.all([loadFormats(), loadExports()])
  site = createSite(catalog, { formats, exports, corpora: folder })
})
after(() => rmSync(folder, { recursive: true }))

const get = async (path: string): Promise<Response> => site.request(`http://localhost${path}`)
const text = async (path: string): Promise<string> => (await get(path)).text()
async function leadsTo(path: string): Promise<string> {
  const answer = await get(path)
  assert.equal(answer.status, 303, path)
  return decodeURIComponent(answer.headers.get('location') ?? '')
}

test('an identifier leads to its page: act, provision, part, day and language', async () => {
  for (const [eli, page] of [
    ['/eli/kz/code/2014/226-v', '/law/kz/acts/990020'],
    ['/eli/kz/code/2014/226-v/rus', '/law/kz/acts/990020?language=ru'],
    ['/eli/kz/code/2014/226-v/2022-09-03/kaz', '/law/kz/acts/990020?on=2022-09-03&language=kk'],
    ['/eli/kz/code/2014/226-v/art_174', '/law/kz/acts/990020/st174'],
    ['/eli/kz/code/2014/226-v/art_174/part_3', '/law/kz/acts/990020/st174#part_3'],
    [
      '/eli/kz/code/2014/226-v/art_174/part_3/point_1/2022-09-26',
      '/law/kz/acts/990020/st174?on=2022-09-26#part_3-point_1',
    ],
    [
      '/eli/kz/code/2014/226-v/art_174/2022-09-26/rus?lang=en',
      '/law/kz/acts/990020/st174?on=2022-09-26&language=ru&lang=en',
    ],
    // A law that is repealed is found by the days of its life.
    ['/eli/kz/law/2017/81-vi', '/law/kz/acts/990060'],
    ['/eli/trial/law/2031/7-x/art_1', '/law/trial/acts//akn/zz/act/2031-04-17/7-X/art_1'],
    ['/eli/kz', '/law/kz'],
    ['/eli/kz/code', '/law/kz'],
  ] as const)
    assert.equal(await leadsTo(eli), page)
})

test('an identifier that is typed as a question is followed', async () => {
  const asked = encodeURIComponent('/eli/kz/code/2014/226-v/art_174/2022-09-03/rus')
  const to = await leadsTo(`/law?q=${asked}&lang=ru`)
  assert.equal(to, '/eli/kz/code/2014/226-v/art_174/2022-09-03/rus?lang=ru')
  assert.equal(await leadsTo(to), '/law/kz/acts/990020/st174?on=2022-09-03&language=ru&lang=ru')
  const elsewhere = await leadsTo(`/law?q=${encodeURIComponent('/eli//evil.example/a/b/c')}`)
  assert.doesNotMatch(elsewhere, /^\/\/|^https?:/u)
})

test('an identifier of a part or point leads to that place of the page', async () => {
  for (const [within, place] of [
    ['part_2', 'part_2'],
    ['part_2/point_1', 'part_2-point_1'],
  ]) {
    const to = await leadsTo(`/eli/kz/code/2014/226-v/art_174/${within}/2022-09-26/rus`)
    const [address = '', fragment] = to.split('#')
    assert.equal(fragment, place)
    const page = await text(address)
    assert.equal(page.split(`id="${place}"`).length, 2, 'a name stands once on a page')
  }
})

test('what names nothing is not found, in whatever form it comes', async () => {
  for (const path of [
    '/eli',
    '/eli/',
    '/eli/nowhere/law/2014/226-v',
    '/eli/kz/law/2014/226-v',
    '/eli/kz/code/2014/999-v',
    '/eli/kz/code/2014/key-990020',
    '/eli/kz/code/2014/226-v/2022-02-31',
    '/eli/kz/code/2014/226-v/art_1/anything/2022-01-01',
    '/eli/kz/code/2014/%E0%A4%A',
  ])
    assert.equal((await get(path)).status, 404, path)
  // A provision that the act does not have leads to the page that says so.
  const miss = await leadsTo('/eli/kz/code/2014/226-v/art_9999')
  assert.equal((await get(miss)).status, 404)
})

interface Thing {
  readonly '@id': string
  readonly '@type': string
  readonly [property: string]: unknown
}
function thingsOf(page: string): Thing[] {
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page) ?? []
  return (JSON.parse(data) as { '@graph': Thing[] })['@graph']
}

test('a page of a provision says what it is in the vocabulary of ELI, and every identifier in it leads to a page', async () => {
  const page = await text('/law/kz/acts/990020/st174?on=2022-09-26&language=ru')
  assert.match(
    page,
    /<link rel="canonical" href="\/law\/kz\/acts\/990020\/st174\?on=2022-09-03&amp;language=ru">/u,
  )
  const things = thingsOf(page)
  const [own] = things
  assert.equal(own?.['@id'], '/eli/kz/code/2014/226-v/art_174')
  assert.equal(own?.['@type'], 'eli:LegalResourceSubdivision')
  assert.deepEqual(own?.['eli:is_part_of'], { '@id': '/eli/kz/code/2014/226-v' })
  const expressions = things.filter((thing) => thing['@type'] === 'eli:LegalExpression')
  assert.deepEqual(
    expressions.map((thing) => thing['eli:language']),
    ['RUS', 'KAZ'].map((language) => ({
      '@id': `http://publications.europa.eu/resource/authority/language/${language}`,
    })),
  )
  for (const { '@id': id } of things.filter((thing) => thing['@id'].startsWith('/eli/'))) {
    const shown = await get(await leadsTo(id))
    assert.equal(shown.status, 200, id)
  }
  for (const thing of things.filter((one) => one['@type'] === 'eli:Format'))
    assert.match(JSON.stringify(thing['eli:legal_value']), /LegalValue-unofficial/u)
  const [, eli = ''] = /<p class="eli">[^<]*<a href="([^"?]+)/u.exec(page) ?? []
  assert.match(eli, /^\/eli\/kz\/code\/2014\/226-v\/art_174\/[\d-]+\/rus$/u)
})

test('a page of an act gives its text as a file, and its life', async () => {
  const page = await text('/law/kz/acts/990060?on=2022-01-01&language=ru')
  const [act] = thingsOf(page)
  assert.equal(act?.['@type'], 'eli:LegalResource')
  assert.deepEqual(act?.['eli:date_document'], { '@type': 'xsd:date', '@value': '2017-06-30' })
  assert.ok(act?.['eli:date_no_longer_in_force'], 'it was repealed')
  const [, file = ''] = /<p class="file"><a href="([^"]+)"/u.exec(page) ?? []
  assert.equal(file, '/law/kz/acts/990060/akn.xml?on=2022-01-01&amp;language=ru')
  const answer = await get(file.replaceAll('&amp;', '&'))
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type') ?? '', /^application\/akn\+xml/u)
  assert.match(
    answer.headers.get('content-disposition') ?? '',
    /^attachment; filename\*=UTF-8''990060\.rus%40/u,
  )
  assert.match(await answer.text(), /^<\?xml version="1\.0"/u)
})

test('there is no file of a day without a text, nor of an act that is not there', async () => {
  assert.equal((await get('/law/kz/acts/990060/akn.xml?on=2026-01-01')).status, 404)
  assert.equal((await get('/law/kz/acts/nothing/akn.xml')).status, 404)
  assert.equal((await get('/law/kz/acts/990060/akn.xml?on=never')).status, 400)
  assert.doesNotMatch(await text('/law/kz/acts/990060?on=2026-01-01'), /akn\.xml"/u)
  assert.equal((await get(`/law/trial/acts/${OLD_LAW}/akn.xml?on=2033-03-01`)).status, 200)
})

test('what people say is searched in the words of the law too, and the page says so', async () => {
  const path = '/law/kz/terms?q=фейки&on=2024-09-26&lang=ru'
  const page = await text(path)
  assert.match(page, /Искали и словами закона/u)
  assert.match(page, /вместо «фейки»/u)
  assert.match(page, /«ложная информация»<\/a><\/h3>\s*<p>Все эти слова есть в\s\d+\sнорм/u)
  assert.match(
    page,
    /<mark>ложная<\/mark> <mark>информация<\/mark>|<mark>ложной<\/mark> <mark>информации<\/mark>/u,
  )
  const [, only = ''] = /<a href="([^"]+)">Искать только набранные слова/u.exec(page) ?? []
  const typed = await text(only.replaceAll('&amp;', '&'))
  assert.doesNotMatch(typed, /Искали и словами закона/u)
  assert.match(typed, /Искать и словами закона/u)
  assert.doesNotMatch(await text('/law/kz/terms?q=ложная информация&on=2024-09-26'), /class="places also"/u)
  // A question in a language that the corpus lacks is put in those that it has.
  const english = await text('/law/kz/terms?q=fake news&on=2024-09-26&lang=en')
  assert.match(english, /<h3 lang="kk">/u)
  assert.match(english, /<h3 lang="ru">/u)
})
