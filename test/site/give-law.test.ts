import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { TAGS } from '../../src/law/tags.ts'
import { LANGUAGE_NAMES } from '../../src/messages/messages.ts'
import { openSite, type SiteInBrowser } from './browser.ts'
import { travel } from './traveller-in-tests.ts'

const TEXT = 'Распространители ложной информации будут наказаны лишением свободы по статье 274 УК.'
const WIDTHS = { kk: 360, ru: 768, en: 1280 }

let site: SiteInBrowser
before(async () => {
  site = await openSite()
})
after(() => site.close())

for (const language of TAGS)
  test(`country and day are named one after the other, without scripts: ${LANGUAGE_NAMES[language]}`, async () => {
    const page = await site.page({
      javaScriptEnabled: false,
      viewport: { width: WIDTHS[language], height: 800 },
      colorScheme: language === 'ru' ? 'dark' : 'light',
    })
    const reader = travel(page, site.address.replace(/\/$/u, ''))
    await reader.go(`/${language}/read`)
    await page.fill('#text', TEXT)
    await reader.press('button.read')
    assert.equal(await page.locator('.give-law p').count(), 2)

    await reader.press('.give-law button[name="jurisdiction"]')
    assert.equal(await page.locator('.give-law p').count(), 1)
    assert.equal(await page.getAttribute('html', 'lang'), language)

    await reader.press('.give-law button')
    assert.equal(await page.inputValue('#jurisdiction'), 'kz')
    assert.equal(await page.locator('#date:focus').count(), 1, 'one can type the day at once')
    await page.fill('#date', '04.2024')
    await reader.press('button.read')
    assert.equal(await page.locator('.give-law').count(), 0)
    assert.match(await reader.text('dl.known'), /2024/u)
    assert.equal(await page.getAttribute('#again [name="date"]', 'value'), '2024-04')
  })
