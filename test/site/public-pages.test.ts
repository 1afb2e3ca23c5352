import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { measuredOf } from '../../src/desk/published/measured.ts'
import { keepSite, USUAL_ACCENT } from '../../src/desk/setup/site-settings.ts'
import { TAGS } from '../../src/law/tags.ts'
import { serve } from '../../src/site/serve.ts'
import { openStaffedSite, type StaffedSite } from '../../src/site/staff/staff-in-tests.ts'
import { publish, publishSamples, record, snapshotIn, takeInAndRead } from './published-in-tests.ts'

const ORIGIN = 'http://127.0.0.1:4400'
const OPINION = '/ru/opinions/twelve-years-for-a-rumour'
const NOW = Date.parse('2026-11-27T10:00:00Z')

let site: StaffedSite
let clock = NOW
/** A translation of the statement that the opinion is about. */
let translation: string
before(async () => {
  site = await openStaffedSite({ clock: () => clock, address: 'https://opinions.example' })
  translation = (await publishSamples(site.desk)).silent
})
after(() => site.close())

function get(path: string, headers: Record<string, string> = {}, at = site): Promise<Response> {
  return Promise.resolve(at.site.fetch(new Request(ORIGIN + path, { headers })))
}
const page = async (path: string, at = site): Promise<string> => (await get(path, {}, at)).text()

test('an empty site is useful: it says that nothing is there yet, and what can be done', async () => {
  const empty = await openStaffedSite()
  for (const tag of TAGS) {
    const home = await page(`/${tag}/`, empty)
    assert.match(home, /class="none"/u)
    assert.ok(home.includes(`/${tag}/checks`) && home.includes(`/${tag}/read`))
    assert.ok(!home.includes('of-the-day'))
    for (const path of ['archive', 'people', 'checks/unmeasured-trend', 'search?q=x'])
      assert.equal((await get(`/${tag}/${path}`, {}, empty)).status, 200, path)
  }
  await empty.close()
})

test('a translation of a statement names the opinions on the original', async () => {
  const shown = await page(`/ru/statements/${translation}`)
  assert.ok(shown.includes(`href="${OPINION}"`))
  assert.ok(!shown.includes('class="none"'))
})

test('where a person or a body is named, a translation names the opinion on the original, and is counted with it', async () => {
  for (const path of ['people/ospankul', 'bodies/saryzhaz']) {
    const shown = await page(`/ru/${path}`)
    const [entry = ''] =
      new RegExp(`<li class="entry-of">(?:(?!</li>).)*${translation}.*?</div></li>`, 'su').exec(shown) ?? []
    assert.ok(entry.includes(`href="${OPINION}"`), entry)
    assert.match(entry, /на другом языке \(русский\)/u)
    assert.ok(!shown.includes('пока не опубликовано'))
    assert.match(shown, /<p class="sum">1[\s\u00a0]заявление/u)
  }
})

test('the first address leads to the language of the browser, and nowhere else', async () => {
  const to = async (query: string, accepted: string): Promise<string | null> => {
    const answer = await get(`/${query}`, { 'accept-language': accepted })
    assert.equal(answer.status, 302)
    assert.match(answer.headers.get('vary') ?? '', /accept-language/iu)
    return answer.headers.get('location')
  }
  assert.equal(await to('', 'kk-KZ,ru;q=0.8'), '/kk/')
  assert.equal(await to('', 'de'), '/en/')
  assert.equal(await to('?lang=ru', 'kk'), '/ru/')
  assert.equal(await to('?lang=//elsewhere.example', 'kk'), '/kk/')
})

test('a kept page has a tag, is asked for again, and comes in the encoding that is taken', async () => {
  const first = await get(OPINION)
  const tag = first.headers.get('etag') as string
  assert.match(tag, /^W\/"[\w-]+"$/u)
  assert.equal(first.headers.get('cache-control'), 'public, no-cache')
  assert.match(first.headers.get('vary') ?? '', /accept-encoding/iu)
  assert.match(first.headers.get('content-security-policy') ?? '', /default-src 'none'/u)
  assert.equal((await get(OPINION, { 'if-none-match': tag })).status, 304)
  assert.equal((await get(OPINION, { 'if-none-match': `"other", ${tag}` })).status, 304)
  assert.equal((await get(OPINION, { 'if-none-match': '"other"' })).status, 200)
  assert.equal((await get(OPINION, { 'accept-encoding': 'br, gzip' })).headers.get('content-encoding'), 'br')
  assert.equal((await get(OPINION, { 'accept-encoding': 'gzip' })).headers.get('content-encoding'), 'gzip')
  assert.equal((await get(OPINION, { 'accept-encoding': 'br;q=0' })).headers.get('content-encoding'), null)
})

