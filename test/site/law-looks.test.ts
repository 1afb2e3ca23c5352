import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { TAGS } from '../../src/law/tags.ts'
import { faults, fits } from './browser.ts'
import { DAY, PAGES, site, withLang } from './law-pages-in-tests.ts'

const openAll = (page: Page): Promise<unknown> =>
  page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")

for (const lang of TAGS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every page on law in ${lang}, ${colorScheme}: its status, no fault for axe, narrow screens`, async () => {
      const page = await site().page({ colorScheme })
      for (const [name, [path, status]] of Object.entries(PAGES)) {
        await page.setViewportSize({ width: 1280, height: 900 })
        const answer = await page.goto(withLang(path, lang))
        assert.equal(answer?.status(), status, name)
        assert.equal(await page.getAttribute('html', 'lang'), lang, name)
        await openAll(page)
        assert.deepEqual(await faults(page), [], name)
        for (const width of colorScheme === 'light' ? [768, 360, 320] : []) {
          await page.setViewportSize({ width, height: 700 })
          assert.ok(await fits(page), `${name} at ${width} px`)
        }
      }
      await page.context().close()
    })
  }
}

test('paragraphs stand in rows only where both languages number them alike', async () => {
  const page = await site().page({ viewport: { width: 1280, height: 900 } })
  await page.goto(withLang(`law/samal/acts/990020/st174?on=${DAY}`, 'ru'))
  const tops = (lang: string): Promise<unknown> =>
    page.evaluate(
      `[...document.querySelectorAll('.side[lang="${lang}"] > p')].map((one) => Math.round(one.getBoundingClientRect().top))`,
    )
  assert.deepEqual(await tops('ru'), await tops('kk'))
  await page.goto(withLang('law/samal/acts/990050/st1?on=2024-01-01', 'ru'))
  assert.equal((await page.$$('.in-rows')).length, 0)
  await page.setViewportSize({ width: 360, height: 700 })
  const columns = await page.evaluate(
    `new Set([...document.querySelectorAll('.side')].map((one) => one.getBoundingClientRect().left)).size`,
  )
  assert.equal(columns, 1)
})

test('on paper: the text in both languages, the day and the build, no forms', async () => {
  const page = await site().page()
  await page.goto(withLang(`law/samal/acts/990020/st174?on=${DAY}`, 'ru'))
  await page.emulateMedia({ media: 'print' })
  for (const shown of ['.side[lang="ru"]', '.side[lang="kk"]', '.of-day', '.unofficial', '.colophon'])
    assert.ok(await page.isVisible(shown), shown)
  for (const hidden of ['.day', '.trail', '.neighbours', '.languages'])
    assert.equal(await page.isVisible(hidden), false, hidden)
})
