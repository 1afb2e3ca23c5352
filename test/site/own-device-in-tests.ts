import assert from 'node:assert/strict'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { sayReader } from '../../src/site/reader/words.ts'
import { type Served, serve } from '../../src/site/serve.ts'
import { openStaffedSite, type StaffedSite } from '../../src/site/staff/staff-in-tests.ts'
import { openBrowser } from './browser.ts'

/** A request as the server saw it, whoever in the browser made it. */
interface Asked {
  readonly method: string
  readonly path: string
  readonly bytes: number
}

/** A site that has been set up, and browsers that read by themselves. */
export interface OwnDevice {
  readonly site: StaffedSite
  readonly address: string
  readonly browser: Browser
  /** All that the server was asked. */
  readonly asked: readonly Asked[]
  /** Opens the form as a new visitor. */
  open(
    language: string,
    options?: BrowserContextOptions,
  ): Promise<{ page: Page; context: BrowserContext; errors: string[] }>
  close(): Promise<void>
}

/** Starts the site and a browser. */
export async function openOwnDevice(): Promise<OwnDevice> {
  const asked: Asked[] = []
  const [site, browser] = await Promise.all([openStaffedSite(), openBrowser()])
  const served: Served = await serve(
    {
      fetch: async (request, ...rest) => {
        const bytes = (await request.clone().arrayBuffer()).byteLength
        asked.push({ method: request.method, path: new URL(request.url).pathname, bytes })
        return site.site.fetch(request, ...rest)
      },
    },
    { port: 0 },
  )
  return {
    site,
    address: served.address,
    browser,
    asked,
    async open(language, options = {}) {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const errors: string[] = []
      page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())))
      page.on('pageerror', (error) => void errors.push(error.message))
      await page.goto(`${served.address}${language}/read`)
      return { page, context, errors }
    },
    async close() {
      await browser.close()
      await served.close()
      await site.close()
    },
  }
}

/** Types a statement, and waits until all that its reading needs is on the device. */
export async function type(
  page: Page,
  text: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<void> {
  const language = (await page.getAttribute('html', 'lang')) as 'en'
  await page.fill('#text', text)
  if (Object.keys(fields).length > 0) await page.click('details.more > summary')
  for (const [name, value] of Object.entries(fields)) await page.fill(`#${name}`, value)
  await page.waitForSelector('#reader-state[data-state="ready"]')
  assert.equal(await page.textContent('#reader-state'), sayReader('ready', language))
}

/** Asks for the reading. */
export async function read(page: Page): Promise<void> {
  await page.click('button.read')
  await page.waitForSelector('#again', { state: 'attached' })
}

/** A short statement in each language. */
export const WARNING = {
  kk: 'Ескертеміз: жалған ақпарат таратқаны үшін жауапкершілік көзделген.',
  ru: 'Предупреждаем всех: распространение ложной информации наказуемо.',
  en: 'We warn everybody: spreading false information is punishable.',
} as const

/** Paths of all that the browser keeps, asked inside a page. */
export const KEPT = `caches.keys().then((names) => Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).then((all) => all.flat())`
