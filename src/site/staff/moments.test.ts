import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { siteSettings } from '../../desk/setup/site-settings.ts'
import { openStaffedSite, type Person, type StaffedSite, type Visitor } from './staff-in-tests.ts'

const NOW = '2026-03-02T20:30:00.000Z'
const SETTINGS = {
  'name-kk': 'Сөз',
  'name-ru': 'Слово',
  'name-en': 'Word',
  languages: 'ru',
  'accent-light': '#0b5653',
  'accent-dark': '#85c7c0',
}

let site: StaffedSite
let admin: Person
before(async () => {
  site = await openStaffedSite({ clock: () => Date.parse(NOW) })
  admin = await site.join('Aigerim', 'admin')
})
after(() => site.close())

/** The times on a page, as people read them. */
const timesOn = ({ text }: Visitor): string[] =>
  [...text.matchAll(/<time datetime="2026-03-02T20:30:00\.000Z">(.*?)<\/time>/gu)].map((match) =>
    (match[1] as string).replaceAll(/<[^>]*>/gu, '').replaceAll('\u00A0', ' '),
  )

test('staff are told the time by the clock of the site: its own zone, else the country’s, else UTC', async () => {
  const visitor = await site.signIn(admin)
  for (const [more, lang, time] of [
    [{}, 'en', '2 Mar 2026, 20:30 UTC'],
    [{ country: 'kz' }, 'en', '3 Mar 2026, 01:30 UTC+5'],
    [{ country: 'kz' }, 'ru', '3 мар. 2026 г., 01:30 UTC+5'],
    [{ country: 'kz' }, 'kk', '2026 ж. 03 нау., 01:30 UTC+5'],
    [{ country: 'kz', 'time-zone': 'America/New_York' }, 'en', '2 Mar 2026, 15:30 UTC−5'],
    [{ 'time-zone': 'Asia/Kolkata' }, 'en', '3 Mar 2026, 02:00 UTC+5:30'],
    [{ 'time-zone': 'Mars/Olympus' }, 'en', '2 Mar 2026, 20:30 UTC'],
  ] as const) {
    await visitor.get('/desk/site')
    assert.equal((await visitor.post('/desk/site', { ...SETTINGS, ...more })).status, 303)
    for (const path of ['/desk/audit', '/desk/account']) {
      await visitor.get(`${path}?lang=${lang}`)
      const times = timesOn(visitor)
      assert.ok(times.length > 0, path)
      assert.deepEqual([...new Set(times)], [time], path)
    }
  }
  await visitor.get('/desk/site')
  await visitor.post('/desk/site', { ...SETTINGS, 'time-zone': 'Asia/Almaty' })
  assert.equal((await siteSettings(site.desk))?.timeZone, 'Asia/Almaty')
  await visitor.get('/desk/site')
  assert.match(visitor.text, /<option value="Asia\/Almaty" selected>/u)
  await visitor.get('/desk/members?lang=en')
  assert.match(visitor.text, /<time datetime="2026-03-02T20:30:00\.000Z">3\s+March\s+2026<\/time>/u)
})