test('served, a kept page is sent as it is; other names, other methods and HEAD are minded', async () => {
  const served = await serve(site.site, { port: 0 })
  const ask = (method: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; body: string; length: string | undefined }>(
      (resolve, reject) => {
        const { port } = new URL(served.address)
        request({ port, host: '127.0.0.1', path: OPINION, method, headers }, (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('end', () => {
            const body = Buffer.concat(parts).toString()
            resolve({ status: answer.statusCode, body, length: answer.headers['content-length'] })
          })
        })
          .on('error', reject)
          .end()
      },
    )
  try {
    const rendered = await ask('GET')
    const kept = await ask('GET')
    assert.deepEqual(kept, rendered)
    assert.equal(kept.status, 200)
    assert.ok(kept.body.trimEnd().endsWith('</html>'))
    assert.equal((await ask('GET', { host: 'elsewhere.example' })).status, 403)
    assert.equal((await ask('GET', { host: 'opinions.example' })).status, 200)
    assert.equal((await ask('POST')).status, 404)
    const head = await ask('HEAD')
    assert.equal(head.body, '')
    assert.equal(head.length, kept.length)
  } finally {
    await served.close()
  }
})

test('what is not published is not there: drafts, statements taken in, versions to come', async () => {
  const draft = await takeInAndRead(
    site.desk,
    'Многочисленные слухи растут с каждым днем. Доверяйте только нам.',
    {
      language: 'ru',
      title: 'Секретное обращение',
    },
  )
  const statement = draft.made.statement.id
  await record(site.desk, [
    {
      kind: 'opinion-begun',
      subject: 'o-draft',
      body: { slug: 'draft', statement, reading: draft.id, author: 'm-test', language: 'ru' },
    },
    {
      kind: 'piece-written',
      subject: 'o-draft',
      body: { piece: 'title', language: 'ru', text: 'Черновик', base: 0 },
    },
    { kind: 'opinion-scheduled', subject: 'o-draft', body: { at: '2026-12-01T00:00:00.000Z' } },
  ])
  for (const path of [
    `/ru/statements/${statement}`,
    '/ru/opinions/draft',
    '/ru/opinions/draft/versions',
    '/ru/opinions/draft/versions/1',
  ])
    assert.equal((await get(path)).status, 404, path)
  assert.equal((await get(`${OPINION}/versions/3`)).status, 404)
  for (const path of ['/ru/', '/ru/archive', '/ru/people', `/ru/search?q=${encodeURIComponent('секретное')}`])
    assert.ok(!/Секретное обращение|Черновик/u.test(await page(path)), path)
})

test('what programs are told: one lasting address, the other languages, what it is', async () => {
  const text = await page(OPINION)
  const own = 'https://opinions.example'
  assert.ok(text.includes(`<link rel="canonical" href="${own}${OPINION}">`))
  for (const tag of TAGS)
    assert.ok(text.includes(`hreflang="${tag}" href="${own}${OPINION.replace('ru', tag)}"`), tag)
  assert.ok(text.includes('<meta property="og:type" content="article">'))
  assert.match(
    text,
    /<meta property="og:description" content="Прокурор области предупредил жителей об ответственности за слухи/u,
  )
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(text) ?? []
  const told = JSON.parse(data) as Record<string, unknown>
  assert.equal(told['@type'], 'Article')
  assert.equal(told.url, own + OPINION)
  assert.equal(told.version, 2)
  assert.match(await page('/ru/search?q=x'), /<meta name="robots" content="noindex">/u)
})

test('what is corrected, withdrawn or renamed is seen at once', async () => {
  const reading = await takeInAndRead(
    site.desk,
    'Слухи об отставке множатся. Призываем к спокойствию и единству.',
    { language: 'ru' },
  )
  const told = {
    id: 'o-later',
    slug: 'later',
    reading,
    languages: ['ru'] as const,
    pieces: { 'title ru': 'Первый заголовок' },
  }
  await publish(site.desk, told)
  const path = '/ru/opinions/later'
  assert.match(await page(path), /Первый заголовок/u)
  assert.match(await page('/ru/'), /Первый заголовок/u)
  const again = { ...told, pieces: { 'title ru': 'Второй заголовок' } }
  const corrected = { version: 2, note: { ru: 'Заголовок.' }, snapshot: snapshotIn(again) }
  await record(site.desk, [{ kind: 'opinion-corrected', subject: told.id, body: corrected }])
  assert.match(await page(path), /Второй заголовок/u)
  assert.match(await page('/ru/archive'), /Второй заголовок/u)
  await record(site.desk, [
    { kind: 'opinion-withdrawn', subject: told.id, body: { reason: { ru: 'Ошиблись днем.' } } },
  ])
  assert.match(await page(path), /отозвано.*Ошиблись днем/su)
  assert.match(await page('/kk/people/ospankul'), /Мадияр Оспанқұл/u)
  await record(site.desk, [
    {
      kind: 'person-added',
      subject: 'ospankul',
      body: { name: { kk: 'Мәдияр Оспанқұл', ru: 'Мадияр Оспанкул', en: 'Madiyar Ospankul' } },
    },
  ])
  assert.match(await page('/kk/people/ospankul'), /Мәдияр/u)
  assert.match(await page(OPINION.replace('ru', 'kk')), /Мәдияр/u)
})

