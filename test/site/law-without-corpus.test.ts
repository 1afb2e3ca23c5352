import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { TAGS } from '../../src/law/tags.ts'
import { faults, fits, openSite, type SiteInBrowser, words } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-no-law-'))
let bare: SiteInBrowser

before(async () => {
  bare = await openSite(join(folder, 'nothing-here'))
})
after(async () => {
  await bare.close()
  rmSync(folder, { recursive: true, force: true })
  assert.deepEqual(bare.strayed, [], 'a request left this machine')
})

test('without a corpus: from the first page to how one is added, and to the norms that need none', async () => {
  const page = await bare.page({ javaScriptEnabled: false })
  for (const lang of TAGS) {
    await page.goto(`${bare.address}?lang=${lang}`)
    await page.click('.ways a[href^="/law"]')
    assert.match(await words(page, '.how'), /saual law add kz/u)
    await page.fill('#q', lang === 'en' ? 'blogger' : 'блогер')
    await page.fill('#on', '26.09.2024')
    await page.click('form.ask button')
    assert.equal(new URL(page.url()).pathname, '/law/kz/terms')
    assert.match(await words(page, '.answer'), /\(kz [\d-]+\)/u)
    assert.equal((await page.goto(`${bare.address}law/kz?lang=${lang}`))?.status(), 404)
    assert.match(await words(page, 'main code'), /^saual law add kz$/u)
    await page.click('.to-find a')
    assert.equal(new URL(page.url()).pathname, '/law/kz/norms')
  }
})

test('a country whose texts have not been added: no fault for axe, narrow screens', async () => {
  const page = await bare.page()
  for (const lang of TAGS) {
    for (const path of ['law', 'law/kz', 'law/kz/terms?q=blogger&on=2022-09-26']) {
      await page.goto(`${bare.address}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
      assert.deepEqual(await faults(page), [], `${path} ${lang}`)
      for (const width of [1280, 360, 320]) {
        await page.setViewportSize({ width, height: 700 })
        assert.ok(await fits(page), `${path} ${lang} at ${width} px`)
      }
    }
  }
  await page.context().close()
})
