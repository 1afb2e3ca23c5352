import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { TAGS } from '../../law/tags.ts'
import { lawPages } from './routes.ts'
import { openShelf } from './shelf.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-term-in-pack-'))
after(() => rmSync(folder, { recursive: true }))
const catalog = await loadCatalog()
const pages = lawPages(catalog, folder, openShelf(catalog, folder))

async function text(path: string, status = 200): Promise<string> {
  const answer = await pages.request(path)
  assert.equal(answer.status, status, path)
  return (await answer.text()).replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' ')
}

const DEFINED = {
  kk: ['блогер', /нормалар жинағы \(kz [\d-]+\) бойынша .* анықтамасы бар/iu],
  ru: ['блогер', /По набору норм \(kz [\d-]+\) на 1 января 2024 г\. это определено/u],
  en: ['blogger', /By the norm pack \(kz [\d-]+\) it is defined in the law in force on 1 January 2024/u],
} as const

test('without a corpus an expression is asked of the pack, with act, article, days and status', async () => {
  for (const tag of TAGS) {
    const [words, said] = DEFINED[tag]
    assert.match(await text(`/kz/terms?q=${encodeURIComponent(words)}&on=2024-01-01&lang=${tag}`), said)
  }
  const page = await text('/kz/terms?q=blogger&on=2024-01-01&lang=en')
  assert.match(page, /art\. 1\(6\) of the Law on Online Platforms/u)
  assert.match(page, /in force since 11 September 2023, day approximate; checked, two sources/u)
})

test('what the pack lacks is not in the pack, and its later law is told', async () => {
  const page = await text('/kz/terms?q=blogger&on=2022-09-26&lang=en')
  assert.match(page, /Not in the norm pack .* was not checked\. .*In the law since a later day/u)
  assert.doesNotMatch(page, /does not exist|absent|none of/u)
})

test('the form leads there, a citation to its norm, and an empty question is told', async () => {
  const way = async (query: string) => (await pages.request(`/?${query}`)).headers.get('location')
  assert.equal(await way('q=blogger&on=&corpus=&language=&lang=en'), '/law/kz/terms?q=blogger&lang=en')
  assert.equal(await way('q=art.%20274%20Criminal%20Code&lang=en'), '/law/kz/norms/PC/274?lang=en')
  for (const path of ['', '/kz/terms', '/kz/norms'])
    assert.match(
      String(
        (await pages.request(`${path}?q=${encodeURIComponent('ст. 274 УК')}&lang=ru`)).headers.get(
          'location',
        ),
      ),
      path === '/kz/norms' ? /^\/law\?q=/u : /^\/law\/kz\/norms\/PC\/274\?lang=ru$/u,
    )
  assert.match(await text('/?lang=en'), /The norm pack answers in its place/u)
  assert.match(await text('/?q=&lang=en', 400), /error|type/iu)
  await text('/kz/terms?q=&lang=en', 400)
})
