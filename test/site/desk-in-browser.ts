import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { serve } from '../../src/site/serve.ts'
import { openStaffedSite, type Person, type StaffedSite } from '../../src/site/staff/staff-in-tests.ts'
import { faults, fits, openBrowser } from './browser.ts'

/** A site with a desk, and browsers in which its members are signed in. */
export interface DeskInBrowser extends StaffedSite {
  readonly browser: Browser
  /** Address of the site, without a slash at its end. */
  readonly address: string
  /** A browser in which somebody is signed in through the real form. */
  open(person: Person, options?: BrowserContextOptions): Promise<Page>
  closeAll(): Promise<void>
}

export async function openDesk(options: Parameters<typeof openStaffedSite>[0] = {}): Promise<DeskInBrowser> {
  const [site, browser] = await Promise.all([openStaffedSite(options), openBrowser()])
  const served = await serve(site.site, { port: 0 })
  const address = served.address.replace(/\/$/u, '')
  return {
    ...site,
    browser,
    address,
    async open({ login, password, codes }, options = {}) {
      const context = await browser.newContext({ locale: 'en', ...options })
      context.setDefaultTimeout(20_000)
      const page = await context.newPage()
      await page.goto(`${address}/desk/sign-in`)
      await page.fill('#login', login)
      await page.fill('#password', password)
      await page.fill('#code', codes.pop() as string)
      await page.click('button.read')
      await page.waitForURL(`${address}/desk`)
      return page
    },
    async closeAll() {
      await browser.close()
      await served.close()
      await site.close()
    },
  }
}

/** Headings of a lower level that stand out more than one above them; texts of statements and opinions have their own. */
function strayHeadings(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const of = (level) => [...document.querySelectorAll('main ' + level)].filter((one) => !one.closest('.prose, .text, .unseen'))
    const size = (one) => Number.parseFloat(getComputedStyle(one).fontSize)
    const [first] = of('h2')
    return first === undefined ? [] : of('h3').filter((one) => size(one) > size(first)).map((one) => one.textContent)
  })()`)
}

/** Sees that a page has no faults that axe finds, and that it fits on a phone. */
export async function assertSound(page: Page, name: string): Promise<void> {
  const size = page.viewportSize()
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    assert.equal(await fits(page), true, `${name} fits in ${width} px`)
    assert.deepEqual(await faults(page), [], `${name} at ${width} px`)
    assert.deepEqual(await strayHeadings(page), [], `${name} at ${width} px`)
  }
  if (size) await page.setViewportSize(size)
}
