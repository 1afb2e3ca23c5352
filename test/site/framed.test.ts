import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { keepSite } from '../../src/desk/setup/site-settings.ts'
import { TAGS } from '../../src/law/tags.ts'
import type { StaffedSite } from '../../src/site/staff/staff-in-tests.ts'
import { openSiteWithLaw } from './site-with-law-in-tests.ts'

const NAME = { kk: 'Күн сауалы', ru: 'Вопрос дня', en: 'The Question' }
const ACCENT = { light: '#7a1f1f', dark: '#e8a0a0' }
const PROGRAM = /<title>[^<]*(?:Saual|Сауал)</u
let site: StaffedSite
before(async () => {
  site = await openSiteWithLaw()
  await keepSite(site.desk, { name: NAME, languages: TAGS, accent: ACCENT })
})
after(() => site.close())

async function get(path: string): Promise<string> {
  return (await site.site.request(path)).text()
}
async function post(path: string, fields: Readonly<Record<string, string>>, headers = {}): Promise<string> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return (await site.site.request(path, { method: 'POST', body, headers })).text()
}

/** What a site puts around a page: its masthead's name, its places, its foot. */
function around(page: string): { name?: string; places?: string; foot?: string } {
  const part = (pattern: RegExp) => pattern.exec(page)?.[0].replaceAll(/ aria-current="\w+"/gu, '')
  const [name, places, foot] = [
    /<p class="name">.*?<\/p>/su,
    /<div class="site-line">.*?<\/div>/su,
    /<footer class="foot">.*?<\/footer>/su,
  ].map(part)
  return { ...(name ? { name } : {}), ...(places ? { places } : {}), ...(foot ? { foot } : {}) }
}

for (const tag of TAGS)
  test(`every page stands in the site, whoever makes it (${tag})`, async () => {
    const home = around(await get(`/${tag}/`))
    assert.ok(home.name?.includes(`>${NAME[tag]}</a>`) && home.places && home.foot)
    const statement = {
      lang: tag,
      text: 'We warn all bloggers. Trust only official sources.',
      language: 'en',
    }
    const pages: Record<string, string> = {
      form: await get(`/${tag}/read`),
      again: await post('/', statement),
      reading: await post('/read', statement),
      wrong: await post('/read', { lang: tag, text: '' }),
      refused: await post(`/read?lang=${tag}`, statement, { 'sec-fetch-site': 'cross-site' }),
    }
    for (const path of [
      'checks',
      'law',
      'law/kz',
      'law/kz/acts/990020',
      'law/kz/acts/990020/st174',
      'law/kz/acts/none',
      'law/kz/terms?q=rumour',
      'eli/xx/yy/zz',
      'nothing',
      'nothing%00',
    ])
      pages[path] = await get(`/${path}${path.includes('?') ? '&' : '?'}lang=${tag}`)
    for (const [name, page] of Object.entries(pages)) {
      assert.deepEqual(around(page), home, name)
      assert.ok(page.includes('/assets/accent-7a1f1f-e8a0a0.css'), `${name}: its colour`)
      assert.ok(page.includes('/assets/frame.css'), name)
      assert.doesNotMatch(page, PROGRAM, name)
      assert.ok(page.includes(`${NAME[tag]}</title>`), `${name}: its name in the title`)
      assert.equal(page.split('<html').length, 2)
    }
    for (const name of ['form', 'checks', 'law'])
      assert.match(
        pages[name] as string,
        /<div class="site-line">.*aria-current="(?:page|true)".*<\/div>/su,
        name,
      )
  })

test('in a language in which the site does not publish, what is not written by anybody stands all the same', async () => {
  await keepSite(site.desk, { name: NAME, languages: ['ru'], accent: ACCENT })
  const form = await get('/en/read')
  assert.match(form, /<p class="name"><a href="\/ru\/">The Question<\/a>/u)
  for (const [, to = ''] of form.matchAll(/<li><a href="(\/ru\/[^"]+)">/gu))
    assert.equal((await site.site.request(to)).status, 200, to)
  await keepSite(site.desk, { name: NAME, languages: TAGS, accent: ACCENT })
})

test('a site that is renamed is called so at once, also for browsers that make its pages themselves', async () => {
  const offer = async () => /data-reader="([^"]*)"/u.exec(await get('/en/read'))?.[1] ?? ''
  assert.ok((await offer()).includes('The Question'))
  await keepSite(site.desk, { name: { ...NAME, en: 'Another' }, languages: TAGS, accent: ACCENT })
  const renamed = await offer()
  assert.ok(renamed.includes('Another') && !renamed.includes('The Question'))
})
