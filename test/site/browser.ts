import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { loadCatalog, loadExports, loadFormats, SOURCE } from '../../src/catalog.ts'
import type { Tag } from '../../src/law/law.ts'
import { serve } from '../../src/site/serve.ts'
import { createSite } from '../../src/site/site.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** Those of WCAG 2.2 at level AA, too: axe leaves them out unless it is asked. */
const RULES = JSON.stringify({ rules: { 'target-size': { enabled: true } } })
/** Asked inside a page, as text: the project's types know no browser. */
const FITS = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth'

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The real site in a real browser. */
export interface SiteInBrowser {
  readonly address: string
  readonly browser: Browser
  /** Requests that would have left this machine; must stay empty. */
  readonly strayed: string[]
  page(options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/** Starts the site on any free port, with the corpora of a folder, and a browser that can reach nothing else. */
export async function openSite(corpora?: string): Promise<SiteInBrowser> {
  const [catalog, formats, exports, browser] = await Promise.all([
    loadCatalog(),
    loadFormats(),
    loadExports(),
    openBrowser(),
  ])
  const served = await serve(
    createSite(catalog, { formats, exports, ...(corpora === undefined ? {} : { corpora }) }),
    {
      port: 0,
    },
  )
  const strayed: string[] = []
  return {
    address: served.address,
    browser,
    strayed,
    async page(options = {}) {
      const context = await browser.newContext({ locale: 'en', ...options })
      await context.route('**/*', (route) => {
        const url = route.request().url()
        if (url.startsWith(served.address) || url.startsWith('data:')) return route.continue()
        strayed.push(url)
        return route.abort()
      })
      return context.newPage()
    },
    async close() {
      await browser.close()
      await served.close()
    },
  }
}

/** Faults that axe finds on the page as it stands. */
export async function faults(page: Page): Promise<string[]> {
  await page.waitForLoadState()
  await page.evaluate(AXE)
  const { violations } = (await page.evaluate(`axe.run(document, ${RULES})`)) as AxeResults
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

/** Starts Debian's Chromium, or the one that `CHROMIUM` names. */
export function openBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      `There is no Chromium at ${CHROMIUM}. Install it (apt-get install chromium) or name yours: CHROMIUM=/path/to/it npm test`,
    )
  }
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET })
}

/** Text of the sample statement in a language. */
export function sampleText(language: Tag): string {
  const source = readFileSync(`${SOURCE}site/samples/${language}.md`, 'utf8')
  return source.slice(source.indexOf('---\n', 4) + 4).trim()
}

/** Opens the form in a language, fills it in and has it read. */
export async function readSample(
  page: Page,
  address: string,
  language: Tag,
  text = sampleText(language),
): Promise<void> {
  await page.goto(`${address}?lang=${language}`)
  await page.fill('#text', text)
  await page.click('button.read')
  await page.waitForSelector('article.reading h1')
  await page.waitForLoadState('load')
}

/** Whether nothing of a page stands beyond its width. A click waits only until the next page begins: it may have no element yet. */
export async function fits(page: Page): Promise<boolean> {
  await page.waitForLoadState()
  return page.evaluate<boolean>(FITS)
}

/** The words of a part of a page. */
export const words = async (page: Page, selector: string): Promise<string> =>
  ((await page.textContent(selector)) ?? '').replaceAll(/\s+/gu, ' ').trim()
