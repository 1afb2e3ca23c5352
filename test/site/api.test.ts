import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { parseHTML } from 'linkedom'
import { BASE, ENDPOINTS } from '../../src/site/api/endpoints.ts'
import { openApi } from '../../src/site/api/openapi.ts'
import { rateLimiter } from '../../src/site/api/rate-limit.ts'
import { ADDRESS, openPublishingSite, type PublishingSite, publishHostile, SLUG } from './outputs-in-tests.ts'

let publishing: PublishingSite

before(async () => {
  publishing = await openPublishingSite()
  await publishHostile(publishing.desk)
})
after(() => publishing.close())

test('the description is OpenAPI 3.1 to a linter’s strictest taste', async () => {
  // Under what terms texts may be used is for each site to say.
  const config = await createConfig({ extends: ['recommended-strict'], rules: { 'info-license': 'off' } })
  const source = JSON.stringify(openApi(ADDRESS, 'Saual'))
  const faults = await lintFromString({ source, config })
  assert.deepEqual(
    faults.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    [],
  )
  assert.deepEqual(await (await publishing.ask(`${BASE}/openapi.json`)).json(), JSON.parse(source))
})

test('every answer is what the description says', async () => {
  const published = {
    slug: SLUG,
    statement: publishing.samples.reading.made.statement.id,
    person: 'ospankul',
    body: 'saryzhaz',
    check: 'unused-power',
    words: 'слухами',
    language: 'ru' as const,
  }
  for (const { example, answered, id } of ENDPOINTS) {
    const answer = await publishing.ask(BASE + example(published))
    assert.equal(answer.status, 200, id)
    answered.parse(await answer.json())
    assert.equal(answer.headers.get('access-control-allow-origin'), '*')
    const tag = answer.headers.get('etag') as string
    const again = await publishing.ask(BASE + example(published), { 'if-none-match': tag })
    assert.equal(again.status, 304, id)
  }
})

test('a list goes on where it says it does', async () => {
  const seen: string[] = []
  for (let before = ''; ; ) {
    const part = (await (await publishing.ask(`${BASE}/opinions?limit=1${before}`)).json()) as {
      readonly items: readonly { readonly slug: string }[]
      readonly next?: number
    }
    seen.push(...part.items.map(({ slug }) => slug))
    if (part.next === undefined) break
    before = `&before=${part.next}`
  }
  assert.equal(seen.length, 3)
  assert.equal(new Set(seen).size, 3)
})

test('what is wrongly asked is told as RFC 9457 has it, in the language that was asked for', async () => {
  for (const [path, status] of [
    ['/opinions?limit=0', 400],
    ['/opinions?limit=1&limit=9999', 200],
    ['/opinions?colour=red', 400],
    ['/opinions?from=yesterday', 400],
    ['/search', 400],
    ['/opinions/UPPER', 400],
    ['/opinions/none', 404],
    ['/people/none', 404],
    ['/statements/0000000000000000', 404],
    ['/nothing', 404],
  ] as const) {
    const answer = await publishing.ask(BASE + path, { 'accept-language': 'kk' })
    assert.equal(answer.status, status, path)
    if (status === 200) continue
    assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/u)
    const { title } = (await answer.json()) as { readonly title: string }
    assert.match(title, /[әіңғүұқө]/u)
  }
})

test('drafts and what is for the staff are not answered', async () => {
  const { desk } = publishing
  const draft = {
    slug: 'draft',
    statement: publishing.samples.reading.made.statement.id,
    reading: publishing.samples.reading.id,
    author: 'm-test',
    language: 'ru' as const,
  }
  await desk.record.append([{ kind: 'opinion-begun', subject: 'o-draft', body: draft }], { actor: 'm-test' })
  assert.equal((await publishing.ask(`${BASE}/opinions/draft`)).status, 404)
  assert.equal((await publishing.ask('/ru/opinions/draft.json')).status, 404)
  assert.equal((await publishing.ask('/embed/ru/draft/1')).status, 404)
})

test('who asks too much is told to wait, others are not, and a day later nobody knows', () => {
  const allow = rateLimiter({ requests: 2, within: 1000 })
  const at = Date.parse('2026-03-02T08:00:00.000Z')
  assert.deepEqual(
    [1, 2, 3].map(() => allow('192.0.2.1', at).isAllowed),
    [true, true, false],
  )
  assert.ok(allow('192.0.2.2', at).isAllowed)
  assert.equal(allow('192.0.2.1', at).seconds, 1)
  assert.ok(allow('192.0.2.1', at + 1000).isAllowed)
})

