import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { after, test } from 'node:test'
import type { Hono } from 'hono'
import mammoth from 'mammoth'
import { loadCatalog } from '../../src/catalog.ts'
import { madeFolder } from '../../src/config.ts'
import { type Desk, openDesk } from '../../src/desk/desk.ts'
import { buildPublicRecord } from '../../src/desk/public-record/build.ts'
import { keepSite, type SiteSettings, USUAL_ACCENT } from '../../src/desk/setup/site-settings.ts'
import { createSite } from '../../src/site/site.ts'
import { onBothEngines } from '../storage/engines-in-tests.ts'
import { ADDRESS, SLUG } from './outputs-in-tests.ts'
import { publish, publishSamples, takeInAndRead } from './published-in-tests.ts'

/** In the evening of 28 February by UTC; in Almaty it is two in the morning of 1 March. */
const NIGHT = '2026-02-28T21:00:00.000Z'
/** In Paris, two hours ahead in summer and one in winter, it is July already. */
const SUMMER = '2026-06-30T22:30:00.000Z'
const OPINION = `/en/opinions/${SLUG}`

/** Which day and which month of the archive each zone has for the moments above. */
const ZONES = [
  [{}, '28 February', '30 June', { '2026-02': 2, '2026-06': 1 }],
  [{ country: 'kz' }, '1 March', '1 July', { '2026-03': 2, '2026-07': 1 }],
  [{ country: 'kz', timeZone: 'UTC' }, '28 February', '30 June', { '2026-02': 2, '2026-06': 1 }],
  [{ timeZone: 'Europe/Paris' }, '28 February', '1 July', { '2026-02': 2, '2026-07': 1 }],
  [{ timeZone: 'America/New_York' }, '28 February', '30 June', { '2026-02': 2, '2026-06': 1 }],
] as const

interface Newsroom {
  readonly desk: Desk
  readonly site: Hono
  setNow(moment: string): void
  set(more: Pick<SiteSettings, 'country' | 'timeZone'>): Promise<void>
  text(path: string): Promise<string>
}

const catalog = await loadCatalog()
const opened: Desk[] = []
after(() => Promise.all(opened.map((desk) => desk.close())))

