import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { siteSettings } from '../../desk/setup/site-settings.ts'
import { openStaffedSite, type Person, type StaffedSite } from '../staff/staff-in-tests.ts'

let site: StaffedSite
let admin: Person
before(async () => {
  site = await openStaffedSite()
  admin = await site.join('Aigerim', 'admin')
})
after(() => site.close())

const CHOSEN = /<select id="jurisdiction"[^>]*>.*?<option value="(?<code>\w*)"[^>]* selected>/su
const chosen = (page: string) => CHOSEN.exec(page)?.groups?.code
const SETTINGS = {
  'name-kk': 'Сөз',
  'name-ru': 'Слово',
  'name-en': 'Word',
  languages: 'ru',
  'accent-light': '#0b5653',
  'accent-dark': '#85c7c0',
}

test('the country that a site is about is chosen in advance wherever a statement is given', async () => {
  const visitor = await site.signIn(admin)
  await visitor.get('/desk/statements/new')
  assert.equal(chosen(visitor.text), '')
  assert.doesNotMatch(visitor.text, /value="xa"/u)
  await visitor.get('/desk/site')
  assert.equal((await visitor.post('/desk/site', { ...SETTINGS, country: 'kz' })).status, 303)
  assert.equal((await siteSettings(site.desk))?.country, 'kz')
  await visitor.get('/desk/statements/new')
  assert.equal(chosen(visitor.text), 'kz')
  await visitor.get('/ru/read')
  assert.equal(chosen(visitor.text), 'kz')
})

test('what is no country is none', async () => {
  const visitor = await site.signIn(admin)
  await visitor.get('/desk/site')
  await visitor.post('/desk/site', { ...SETTINGS, country: 'eu' })
  assert.equal((await siteSettings(site.desk))?.country, undefined)
})
