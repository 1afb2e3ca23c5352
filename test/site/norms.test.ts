import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { TAGS } from '../../src/law/tags.ts'
import { faults, fits, openSite, type SiteInBrowser } from './browser.ts'
import { withMiniatureLaw } from './site-with-law-in-tests.ts'

const STATEMENT =
  'Генеральная прокуратура предупреждает: за распространение ложной информации по статье 274 УК РК грозит до 20 лет.'

let site: SiteInBrowser

before(async () => {
  site = await withMiniatureLaw(openSite)
})
after(() => site.close())

const PAGES = {
  desk: 'law',
  corpus: 'law/kz?on=2022-09-26',
  provision: 'law/kz/acts/990020/st174?on=2022-09-26',
  norms: 'law/kz/norms?on=2022-09-26',
  'norm that differs from its text': 'law/kz/norms/PC/174?on=2022-09-26',
  'norm with a fine in money': 'law/kz/norms/CAO/73-3?on=2025-09-26',
  'civil norm': 'law/kz/norms/CC1/143?on=2022-09-26',
  'norm that has gone': 'law/kz/norms/PC/130?on=2022-09-26',
  'norm that has gone, but not from its text': 'law/kz/norms/CAO/456-2?on=2022-09-26',
}
const MISSES = {
  'no norm': 'law/kz/norms/PC/9999?on=2022-09-26',
  'norm of another day': 'law/kz/norms/PC/174?on=1950-01-01',
}

for (const lang of TAGS)
  test(`pages on norms in ${lang}: no fault for axe, targets wide enough for a finger, narrow screens`, async () => {
    const page = await site.page({ colorScheme: lang === 'kk' ? 'dark' : 'light' })
    for (const [name, path] of Object.entries({ ...PAGES, ...MISSES })) {
      await page.setViewportSize({ width: 1280, height: 900 })
      const answer = await page.goto(`${site.address}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
      assert.equal(answer?.status(), name in MISSES ? 404 : 200, name)
      assert.deepEqual(await faults(page), [], name)
      for (const width of [768, 360, 320]) {
        await page.setViewportSize({ width, height: 700 })
        assert.ok(await fits(page), `${name} at ${width} px`)
      }
      assert.deepEqual(await faults(page), [], `${name} at 320 px`)
    }
    await page.context().close()
  })

test('the ways to other versions, neighbours and the text are high enough for a finger', async () => {
  const page = await site.page()
  for (const [path, ways, least] of [
    [PAGES.provision, '.either-way a', 3],
    [PAGES['norm that differs from its text'], '.to-text a', 1],
  ] as const) {
    await page.goto(`${site.address}${path}&lang=ru`)
    const links = await page.locator(ways).all()
    assert.ok(links.length >= least, `${path}: ${links.length}`)
    for (const link of links) assert.ok(((await link.boundingBox())?.height ?? 0) >= 24, path)
  }
  await page.context().close()
})

test('without JavaScript: from the law to its norms, to one, to another day, to the text and back', async () => {
  const page = await site.page({ javaScriptEnabled: false })
  await page.goto(`${site.address}law?lang=ru`)
  await page.click('.packs a')
  await page.fill('#on', '26.09.2022')
  await page.click('.day button')
  await page.click('.norms a[href*="/PC/174"]')
  assert.equal(new URL(page.url()).searchParams.get('on'), '2022-09-26')
  await page.click('.to-text a')
  assert.equal(new URL(page.url()).pathname, '/law/kz/acts/990020/st174')
  await page.click('.to-norm a')
  assert.equal(new URL(page.url()).pathname, '/law/kz/norms/PC/174')
  await page.fill('#on', '2025-06-01')
  await page.click('.day button')
  await page.waitForLoadState()
  assert.match((await page.textContent('.of-day')) ?? '', /1\s+июня\s+2025/u)
  await page.emulateMedia({ media: 'print' })
  assert.ok(await page.isVisible('dl.norm'))
  assert.equal(await page.isVisible('form.day'), false)
  await page.context().close()
})

test('evidence of a reading leads to the norm on the day of the statement; the way to the law stands on every page', async () => {
  const page = await site.page()
  await page.goto(`${site.address}?lang=ru`)
  await page.fill('#text', STATEMENT)
  await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
  await page.fill('#date', '26.09.2022')
  await page.fill('#body', 'Генеральная прокуратура Республики Казахстан')
  await page.click('button.read')
  await page.waitForSelector('article.reading h1')
  const toLaw = '.ways a[href="/law?lang=ru"]'
  assert.ok(await page.isVisible(toLaw), 'reading')
  await page.evaluate("for (const details of document.querySelectorAll('.why')) details.open = true")
  assert.deepEqual(await faults(page), [])
  for (const link of await page.locator('cite a[href*="/norms/"]').all()) {
    const to = (await link.getAttribute('href')) ?? ''
    assert.equal((await fetch(new URL(to, site.address))).status, 200, to)
  }
  await page.click('.ground cite a[href*="/norms/PC/274"]')
  await page.waitForLoadState()
  assert.equal(new URL(page.url()).searchParams.get('on'), '2022-09-26')
  for (const path of ['no/such/page', 'checks', 'law/nowhere']) {
    await page.goto(`${site.address}${path}?lang=ru`)
    assert.ok(await page.isVisible(toLaw), path)
  }
  await page.context().close()
})

test('of a country without a pack the head of a reading says that the law was not checked', async () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({
    lang: 'ru',
    text: STATEMENT,
    jurisdiction: 'kg',
    date: '2022-09-26',
  }))
    form.set(name, value)
  const answer = await fetch(`${site.address}read`, {
    method: 'POST',
    body: form,
    headers: { origin: site.address.slice(0, -1) },
  })
  assert.match(
    await answer.text(),
    /<dt>Закон<\/dt> <dd>не проверен: набора норм этой страны \(Кыргызстан\) нет/u,
  )
})