onBothEngines((newPlace) => {
  async function openNewsroom(): Promise<Newsroom> {
    let now = Date.parse(NIGHT)
    const place = await newPlace()
    const desk = await openDesk({ ...place, address: ADDRESS }, catalog, () => now)
    opened.push(desk)
    const site = createSite(catalog, { formats: [], exports: new Map(), desk })
    const name = { kk: 'Сөз', ru: 'Слово', en: 'Word' }
    return {
      desk,
      site,
      setNow: (moment) => {
        now = Date.parse(moment)
      },
      set: (more) => keepSite(desk, { name, languages: ['en', 'ru', 'kk'], accent: USUAL_ACCENT, ...more }),
      text: async (path) =>
        (await (await site.fetch(new Request(`http://127.0.0.1${path}`))).text()).replaceAll('\u00A0', ' '),
    }
  }

  async function published(): Promise<Newsroom> {
    const newsroom = await openNewsroom()
    await publishSamples(newsroom.desk)
    newsroom.setNow(SUMMER)
    const reading = await takeInAndRead(
      newsroom.desk,
      'Rumours are everywhere. Trust only official sources.',
      {
        language: 'en',
      },
    )
    const pieces = { 'title en': 'On rumours' }
    await publish(newsroom.desk, { id: 'o-summer', slug: 'summer', reading, languages: ['en'], pieces })
    return newsroom
  }

  test('pages and files tell the day by the clocks of the site, data keeps the exact moment', async () => {
    const { site, set, text } = await published()
    for (const [settings, night, summer] of ZONES) {
      await set(settings)
      const others = ['28 February', '1 March'].filter((day) => day !== night)
      const told = async (path: string, day: string = night) => {
        const shown = await text(path)
        assert.ok(shown.includes(`${day} 2026`), `${path}: ${day}`)
        for (const other of others) assert.ok(!shown.includes(`${other} 2026`), `${path}: ${other}`)
        return shown
      }
      for (const path of [
        '/en/',
        OPINION,
        `${OPINION}/versions`,
        `${OPINION}/versions/1`,
        '/en/opinions/power-plant',
        '/en/people/ospankul',
        '/en/checks/unmeasured-trend',
        '/en/archive',
        '/en/search?q=слух&in=ru',
      ])
        assert.match(
          `${path} ${await told(path)}`,
          /search|<time datetime="2026-02-28T21:00:00\.000Z">|check/u,
        )
      assert.match(await told(`${OPINION}.md`), /2026/u)
      await told('/en/opinions/summer.md', summer)
      for (const form of ['atom', 'rss', 'json']) await told(`/en/feed.${form}`)
      assert.match(await text('/en/feed.atom'), /<published>2026-02-28T21:00:00\.000Z</u)
      const data = JSON.parse(await text(`${OPINION}.json`))
      assert.deepEqual([data.publishedAt, data.at], [NIGHT, NIGHT])
      const docx = await site.fetch(new Request(`http://127.0.0.1${OPINION}.docx`))
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await docx.arrayBuffer()) })
      assert.ok(value.includes(`${night} 2026`), `docx: ${night}`)
    }
  })

  test('the page of the public record tells when it was built by the clocks of the site', async () => {
    const { desk, set, text } = await published()
    await buildPublicRecord(desk)
    for (const [timeZone, built] of [
      ['UTC', '30 June 2026 at 22:30 (UTC)'],
      ['Asia/Almaty', '1 July 2026 at 03:30 (UTC+5)'],
      ['America/New_York', '30 June 2026 at 18:30 (UTC−4)'],
    ] as const) {
      await set({ timeZone })
      assert.ok((await text('/en/record')).includes(built), built)
    }
  })

  test('the archive and the sitemaps part the months where the clocks of the site do', async () => {
    const { set, text } = await published()
    for (const [settings, , , months] of ZONES) {
      await set(settings)
      const archive = await text('/en/archive')
      const counted = [
        ...archive.matchAll(
          /href="\/en\/archive\/(\d{4})\/(\d{2})"[^>]*>[^<]*<\/a> <span class="count">(\d+)</gu,
        ),
      ].map(([, year, month, count]) => [`${year}-${month}`, Number(count)])
      assert.deepEqual(Object.fromEntries(counted), months)
      const sitemap = await text('/sitemap.xml')
      for (const month of ['2026-02', '2026-03', '2026-06', '2026-07']) {
        const count = (months as Readonly<Record<string, number>>)[month] ?? 0
        const of = await text(`/en/archive/${month.replace('-', '/')}`)
        assert.equal(of.split('class="entry-of"').length - 1, count, `${JSON.stringify(settings)} ${month}`)
        assert.equal(sitemap.includes(`/sitemap/${month}.xml`), count > 0)
        if (count === 0) continue
        assert.equal((await text(`/sitemap/${month}.xml`)).split('<loc>').length - 1, count * 3)
      }
    }
  })

  test('the day of its question begins where the day of the site does', async () => {
    const { desk, set, setNow, text } = await published()
    const asked = async (moment: string): Promise<string | undefined> => {
      setNow(moment)
      // What was kept of another day goes.
      await desk.settings.set('test', moment)
      return /<section class="of-the-day">.*?href="([^"]+)"/su.exec(await text('/ru/'))?.[1]
    }
    const days = async (zoned: (day: number) => string) => {
      const all = []
      for (let day = 11; day < 19; day++) all.push(await asked(zoned(day)))
      return all
    }
    await set({ timeZone: 'Asia/Almaty' })
    const mornings = await days((day) => `2026-07-${day - 1}T19:00:00.000Z`)
    const nights = await days((day) => `2026-07-${day}T18:59:59.999Z`)
    assert.deepEqual(mornings, nights)
    assert.ok(new Set(mornings).size > 1)
    await set({ timeZone: 'UTC' })
    assert.deepEqual(await days((day) => `2026-07-${day}T18:59:59.999Z`), mornings)
    assert.notDeepEqual(await days((day) => `2026-07-${day - 1}T19:00:00.000Z`), mornings)
  })

  test('a PDF is made anew where the zone gives it another day, and only there', async () => {
    const { desk, set, text } = await published()
    const made = async (settings: Parameters<typeof set>[0]): Promise<number> => {
      await set(settings)
      assert.match(await text(`${OPINION}.pdf`), /^%PDF/u)
      return readdirSync(madeFolder(desk.config)).length
    }
    assert.equal(await made({}), 1)
    assert.equal(await made({ timeZone: 'Europe/Paris' }), 1)
    assert.equal(await made({ timeZone: 'Asia/Almaty' }), 2)
    assert.equal(await made({}), 2)
  })
})
