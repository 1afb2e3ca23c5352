import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadCatalog, loadExports, loadFormats } from '../../catalog.ts'
import { USUAL_ACCENT } from '../../desk/setup/site-settings.ts'
import { TAGS } from '../../law/tags.ts'
import { createSite } from '../site.ts'
import { lawPages } from './routes.ts'
import { openShelf } from './shelf.ts'

const HOST = 'http://127.0.0.1'
const [catalog, formats, exports] = await Promise.all([loadCatalog(), loadFormats(), loadExports()])

for (const [where, corpora] of Object.entries({
  'no folder': undefined,
  'an empty one': join(tmpdir(), 'saual-none'),
}))
  for (const lang of TAGS)
    test(`without a corpus (${where}) every page leads to the law in ${lang}, whose norms need none`, async () => {
      const site = createSite(catalog, { formats, exports, ...(corpora === undefined ? {} : { corpora }) })
      const form = new FormData()
      form.set('lang', lang)
      form.set('text', 'За распространение ложной информации грозит до 20 лет.')
      const sent = await site.request(`${HOST}/read`, {
        method: 'POST',
        body: form,
        headers: { origin: HOST },
      })
      const pages = {
        form: await site.request(`${HOST}/?lang=${lang}`),
        reading: await site.request(`${HOST}${sent.headers.get('location')}`),
        checks: await site.request(`${HOST}/checks?lang=${lang}`),
        'no page': await site.request(`${HOST}/no/such/page?lang=${lang}`),
      }
      for (const [name, page] of Object.entries(pages))
        assert.match(
          await page.text(),
          new RegExp(`<nav class="ways".*href="/law\\?lang=${lang}"`, 'su'),
          name,
        )
      const law = await (await site.request(`${HOST}/law?lang=${lang}`)).text()
      assert.ok(law.includes(`href="/law/kz/norms?lang=${lang}"`))
    })

test('visitors of a site are told that there are no texts, and no command of its machine', async () => {
  const frame = {
    name: 'The Question',
    home: '/en',
    places: { label: 'Places', ways: [] },
    search: { action: '/en/search', label: 'Search', act: 'Search' },
    more: { label: '', ways: [] },
    footer: 'The Question',
  }
  const site = { frame, accent: USUAL_ACCENT }
  const folder = join(tmpdir(), 'saual-none')
  const pages = lawPages(catalog, folder, openShelf(catalog, folder), async () => () => site)
  for (const path of ['/?lang=en', '/kz?lang=en', '/kz/norms/PC/174?lang=en&on=2022-09-26']) {
    const page = await (await pages.request(path)).text()
    assert.ok(page.includes('The Question') && page.includes('href="/law/kz/norms'), path)
    assert.doesNotMatch(page, /law add/u, path)
  }
})
