import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { openPublishingSite, type PublishingSite, publishHostile, SLUG } from './outputs-in-tests.ts'

let publishing: PublishingSite

before(async () => {
  publishing = await openPublishingSite()
  await publishHostile(publishing.desk)
})
after(() => publishing.close())

test('only the page for frames may be framed, and it runs nothing', async () => {
  const answer = await publishing.ask(`/embed/kk/${SLUG}/1`)
  assert.equal(answer.status, 200)
  const policy = answer.headers.get('content-security-policy') ?? ''
  assert.match(policy, /frame-ancestors \*/u)
  assert.doesNotMatch(policy, /script-src/u)
  assert.doesNotMatch(await answer.text(), /<script/u)
  const page = await publishing.ask(`/kk/opinions/${SLUG}`)
  assert.match(page.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/u)
  const hostile = await (await publishing.ask('/embed/ru/hostile/1')).text()
  assert.match(hostile, /&lt;script&gt;/u)
  for (const path of [`/embed/kk/${SLUG}/99`, `/embed/kk/${SLUG}/0`, '/embed/kk/none/1', '/embed/fr/x/1'])
    assert.equal((await publishing.ask(path)).status, 404, path)
})

test('oEmbed tells of a claim, of an opinion, and of nothing else', async () => {
  const told = async (url: string, more = ''): Promise<Response> =>
    publishing.ask(`/oembed?url=${encodeURIComponent(url)}${more}`)
  const claim = (await (await told(`https://saual.example/ru/opinions/${SLUG}#claim-2`)).json()) as Record<
    string,
    unknown
  >
  assert.equal(claim.version, '1.0')
  assert.equal(claim.type, 'rich')
  assert.match(String(claim.html), new RegExp(`^<iframe src="https://saual.example/embed/ru/${SLUG}/2"`, 'u'))
  const small = (await (await told(`https://saual.example/ru/opinions/${SLUG}`, '&maxwidth=320')).json()) as {
    readonly width: number
  }
  assert.equal(small.width, 320)
  const xml = await told(`https://saual.example/embed/ru/${SLUG}/1`, '&format=xml')
  assert.match(await xml.text(), /^<\?xml version="1\.0"[^>]*>\n<oembed>/u)
  for (const url of ['https://other.example/ru/opinions/x', 'https://saual.example/', 'nonsense', ''])
    assert.equal((await told(url)).status, 404, url)
  assert.equal((await publishing.ask('/oembed')).status, 404)
  assert.equal((await told('x', '&format=yaml')).status, 501)
})

test('a card is a picture of 1200 by 630 pixels, whatever the claim', async () => {
  for (const path of [`/cards/kk/${SLUG}/1.png`, `/cards/en/${SLUG}/5.png`, '/cards/ru/hostile/1.png']) {
    const answer = await publishing.ask(path)
    assert.equal(answer.headers.get('content-type'), 'image/png')
    const bytes = Buffer.from(await answer.arrayBuffer())
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG')
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630])
  }
  assert.equal((await publishing.ask(`/cards/kk/${SLUG}/99.png`)).status, 404)
})

test('a claim has a page of its own with its picture and the code for a frame', async () => {
  const answer = await publishing.ask(`/ru/opinions/${SLUG}/claims/5`)
  const { document } = parseHTML(await answer.text())
  const content = (property: string) =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? ''
  assert.equal(content('og:image'), `https://saual.example/cards/ru/${SLUG}/5.png`)
  assert.match(
    document.querySelector('pre')?.textContent ?? '',
    /^<iframe src="https:\/\/saual\.example\/embed\//u,
  )
  assert.equal(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    `https://saual.example/ru/opinions/${SLUG}`,
  )
  assert.equal((await publishing.ask(`/ru/opinions/${SLUG}/claims/99`)).status, 404)
})

test('pages say in what other forms they can be had, and every link leads there', async () => {
  for (const path of [
    `/kk/opinions/${SLUG}`,
    '/ru/bodies/saryzhaz',
    '/en/people/ospankul',
    '/en/checks/unused-power',
  ]) {
    const { document } = parseHTML(await (await publishing.ask(path)).text())
    const links = [
      ...document.querySelectorAll(
        'link[rel="alternate"][type], .files a, .follow a, .foot a, .notes .elsewhere a',
      ),
    ].map(
      (link) => (link.getAttribute('href') ?? '').replace('https://saual.example', '').split('#')[0] ?? '',
    )
    assert.ok(links.length > 6, path)
    for (const link of new Set(links)) assert.equal((await publishing.ask(link)).status, 200, link)
  }
  const { document } = parseHTML(await (await publishing.ask(`/kk/opinions/${SLUG}`)).text())
  const types = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    JSON.parse(script.textContent ?? ''),
  )
  assert.ok(types.some((data) => data['@graph']?.[0]['@type'] === 'ClaimReview'))
})
