import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadCatalog, loadExports, loadFormats } from '../../src/catalog.ts'
import { standingSite } from '../../src/cli/standing-site.ts'
import type { Export } from '../../src/exports/export.ts'
import { TAGS } from '../../src/law/tags.ts'
import { createSite } from '../../src/site/site.ts'
import { openStaffedSite, type Visitor, visitorOf } from '../../src/site/staff/staff-in-tests.ts'
import { openAttackedSite, withParameters } from './attacked-site-in-tests.ts'
import { sampleText } from './browser.ts'
import { FORMS, PUBLIC_FORMS } from './desk-acts-in-tests.ts'
import { markupFaults } from './markup-in-tests.ts'
import { publishSamples } from './published-in-tests.ts'
import { openSiteWithLaw } from './site-with-law-in-tests.ts'

/** Pages that have been looked at, and what was found wrong with them. */
class Looked {
  readonly statuses: number[] = []
  readonly #faults = new Map<string, string>()

  /** Looks at an answer, if it is a page. */
  async at(path: string, answer: Response, text: string): Promise<void> {
    if (!isPage(answer)) return
    this.statuses.push(answer.status)
    // A fault of a template is told once.
    for (const fault of await markupFaults(text)) this.#faults.set(fault, `${path}: ${fault}`)
  }