test('the limit holds on the site, by the word of the server before it, not by that of visitors', async () => {
  const { desk, tests } = publishing
  tests.setNow('2026-03-09T08:00:00.000Z')
  const { apiPages } = await import('../../src/site/api/api-pages.ts')
  const { openKeptPages } = await import('../../src/site/kept/kept-pages.ts')
  const api = apiPages(desk, openKeptPages(desk), {}, { requests: 2, within: 60_000 })
  const ask = async (forwarded: string): Promise<Response> =>
    api.fetch(new Request(`${ADDRESS}${BASE}/checks`, { headers: { 'x-forwarded-for': forwarded } }))
  const statuses = []
  for (const before of ['198.51.100.1', '198.51.100.2', '198.51.100.3'])
    statuses.push((await ask(`${before}, 203.0.113.7`)).status)
  assert.deepEqual(statuses, [200, 200, 429])
  assert.equal((await ask('203.0.113.7')).headers.get('retry-after'), '60')
  assert.equal((await ask('203.0.113.8')).status, 200)
})

test('the documentation has examples that work, in three languages', async () => {
  for (const language of ['kk', 'ru', 'en']) {
    const page = await publishing.ask(`/${language}/api`)
    const { document } = parseHTML(await page.text())
    const links = [...document.querySelectorAll('article.api section a')].map(
      (link) => link.getAttribute('href') ?? '',
    )
    assert.equal(links.length, ENDPOINTS.length)
    for (const link of links) assert.equal((await publishing.ask(link)).status, 200, link)
    const search = links.find((link) => link.includes('/search?')) ?? ''
    assert.match(search, /&language=(?:kk|ru|en)$/u)
    const { total } = (await (await publishing.ask(search)).json()) as { total: number }
    assert.ok(total > 0, search)
  }
  assert.equal((await publishing.ask('/api')).status, 302)
})

test('each parameter is explained in the language of the page alone, and in English in the description for programs', async () => {
  const said = async (language: string): Promise<Map<string, string>> => {
    const page = await (await publishing.ask(`/${language}/api`)).text()
    const { document } = parseHTML(page)
    const rows = [...document.querySelectorAll('article.api section')].flatMap((section, at) =>
      [...section.querySelectorAll('tbody tr')].map((row): [string, string] => {
        for (const code of row.querySelectorAll('td code')) code.remove()
        return [
          `${at} ${row.querySelector('th')?.textContent}`,
          row.querySelector('td')?.textContent.trim() ?? '',
        ]
      }),
    )
    return new Map(rows)
  }
  const asked = ENDPOINTS.flatMap(({ asked }, at) => Object.keys(asked.shape).map((name) => `${at} ${name}`))
  const [kk, ru, en] = [await said('kk'), await said('ru'), await said('en')]
  assert.deepEqual([...en.keys()], asked)
  for (const name of asked) {
    assert.match(en.get(name) ?? '', /^\P{Script=Cyrillic}{5,}$/u, name)
    assert.match(ru.get(name) ?? '', /^(?=.*[а-я]{3})[^a-z]*(?:next[^a-z]*)?$/u, name)
    assert.match(kk.get(name) ?? '', /^(?=.*[әіңғүұқө])[^a-z]*(?:next[^a-z]*)?$/u, name)
  }
  const { paths } = (await (await publishing.ask(`${BASE}/openapi.json`)).json()) as {
    readonly paths: Readonly<
      Record<string, { readonly get: { readonly parameters: readonly { readonly description?: string }[] } }>
    >
  }
  const described = Object.values(paths).flatMap(({ get }) =>
    get.parameters.map(({ description }) => description),
  )
  assert.equal(described.length, asked.length)
  for (const description of described) assert.match(description ?? '', /^[A-Z“][^.]{3,}$/u)
})

test('the public record stands on the site as it was signed', async () => {
  const { buildPublicRecord } = await import('../../src/desk/public-record/build.ts')
  assert.equal((await publishing.ask('/record/latest/manifest.json')).status, 404)
  assert.match(await (await publishing.ask('/en/record')).text(), /within an hour/u)
  const { manifest, name } = await buildPublicRecord(publishing.desk)
  for (const { name: file, bytes } of manifest.files) {
    const answer = await publishing.ask(`/record/${name}/${file}`)
    assert.equal((await answer.arrayBuffer()).byteLength, bytes)
  }
  const page = await (await publishing.ask('/kk/record')).text()
  assert.match(page, /manifest\.sig\.json/u)
  const latest = await publishing.ask('/record/latest/manifest.json')
  assert.equal(latest.headers.get('location'), `/record/${name}/manifest.json`)
  for (const path of [
    `/record/${name}/..%2f..%2frecord-key.pem`,
    `/record/${name}/record-key.pem`,
    '/record/1/x.csv',
  ])
    assert.equal((await publishing.ask(path)).status, 404, path)
})
