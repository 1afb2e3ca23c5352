import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { loadCatalog, loadFormats } from '../catalog.ts'
import { otherwiseEnded } from './otherwise-ended.ts'
import { createSite } from './site.ts'
import { openStaffedSite, type StaffedSite } from './staff/staff-in-tests.ts'

let staffed: StaffedSite
before(async () => {
  staffed = await openStaffedSite()
})
after(() => staffed.close())

test('an address is meant with one slash less at its end, that of a language with one more, and none of another site', () => {
  assert.equal(otherwiseEnded('/law/'), '/law')
  assert.equal(otherwiseEnded('/ru/archive/2026/'), '/ru/archive/2026')
  assert.equal(otherwiseEnded('/ru'), '/ru/')
  for (const path of ['/', '/law', '//example.org/', '/\\example.org/', '/law//'])
    assert.equal(otherwiseEnded(path), undefined, path)
})

test('what people type leads to the page that is meant, with what was asked of it; what is not there stays so', async () => {
  const get = (path: string) => staffed.site.request(`http://127.0.0.1${path}`)
  for (const [typed, meant] of [
    ['/ru', '/ru/'],
    ['/ru/archive/', '/ru/archive'],
    ['/law/?lang=kk', '/law?lang=kk'],
  ] as const) {
    const answer = await get(typed)
    assert.deepEqual([answer.status, answer.headers.get('location')], [308, meant])
    assert.equal((await get(meant)).status, 200, meant)
  }
  assert.equal((await get('/nothing-here')).status, 404)
  assert.equal((await get('/nothing-here/')).status, 404)
  assert.equal((await get('//example.org/')).status, 404)
})

test('where statements are only read, the address of a language leads to that page in it', async () => {
  const site = createSite(await loadCatalog(), { formats: await loadFormats(), exports: new Map() })
  const answer = await site.request('http://127.0.0.1/ru/')
  assert.deepEqual([answer.status, answer.headers.get('location')], [308, '/?lang=ru'])
  assert.match(await (await site.request('http://127.0.0.1/?lang=ru')).text(), /<html lang="ru"/u)
})