  sound(atLeast: number): void {
    assert.deepEqual([...this.#faults.values()], [])
    assert.ok(this.statuses.length >= atLeast, `only ${this.statuses.length} pages were looked at`)
  }
}

const isPage = (answer: Response): boolean => /^text\/html/u.test(answer.headers.get('content-type') ?? '')
const withLang = (path: string, language: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}lang=${language}`

test('every page of desk and site, full of what tries to break out, and every form that is refused', async () => {
  const site = await openAttackedSite()
  const looked = new Looked()
  const { admin, editor } = site.visitors
  const routes = (method: string): string[] => [
    ...new Set(site.site.routes.filter((route) => route.method === method).map(({ path }) => path)),
  ]
  for (const language of TAGS) {
    for (const route of routes('GET')) {
      const path = site.fill(route.replace(/:language(?:\{[^}]*\})?/u, language))
      for (const visitor of [admin, site.visitor()])
        await looked.at(path, await visitor.get(withLang(path, language)), visitor.text)
    }
    for (const visitor of [editor, admin])
      for (const [route, { fields = {} }] of Object.entries(FORMS)) {
        // What ends a session or takes something away would leave the next form nothing to be refused for.
        if (/sessions$|remove$|withdraw$/u.test(route)) continue
        await visitor.get(withLang('/desk/account', language))
        const path = site.fill(route)
        await looked.at(path, await visitor.post(withLang(path, language), fields), visitor.text)
      }
    for (const route of PUBLIC_FORMS) {
      const visitor = site.visitor()
      const asked = { lang: language, text: sampleText(language), title: '"><b>' }
      for (const fields of [asked, { lang: language, text: '1' }, { ...asked, date: 'never' }])
        await looked.at(route, await visitor.post(site.fill(route), fields), visitor.text)
    }
  }
  looked.sound(400)
  for (const status of [200, 403, 404, 409, 422]) assert.ok(looked.statuses.includes(status), String(status))
  await site.close()
})

/** Pages that links lead to, a few of each route and language. */
async function follow(
  visitor: Visitor,
  routes: readonly string[],
  from: readonly string[],
  looked: Looked,
): Promise<void> {
  const patterns = routes.map((route) => new RegExp(`^${withParameters(route, () => '[^/]+')}$`, 'u'))
  const seen = new Map<string, number>()
  const waiting = [...from]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const { pathname, searchParams } = new URL(path, 'http://own.invalid')
    const route = patterns.findIndex((pattern) => pattern.test(pathname))
    const language = searchParams.get('lang') ?? pathname.slice(1, 3)
    const key = `${route} ${language} ${[...searchParams.keys()].sort().join(' ')}`
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    if (times >= A_FEW) continue
    const answer = await visitor.get(path)
    const to = answer.headers.get('location')
    await looked.at(path, answer, visitor.text)
    if (to === null && !isPage(answer)) continue
    const links = [...visitor.text.matchAll(/ (?:href|src)="(\/[^"#]*)/gu)].map(([, link]) => link as string)
    for (const link of to === null ? links : [to])
      if (link.startsWith('/')) waiting.push(link.replaceAll('&amp;', '&'))
  }
}
const A_FEW = 3

test('every page that links lead to, from the first page of a site with opinions and a corpus of law', async () => {
  const site = await openSiteWithLaw()
  const looked = new Looked()
  const routes = site.site.routes.filter(({ method }) => method === 'GET').map(({ path }) => path)
  const asked = [...new Set(routes)].filter((path) => !path.includes('*'))
  const empty = TAGS.flatMap((tag) => [`/${tag}/`, `/${tag}/archive`, `/${tag}/people`, `/${tag}/search?q=x`])
  await follow(site.visitor(), asked, empty, looked)
  const { silent } = await publishSamples(site.desk)
  const states = TAGS.flatMap((tag) => [
    `/${tag}/`,
    `/${tag}/statements/${silent}`,
    `/${tag}/opinions/power-plant`,
    `/${tag}/opinions/twelve-years-for-a-rumour/versions/1`,
    `/${tag}/search?q=${encodeURIComponent('жителей')}&in=ru`,
    `/${tag}/archive/1999`,
    ...['q=', 'q=вред', 'q=вброс', 'q=ст. 174 УК РК', 'q=x&on=31.02.2022', `q=${'а'.repeat(301)}`].map(
      (query) => `/law?${query.replaceAll(' ', '+')}&lang=${tag}`,
    ),
  ])
  await follow(site.visitor(), asked, states, looked)
  looked.sound(200)
  await site.close()
})

test('the set-up of a site, and the desk while nothing is on it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'saual-markup-'))
  const [catalog, formats, exports] = await Promise.all([loadCatalog(), loadFormats(), loadExports()])
  const standing = await standingSite(catalog, { formats, exports }, { folder })
  const looked = new Looked()
  const at = new URL(standing.setUpAt('http://127.0.0.1:4400/') as string).pathname
  const site = await openStaffedSite()
  const admin = await site.signIn(await site.join('Admin', 'admin'))
  for (const language of TAGS) {
    const visitor = visitorOf({ fetch: (request) => standing.fetch(request) })
    const path = withLang(at, language)
    await looked.at(path, await visitor.get(path), visitor.text)
    await looked.at(path, await visitor.post(path, { 'name-en': '' }), visitor.text)
    for (const page of ['', '/statements', '/statements/new', '/opinions', '/people', '/members', '/audit'])
      await looked.at(page, await admin.get(withLang(`/desk${page}`, language)), admin.text)
  }
  looked.sound(3 * 9)
  await Promise.all([site.close(), standing.close()])
  rmSync(folder, { recursive: true, force: true })
})

test('a machine without a desk: the form, a reading and its file, problems, faults, checks, what is not there', async () => {
  const [catalog, formats, exports] = await Promise.all([loadCatalog(), loadFormats(), loadExports()])
  const render = (): string => assert.fail('a fault of our own')
  const faulty: Export = { name: 'faulty', mediaType: '', extension: '', render }
  const all = new Map([...exports, ['faulty', faulty]])
  const visitor = visitorOf(createSite(catalog, { formats, exports: all }))
  const looked = new Looked()
  for (const lang of TAGS) {
    for (const path of ['/', '/checks', '/law', '/read/gone', '/nothing'])
      await looked.at(path, await visitor.get(withLang(path, lang)), visitor.text)
    const asked = { lang, text: sampleText(lang), title: '"><b>', speaker: '<i>', date: '2026-02-20' }
    for (const fields of [asked, { lang, text: '' }, { ...asked, date: 'never' }])
      for (const path of ['/', '/read', '/download/html', '/download/faulty']) {
        const answer = await visitor.post(path, fields)
        const to = answer.headers.get('location')
        await looked.at(path, to === null ? answer : await visitor.get(to), visitor.text)
      }
    const tooLarge = await visitor.post('/read', { lang, text: 'a'.repeat(17 * 1024 ** 2) })
    await looked.at('too large', tooLarge, visitor.text)
  }
  looked.sound(3 * 18)
  for (const status of [200, 404, 410, 413, 422, 500])
    assert.ok(looked.statuses.includes(status), String(status))
})