/** Whether what the statement says stands on the first page either before the question of the day or, whole, in it. */
function isQuotedOnce(home: string): boolean {
  const [, ofTheDay = ''] = /<section class="of-the-day">(.*?)<\/section>/su.exec(home) ?? []
  return (
    ofTheDay.includes('<blockquote') !==
    /«[^»…]{60}/u.test(ofTheDay.replace(/<blockquote.*?<\/blockquote>/su, ''))
  )
}

test('the question of the day is the same in all languages and all day, another on other days, never of what was withdrawn', async () => {
  const asked = async (tag: string): Promise<string> =>
    /<section class="of-the-day">.*?href="([^"]+)"/su.exec(await page(`/${tag}/`))?.[1] ?? ''
  const questions = new Set<string>()
  for (let day = 1; day <= 8; day++) {
    clock = NOW + day * 86_400_000
    // The page is kept until the day ends by the clock of the machine: a change of the site has it made anew.
    await site.desk.settings.set('test', String(day))
    const inEach = await Promise.all(TAGS.map(async (tag) => (await asked(tag)).slice(3)))
    assert.equal(new Set(inEach).size, 1)
    assert.ok(isQuotedOnce(await page('/ru/')), 'a question that quotes its claim stands without it')
    assert.match(inEach[0] as string, /^\/opinions\/twelve-years-for-a-rumour#claim-\d+$/u)
    questions.add(inEach[0] as string)
  }
  clock = NOW
  assert.ok(questions.size > 1)
})

test('a statement that was taken off the site says so, and its words are gone from it; an opinion on it still quotes them', async () => {
  // Words with a hyphen are kept on one line.
  const plain = (shown: string) => shown.replaceAll(/<\/?span[^>]*>/gu, '')
  const words = 'Всем известно, что слухи распространяют за деньги из-за рубежа.'
  const reading = await takeInAndRead(site.desk, words, { language: 'ru', title: 'Снятое заявление' })
  const statement = reading.made.statement.id
  await publish(site.desk, {
    id: 'o-on-taken',
    slug: 'on-taken',
    reading,
    languages: ['ru'],
    pieces: { 'title ru': 'О деньгах' },
  })
  assert.ok(plain(await page(`/ru/statements/${statement}`)).includes(words))
  await record(site.desk, [
    { kind: 'statement-withdrawn', subject: statement, body: { reason: 'не то видео' } },
  ])
  const after = await page(`/ru/statements/${statement}`)
  assert.match(after, /снято с сайта.*не то видео/su)
  assert.ok(!plain(after).includes(words))
  assert.match(await page('/ru/opinions/on-taken'), /слухи распространяют/u)
})

test('the archive: months that are none are not there; pages follow each other', async () => {
  for (const path of ['2026/13', '2026/00', '26', '2026/1', '2026/11/01', 'abcd'])
    assert.equal((await get(`/ru/archive/${path}`)).status, 404, path)
  assert.equal((await get('/ru/archive/2026?before=1')).status, 200)
  assert.equal((await get('/ru/archive/2026?before=x')).status, 200)
})

test('a site that publishes in two languages has no third', async () => {
  const two = await openStaffedSite()
  await keepSite(two.desk, {
    name: { kk: 'Сауал', ru: 'Сауал', en: 'Saual' },
    languages: ['kk', 'ru'],
    accent: USUAL_ACCENT,
  })
  assert.equal((await get('/en/', {}, two)).status, 404)
  assert.equal((await get('/', { 'accept-language': 'en' }, two)).headers.get('location'), '/kk/')
  const home = await page('/ru/', two)
  assert.ok(!home.includes('hreflang="en"'))
  assert.match(home, /<title>Сауал<\/title>/u)
  await two.close()
})

test('figures of checks are those that were measured, of checks that there are', () => {
  const { checks } = site.desk.catalog
  const known = [...checks.keys()].filter((check) => TAGS.some((tag) => measuredOf(check, tag) !== undefined))
  assert.ok(known.length >= 10)
  for (const check of known)
    for (const tag of TAGS) {
      const measured = measuredOf(check, tag)
      if (measured) assert.ok(measured.right <= measured.raised && measured.found <= measured.wanted)
    }
})
