import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { TAGS } from '../../src/law/tags.ts'
import { faults, fits, openSite, type SiteInBrowser } from './browser.ts'
import { withMiniatureLaw } from './site-with-law-in-tests.ts'

let site: SiteInBrowser

before(async () => {
  site = await withMiniatureLaw(openSite)
})
after(() => site.close())

const PAGES = {
  'also searched': 'law/kz/terms?q=фейки&on=2024-09-26',
  'also searched in two languages': 'law/kz/terms?q=fake news&on=2024-09-26',
  'as typed': 'law/kz/terms?q=фейки&on=2024-09-26&only=typed',
  'an act with its file': 'law/kz/acts/990020?on=2022-09-26',
  'a provision with its identifier': 'law/kz/acts/990020/st174?on=2022-09-26',
}

for (const lang of TAGS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`words of law, files and identifiers in ${lang}, ${colorScheme}: no fault for axe, narrow screens`, async () => {
      const page = await site.page({ colorScheme })
      const errors: string[] = []
      page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())))
      for (const [name, path] of Object.entries(PAGES)) {
        await page.setViewportSize({ width: 1280, height: 900 })
        const answer = await page.goto(`${site.address}${path}&lang=${lang}`)
        assert.equal(answer?.status(), 200, name)
        assert.deepEqual(await faults(page), [], name)
        for (const width of [768, 360, 320]) {
          await page.setViewportSize({ width, height: 700 })
          assert.ok(await fits(page), `${name} at ${width} px`)
        }
      }
      assert.deepEqual(errors, [], 'what is said to other programs does no harm to the policy of the page')
      await page.context().close()
    })
  }
}

test('without JavaScript: ask as people speak, read what the law says, ask for the typed words only', async () => {
  const page = await site.page({ javaScriptEnabled: false })
  await page.goto(`${site.address}law?lang=ru`)
  await page.fill('#q', 'фейки')
  await page.fill('#on', '26.09.2024')
  await page.click('button.read')
  assert.match((await page.textContent('.also')) ?? '', /вместо «фейки»/u)
  await page.click('.also h3 a')
  assert.equal(new URL(page.url()).searchParams.get('q'), 'ложная информация')
  await page.waitForLoadState()
  assert.equal(await page.$('.also'), null)
  await page.goBack()
  await page.click('.also .hint a')
  await page.waitForLoadState()
  assert.equal(await page.$('.also'), null)
  await page.context().close()
})

test('without JavaScript: the identifier of a provision leads to that text', async () => {
  const page = await site.page({ javaScriptEnabled: false })
  await page.goto(`${site.address}law/kz/acts/990020/st174?on=2022-09-26&lang=ru`)
  await page.click('.eli a')
  assert.equal(new URL(page.url()).pathname, '/law/kz/acts/990020/st174')
  assert.equal(new URL(page.url()).searchParams.get('on'), '2022-09-03')
  await page.context().close()
})
