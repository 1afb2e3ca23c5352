import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite, readSample, type SiteInBrowser } from './browser.ts'

let site: SiteInBrowser
before(async () => {
  site = await openSite()
})
after(() => site.close())

const asked = (page: Page): Promise<string | null> => page.textContent('.asked')

test('without JavaScript: back to a reading from the law, from another language and from the form', async () => {
  const page = await site.page({ javaScriptEnabled: false })
  await readSample(page, site.address, 'ru')
  const first = await asked(page)
  assert.ok(first)

  await page.click('.ways a[href^="/law"]')
  await page.goBack()
  assert.equal(await asked(page), first, 'from the law')

  await page.click('.languages a[hreflang="en"]')
  assert.notEqual(await asked(page), first)
  await page.goBack()
  assert.equal(await asked(page), first, 'from another language')

  await page.click('.after button[formaction="/"]')
  await page.waitForSelector('#text')
  await page.goBack()
  assert.equal(await asked(page), first, 'from the form')

  await page.reload()
  assert.equal(await asked(page), first, 'after a reload')
  await page.context().close()
})

test('a reading that is gone says so, with the way to the form', async () => {
  const page = await site.page()
  const answer = await page.goto(`${site.address}read/AAAAAAAAAAAAAAAAAAAAAA?lang=ru`)
  assert.equal(answer?.status(), 410)
  assert.match((await page.textContent('h1')) ?? '', /уже нет/u)
  await page.click('main a')
  await page.waitForSelector('#text')
  await page.context().close()
})

test('no request left this machine', () => assert.deepEqual(site.strayed, []))
