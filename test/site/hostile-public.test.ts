import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openStaffedSite, type StaffedSite } from '../../src/site/staff/staff-in-tests.ts'
import { publish, record, snapshotIn, takeInAndRead } from './published-in-tests.ts'

const ORIGIN = 'http://127.0.0.1:4400'

let site: StaffedSite
before(async () => {
  site = await openStaffedSite({
    clock: () => Date.parse('2026-11-27T10:00:00Z'),
    address: 'https://opinions.example',
  })
})
after(() => site.close())

function get(path: string): Promise<Response> {
  return Promise.resolve(site.site.fetch(new Request(ORIGIN + path)))
}
const page = async (path: string): Promise<string> => (await get(path)).text()

test('hostile words stay words, wherever they stand', async () => {
  const evil = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>]]></script>'
  await record(site.desk, [
    { kind: 'person-added', subject: 'evil', body: { name: { ru: evil }, note: { ru: evil } } },
    { kind: 'body-added', subject: 'evil-body', body: { name: { en: evil }, kind: 'other', address: evil } },
  ])
  const reading = await takeInAndRead(
    site.desk,
    `Участились случаи слухов ${evil} в сетях. Доверяйте только официальным источникам.`,
    {
      language: 'ru',
      title: evil,
      speaker: evil,
      channel: evil,
      address: `javascript:alert(1)//${evil}`,
      date: '2024-01-01',
    },
    { person: 'evil', body: 'evil-body' },
  )
  const statement = reading.made.statement.id
  const pieces = Object.fromEntries(
    ['title', 'summary', 'introduction', 'conclusion', 'comment/1', 'question/1.1'].map((piece) => [
      `${piece} ru`,
      `${evil}\n\n[x](javascript:alert(1))`,
    ]),
  )
  const told = {
    id: 'o-evil',
    slug: 'evil',
    reading,
    languages: ['ru'] as const,
    pieces,
    author: { ru: evil },
  }
  await record(site.desk, [
    { kind: 'statement-endorsed', subject: statement, body: { by: evil, address: 'javascript:alert(1)' } },
    {
      kind: 'statement-republished',
      subject: statement,
      body: { by: evil, address: `data:text/html,${evil}` },
    },
  ])
  await publish(site.desk, told)
  await record(site.desk, [
    {
      kind: 'opinion-corrected',
      subject: 'o-evil',
      body: {
        version: 2,
        note: { ru: evil },
        snapshot: snapshotIn({ ...told, pieces: { 'title ru': evil } }),
      },
    },
    { kind: 'opinion-withdrawn', subject: 'o-evil', body: { reason: { ru: evil } } },
  ])
  const paths = [
    '/ru/',
    '/ru/opinions/evil',
    '/ru/opinions/evil/versions',
    '/ru/opinions/evil/versions/1',
    `/ru/statements/${statement}`,
    '/ru/people/evil',
    '/ru/bodies/evil-body',
    '/ru/people',
    '/ru/archive',
    `/ru/search?q=${encodeURIComponent(`слухов ${evil}`)}`,
    `/ru/search?q=${encodeURIComponent('слухов')}`,
    `/ru/${encodeURIComponent(evil)}`,
  ]
  for (const path of paths) {
    const text = (await page(path)).replace(/<script type="application\/ld\+json">[^<]*<\/script>/u, '')
    assert.ok(text.includes('</html>'), path)
    assert.ok(
      !/<script|<img|href="(?:javascript|data):/iu.test(text),
      `${path}: ${/.{60}(?:<script|<img|href="(?:javascript|data):).{60}/isu.exec(text)?.[0]}`,
    )
  }
})

test('addresses that try something are not there, and break nothing', async () => {
  const tries = [
    '/ru/opinions/..%2f..%2fetc%2fpasswd',
    '/ru/opinions/%00',
    '/ru/people/%E0%A4%A',
    '/ru/statements/%0d%0aset-cookie:x=1',
    `/ru/opinions/${'a'.repeat(5000)}`,
    '/ru/checks/__proto__',
    '/ru/checks/constructor',
    '/ru//opinions',
    "/ru/opinions/'%20or%201=1--",
  ]
  for (const path of tries) {
    const answer = await get(path)
    assert.ok([400, 404].includes(answer.status), `${path}: ${answer.status}`)
    assert.equal(answer.headers.get('set-cookie'), null)
  }
  for (const query of [
    'page=0',
    'page=-1',
    'page=99999',
    'page=x',
    'in=xx',
    `q=${'x'.repeat(4000)}`,
    'q=%22%20OR%20*',
    "q='",
  ])
    assert.equal((await get(`/ru/search?q=a&${query}`)).status, 200, query)
  assert.equal((await get('/ru/search?q=%00')).status, 404)
})
