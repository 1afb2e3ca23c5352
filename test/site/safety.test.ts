import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { openSite, type SiteInBrowser } from './browser.ts'

const EVIL = `"><script>document.title='taken'</script><img src=x onerror="document.title='taken'">{{7*7}}\${7*7}`

let site: SiteInBrowser
before(async () => {
  site = await openSite()
})
after(() => site.close())

test('headers: strict policy, no referrer, nothing kept, no cookie', async () => {
  const form = new FormData()
  form.set('text', 'Предупреждаем всех.')
  for (const answer of [
    await fetch(site.address),
    await fetch(`${site.address}read`, { method: 'POST', body: form }),
    await fetch(`${site.address}nothing`),
  ]) {
    const policy = answer.headers.get('content-security-policy') ?? ''
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]) {
      assert.ok(policy.includes(rule), rule)
    }
    assert.ok(!policy.includes('unsafe'))
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer')
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(answer.headers.get('cache-control'), 'no-store')
    assert.equal(answer.headers.get('set-cookie'), null)
  }
})

test('what is typed, and a file’s name, never become markup', async () => {
  const page = await site.page()
  const refused: string[] = []
  // The browser also logs each answer that is no success: that is no refusal of the policy.
  page.on('console', (message) => {
    if (!message.text().startsWith('Failed to load resource')) refused.push(message.text())
  })
  await page.goto(`${site.address}?lang=en`)
  await page.click('details.more > summary')
  for (const field of [
    'title',
    'speaker',
    'office',
    'body',
    'channel',
    'address',
    'endorsedBy',
    'republishedBy',
  ]) {
    await page.fill(`#${field}`, `${field} ${EVIL}`)
  }
  await page.fill(
    '#text',
    `We warn everybody: ${EVIL} is punishable.\n\nTrust only official sources ${EVIL}.`,
  )
  await page.click('button.read')
  await page.waitForSelector('article.reading h1')
  await page.waitForLoadState()
  assert.equal(await page.textContent('h1'), `title ${EVIL}`)
  assert.ok((await page.$$('article script, article img')).length === 0)
  assert.ok(!(await page.title()).startsWith('taken'))
  await page.click('.languages a[hreflang="ru"]')
  await page.waitForSelector('html[lang="ru"]')
  assert.equal(await page.textContent('h1'), `title ${EVIL}`)

  await page.goto(`${site.address}?lang=en`)
  await page.setInputFiles('#file', {
    name: `${EVIL.replaceAll('/', '')}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from([0, 0, 0]),
  })
  await page.click('button.read')
  await page.waitForSelector('.problem')
  await page.waitForLoadState()
  assert.equal((await page.$$('main script, main img')).length, 0)
  assert.deepEqual(refused, [])
})

test('a link is made of an address of the web only', async () => {
  const form = new FormData()
  form.set('text', 'Предупреждаем всех.')
  form.set('address', 'javascript:alert(1)')
  const page = await (await fetch(`${site.address}read`, { method: 'POST', body: form })).text()
  assert.ok(!/href="javascript:/iu.test(page))
})

test('a page of another site, and another name for this machine, are refused', async () => {
  const form = new FormData()
  form.set('text', 'Предупреждаем всех.')
  const crossed = await fetch(`${site.address}read`, {
    method: 'POST',
    body: form,
    headers: { 'sec-fetch-site': 'cross-site' },
  })
  assert.equal(crossed.status, 403)
  assert.equal(await statusFor('evil.example'), 403)
  assert.equal(await statusFor(new URL(site.address).host), 200)
})

function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(site.address, { headers: { host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

test('a broken form is told, not fatal', async () => {
  for (const [type, body] of [
    ['multipart/form-data; boundary=x', '--y\r\nnonsense'],
    ['application/json', '{}'],
    ['text/plain', 'text=1'],
  ] as const) {
    const answer = await fetch(`${site.address}read`, {
      method: 'POST',
      body,
      headers: { 'content-type': type, 'accept-language': 'ru' },
    })
    assert.equal(answer.status, 400)
    assert.match(await answer.text(), /Форма дошла поврежденной/u)
  }
})

test('an ordinary form without a file is taken too', async () => {
  const answer = await fetch(`${site.address}read`, {
    method: 'POST',
    body: new URLSearchParams({ text: 'Доверяйте только официальным источникам.', lang: 'kk' }),
  })
  assert.equal(answer.status, 200)
  assert.match(await answer.text(), /<html lang="kk">/u)
})

test('a text in another language is refused, and the field for its language opened', async () => {
  const answerTo = (language: string): Promise<Response> =>
    fetch(`${site.address}read`, {
      method: 'POST',
      body: new URLSearchParams({ text: 'Просимо довіряти лише офіційним джерелам.', lang: 'ru', language }),
    })
  const refused = await answerTo('')
  assert.equal(refused.status, 422)
  const page = await refused.text()
  assert.match(page, /не на казахском, русском или английском/u)
  assert.match(page, /<details class="more" open>/u)
  assert.equal((await answerTo('ru')).status, 200)
})

test('fields that no form of ours sends do no harm', async () => {
  const answerTo = (fields: Record<string, string>): Promise<Response> =>
    fetch(`${site.address}read`, {
      method: 'POST',
      body: new URLSearchParams({
        text: 'Доверяйте только официальным источникам.',
        lang: 'xx',
        language: '__proto__',
        cues: '0 99999 0 1,7',
        id: 'x',
        sha256: 'y',
        ...fields,
      }),
    })
  assert.equal((await answerTo({})).status, 200)
  assert.equal((await answerTo({ jurisdiction: 'zz' })).status, 200)
  const refused = await answerTo({ jurisdiction: 'constructor' })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /constructor/u)
})

test('fonts and other files: only ours, kept for ever', async () => {
  const page = await (await fetch(site.address)).text()
  const paths = [...page.matchAll(/(?:href|src)="(\/(?:fonts|assets)\/[^"]+)"/gu)].map(
    (match) => match[1] as string,
  )
  assert.ok(paths.length >= 5)
  for (const path of paths) {
    const answer = await fetch(new URL(path, site.address))
    assert.equal(answer.status, 200, path)
    assert.match(answer.headers.get('cache-control') ?? '', /immutable/u)
  }
  for (const path of [
    'fonts/..%2f..%2fpackage.json',
    'fonts/nothing.woff2',
    'assets/site.ts',
    'assets/__proto__',
  ]) {
    assert.equal((await fetch(new URL(path, site.address))).status, 404, path)
  }
})

test('no request left this machine', () => assert.deepEqual(site.strayed, []))
