import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { faults, fits } from './browser.ts'

/** Width of a phone, in pixels, on which everything is done. */
export const PHONE = { width: 360, height: 740 }

/** Somebody with a phone whose browser runs no script; every page that comes up is looked at. */
export interface Traveller {
  readonly page: Page
  go(path: string): Promise<void>
  /** Follows a link or sends a form, by a selector of what is pressed. */
  press(selector: string): Promise<void>
  /** Follows or sends whatever has the focus, by a key. */
  key(name: string): Promise<void>
  /** Fills a field; what it is folded away behind is opened first. */
  fill(field: string, text: string): Promise<void>
  /** Words of the first element of a selector, with plain spaces; none where there is no such element. */
  text(selector: string): Promise<string>
}

/**
 * Each page, and each that answers a form, is given to axe the first time that it comes up.
 * @param address the site's, without a slash at the end
 */
export function travel(page: Page, address: string): Traveller {
  const seen = new Set<string>()
  const look = async (): Promise<void> => {
    assert.equal(await fits(page), true, `${page.url()} fits on a phone`)
    const { pathname, search } = new URL(page.url())
    const place = `${pathname}${search} ${await page.title()}`
    if (seen.has(place)) return
    seen.add(place)
    await page.evaluate(TIMER)
    assert.deepEqual(await faults(page), [], place)
  }
  const arrive = async (act: () => Promise<unknown>): Promise<void> => {
    const arrived = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame())
    await Promise.all([arrived, act()])
    await page.waitForLoadState()
    await look()
  }
  return {
    page,
    async go(path) {
      const answer = await page.goto(address + path)
      assert.equal(answer?.status(), 200, path)
      await look()
    },
    press: (selector) => arrive(() => page.locator(selector).first().click()),
    key: (name) => arrive(() => page.keyboard.press(name)),
    async fill(field, text) {
      if (!(await page.isVisible(field)))
        await page.locator(`details:has(${field}) > summary`).first().click()
      await page.fill(field, text)
    },
    async text(selector) {
      const [first] = await page.locator(selector).allTextContents()
      return (first ?? '').replaceAll(/\s+/gu, ' ').trim()
    },
  }
}

/** axe waits by a timer between its rules, and a page whose scripts are off has none that goes. */
const TIMER = 'window.setTimeout = (act) => (Promise.resolve().then(() => act()), 0), undefined'
