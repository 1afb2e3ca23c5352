import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { SaxesParser } from 'saxes'
import { z } from 'zod'
import { openPublishingSite, type PublishingSite, publishHostile, SLUG } from './outputs-in-tests.ts'
import { snapshotIn } from './published-in-tests.ts'

let publishing: PublishingSite

before(async () => {
  publishing = await openPublishingSite()
  await publishHostile(publishing.desk)
})
after(() => publishing.close())

/** An element as a parser that knows nothing of feeds sees it. */
interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Parses XML with its namespaces; whatever is not well-formed throws. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  const add = (text: string): void => {
    ;(open.at(-1) as Element).text += text
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    const element: Element = {
      name: `${uri} ${local}`,
      attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  return root.children[0] as Element
}

function all({ children }: Element, name: string): Element[] {
  return children.filter((child) => child.name === name)
}

function one(element: Element, name: string): string {
  const [first, second] = all(element, name)
  assert.ok(first && !second, `one ${name}`)
  return first.text.trim()
}

const ATOM = 'http://www.w3.org/2005/Atom'

async function fetched(path: string): Promise<string> {
  const answer = await publishing.ask(path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

/** A second parser of what stands in an entry: no script, no link but to the web. */
function isHarmless(content: string): void {
  const { document } = parseHTML(`<html><body>${content}</body></html>`)
  assert.equal(document.querySelectorAll('script, style, iframe, img, [onclick], [style]').length, 0)
  for (const link of document.querySelectorAll('a'))
    assert.match(link.getAttribute('href') ?? '', /^(?:https?:\/\/|mailto:)/u)
}

test('Atom is well-formed and has what RFC 4287 demands', async () => {
  for (const path of ['/kk/feed.atom', '/ru/feed.atom', '/en/feed.atom', '/ru/bodies/saryzhaz/feed.atom']) {
    const feed = parsed(await fetched(path))
    assert.equal(feed.name, `${ATOM} feed`)
    for (const name of ['id', 'title', 'updated']) assert.notEqual(one(feed, `${ATOM} ${name}`), '')
    const self = all(feed, `${ATOM} link`).find(({ attributes }) => attributes.rel === 'self')
    assert.equal(self?.attributes.href, `https://saual.example${path}`)
    const entries = all(feed, `${ATOM} entry`)
    assert.equal(entries.length, path.includes('bodies') ? 1 : 3)
    for (const entry of entries) {
      assert.match(one(entry, `${ATOM} id`), /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab]/u)
      assert.ok(z.iso.datetime().safeParse(one(entry, `${ATOM} updated`)).success)
      assert.ok(one(entry, `${ATOM} published`) <= one(entry, `${ATOM} updated`))
      const content = one(entry, `${ATOM} content`)
      assert.ok(content.length > 500)
      isHarmless(content)
    }
  }
})

test('RSS is well-formed and carries the whole text', async () => {
  const rss = parsed(await fetched('/ru/feed.rss'))
  assert.equal(rss.attributes.version, '2.0')
  const [channel] = rss.children
  assert.ok(channel)
  for (const name of ['title', 'link', 'description']) assert.notEqual(one(channel, ` ${name}`), '')
  for (const item of all(channel, ' item')) {
    assert.equal(all(item, ' guid')[0]?.attributes.isPermaLink, 'false')
    assert.ok(!Number.isNaN(Date.parse(one(item, ' pubDate'))))
    isHarmless(one(item, 'http://purl.org/rss/1.0/modules/content/ encoded'))
  }
})

const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  items: z.array(
    z.object({
      id: z.string(),
      url: z.url(),
      content_html: z.string(),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
    }),
  ),
})

test('a JSON Feed is one of version 1.1', async () => {
  const { items } = jsonFeed.parse(JSON.parse(await fetched('/kk/feed.json')))
  assert.equal(items.length, 3)
  for (const { content_html } of items) isHarmless(content_html)
})

test('a check has a feed of the opinions that ask its question', async () => {
  const { items } = jsonFeed.parse(JSON.parse(await fetched('/ru/checks/threatened-sanction/feed.json')))
  assert.ok(items.some(({ url }) => url.endsWith(SLUG)))
  for (const path of [
    '/ru/checks/none/feed.atom',
    '/ru/bodies/none/feed.atom',
    '/ru/feed.xml',
    '/fr/feed.atom',
  ])
    assert.equal((await publishing.ask(path)).status, 404, path)
})

test('an entry keeps its id when it is corrected or withdrawn, comes first again and says so', async () => {
  const { desk, samples, tests } = publishing
  const before = jsonFeed.parse(JSON.parse(await fetched('/ru/feed.json'))).items
  const old = before.find(({ url }) => url.endsWith(SLUG))
  tests.setNow('2026-03-05T10:00:00.000Z')
  await desk.record.append(
    [
      {
        kind: 'opinion-corrected',
        subject: samples.told.id,
        body: { version: 3, note: { ru: 'Уточнена дата.' }, snapshot: snapshotIn(samples.told) },
      },
    ],
    { actor: 'm-test' },
  )
  const [first] = jsonFeed.parse(JSON.parse(await fetched('/ru/feed.json'))).items
  assert.equal(first?.id, old?.id)
  assert.equal(first?.date_published, old?.date_published)
  assert.equal(first?.date_modified, '2026-03-05T10:00:00.000Z')
  assert.match(first?.content_html ?? '', /Уточнена дата/u)
  tests.setNow('2026-03-06T10:00:00.000Z')
  await desk.record.append(
    [{ kind: 'opinion-withdrawn', subject: 'o-hostile', body: { reason: { ru: 'Снято.' } } }],
    { actor: 'm-test' },
  )
  const feed = parsed(await fetched('/ru/feed.atom'))
  const [entry] = all(feed, `${ATOM} entry`)
  assert.ok(entry)
  assert.match(one(entry, `${ATOM} title`), /^Отозвано: /u)
})

test('sitemaps name every page in every language', async () => {
  const index = parsed(await fetched('/sitemap.xml'))
  const parts = index.children.map(
    (part) => part.children[0]?.text.replace('https://saual.example', '') ?? '',
  )
  assert.equal(parts.length, 3)
  for (const part of parts)
    for (const { children } of parsed(await fetched(part)).children) {
      const [place, ...others] = children
      assert.deepEqual(
        others.map(({ attributes }) => attributes.hreflang),
        ['kk', 'ru', 'en'],
      )
      const answer = await publishing.ask(place?.text.replace('https://saual.example', '') ?? '')
      assert.equal(answer.status, 200, place?.text ?? '')
    }
  assert.equal((await publishing.ask('/sitemap/2020-13.xml')).status, 404)
  assert.match(await fetched('/robots.txt'), /^Sitemap: https:\/\/saual\.example\/sitemap\.xml$/mu)
})
