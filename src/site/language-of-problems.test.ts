import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { loadCatalog, loadFormats } from '../catalog.ts'
import type { Export } from '../exports/export.ts'
import type { Tag } from '../law/law.ts'
import { TAGS } from '../law/tags.ts'
import { createSite } from './site.ts'
import { openStaffedSite, type StaffedSite } from './staff/staff-in-tests.ts'

const READS_ONLY = 'a machine that only reads'
const FAULTY: Export = {
  name: 'faulty',
  mediaType: 'text/plain',
  extension: 'txt',
  render: () => {
    throw new Error('of a test')
  },
}
const TOO_LARGE = 17 * 1024 ** 2
let staffed: StaffedSite
const sites = new Map<string, Hono>()

before(async () => {
  staffed = await openStaffedSite()
  const options = { formats: await loadFormats(), exports: new Map([['faulty', FAULTY]]) }
  sites.set(READS_ONLY, createSite(await loadCatalog(), options))
  sites.set('a site with a desk', staffed.site)
})
after(() => staffed.close())

/** Of a browser that speaks the next of our languages. */
async function asked(site: Hono, tag: Tag, path: string, init: RequestInit = {}) {
  const other = TAGS[(TAGS.indexOf(tag) + 1) % TAGS.length] as string
  const headers = { 'accept-language': other, origin: 'http://127.0.0.1', ...init.headers }
  const answer = await site.request(new URL(path, 'http://127.0.0.1').href, { ...init, headers })
  return { status: answer.status, language: /<html lang="(\w+)"/u.exec(await answer.text())?.[1] }
}

test('what is wrong below an address of a language is said in it', async () => {
  for (const [name, site] of sites)
    for (const tag of TAGS) {
      for (const path of ['none', 'none/', 'none?lang=en', 'read/none', '%00', '%ff'])
        assert.deepEqual(
          await asked(site, tag, `/${tag}/${path}`),
          { status: 404, language: tag },
          `${name} ${path}`,
        )
      const post = await asked(site, tag, `/${tag}/none`, { method: 'POST' })
      assert.deepEqual(post, { status: 404, language: tag }, name)
      const elsewhere = await asked(site, tag, `http://other.example/${tag}/read`)
      assert.deepEqual(elsewhere, { status: 403, language: tag }, name)
    }
})

test('what is wrong with a form of which nothing could be read is said in the language that it was sent for', async () => {
  const site = sites.get(READS_ONLY) as Hono
  const headers = { 'content-type': 'multipart/form-data; boundary=a' }
  for (const tag of TAGS) {
    const page = await (await site.request(`http://127.0.0.1/${tag}/read`)).text()
    const [, own = ''] = /<form id="entry"[^>]* action="([^"]+)"/u.exec(page) ?? []
    const switched = page.matchAll(/name="to" value="(\w+)" formaction="([^"]+)"/gu)
    const ways = [[tag, own] as const, ...switched.map(([, to, way]) => [to as Tag, way as string] as const)]
    assert.equal(ways.length, TAGS.length)
    for (const [language, way] of ways) {
      const tooLarge = await asked(site, language, way, {
        method: 'POST',
        body: new Uint8Array(TOO_LARGE),
        headers,
      })
      assert.deepEqual(tooLarge, { status: 413, language })
      const noForm = await asked(site, language, way, { method: 'POST', body: '--', headers })
      assert.deepEqual(noForm, { status: 400, language })
    }
  }
})

test('a fault behind a form is said in the language that the form named', async (context) => {
  context.mock.method(console, 'error', () => undefined)
  const site = sites.get(READS_ONLY) as Hono
  for (const tag of TAGS) {
    const body = new URLSearchParams({ lang: tag, text: 'The dam is safe, experts agree.', language: 'en' })
    const answer = await asked(site, tag, '/download/faulty', { method: 'POST', body })
    assert.deepEqual(answer, { status: 500, language: tag })
  }
})
