/*
 * Attacks, and where each is tested. Here: what can be tried on every route, with a table made from the routes and roles
 * themselves, so that a new page or form can't be left out.
 *
 *   what is typed becomes a page      here (everything at once, all pages); src/site/desk/desk.test.ts, session.test.ts (names),
 *     (XSS)                           src/site/markdown.test.ts, test/site/outputs.test.ts (files, feeds), safety.test.ts and
 *                                     law.test.ts (in Chromium), src/desk/public-record (formulas in CSV)
 *   forms of other sites (CSRF)       here (every form); session.test.ts, safety.test.ts (names for this machine)
 *   a session chosen by others        at sign-in; src/site/staff/sign-in.test.ts, members.test.ts, account.test.ts
 *   acts of other roles               here (every form and page); src/desk/staff/roles.test.ts, desk.test.ts (opinions of others)
 *   requests into our own network     here (the form of the desk); src/intake/address.test.ts (redirects, names, forms of
 *     (SSRF)                          addresses), public-address.test.ts
 *   bombs in uploads                  here (both forms); src/formats/docx and html format.test.ts, src/intake/address.test.ts
 *   tricks with paths                 here (every part of every path, raw requests too); safety.test.ts (fonts, assets)
 *   redirects to elsewhere            here (every path and parameter); sign-in.test.ts, desk.test.ts, public-pages.test.ts
 *   headers made of what is typed     here (every path and parameter); desk.test.ts (names of files)
 *   guessing keys                     src/site/staff/sign-in.test.ts, src/desk/staff/secrets.test.ts
 *   secrets in what is printed        here (the program itself); session.test.ts (faults), test/storage (passwords of databases)
 */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { ACTS, may } from '../../src/desk/staff/roles.ts'
import { sayProblem } from '../../src/messages/messages.ts'
import { Problem } from '../../src/problem.ts'
import type { Visitor } from '../../src/site/staff/staff-in-tests.ts'
import { startPostgres, type TestServer } from '../storage/postgres-in-tests.ts'
import {
  type AttackedSite,
  openAttackedSite,
  partsOf,
  ROLES,
  withParameters,
} from './attacked-site-in-tests.ts'
import { FORMS, OPEN_FORMS, OPEN_PAGES, PAGES, PUBLIC_FORMS, WITHOUT_FORM } from './desk-acts-in-tests.ts'
import { assertHarmless, EVIL } from './harmless-in-tests.ts'

const ORIGIN = 'http://127.0.0.1:4400'
const NOT_ALLOWED = sayProblem(new Problem('staff-not-allowed', 'refused'), 'en')
/** What is put in place of a part of a path, a parameter or a field. */
const TRICKS = [
  '../../../package.json',
  '..\\..\\package.json',
  '__proto__',
  '\r\nx-evil: yes',
  '//evil.example/',
  '\\evil.example',
  'https://evil.example/',
  EVIL,
  '9'.repeat(400),
]
/** What a database may stumble over. */
const UNTEXTS = ['\0', 'x\0.css', '\u202e\u2028', 'ж'.repeat(5000)]
/** Bytes that are no text at all, as they stand in an address. */
const BROKEN = ['%', '%ff', '%c0%ae%c0%af', '%ed%a0%80', '%252e%252e%252f']
const PARAMETERS = [
  'q',
  'to',
  'back',
  'done',
  'lang',
  'before',
  'url',
  'version',
  'page',
  'from',
  'check',
  'on',
]
const LEAKS = /"dependencies"|SQLite format 3|PRIVATE KEY|root:x:|node:internal|\.ts:\d+/u

let server: TestServer
before(async () => {
  server = await startPostgres()
})
after(() => server.stop())

for (const engine of ['SQLite', 'PostgreSQL'])
  describe(engine, () => {
    let site: AttackedSite
    before(async () => {
      site = await openAttackedSite(engine === 'SQLite' ? {} : { database: await server.database() })
    })
    after(() => site.close())
    const routes = (method: 'GET' | 'POST'): string[] => [
      ...new Set(site.site.routes.filter((route) => route.method === method).map(({ path }) => path)),
    ]
    // What tricks a path does so whatever the database is.
    const tricks = engine === 'SQLite' ? [...TRICKS, ...UNTEXTS] : UNTEXTS
    const inAddresses = [...tricks.map(encodeURIComponent), ...BROKEN]
    const head = async () => (await site.desk.record.history.head()).seq
    /** Asks as the browser of somebody would whom another site leads. */
    const request = async ({ cookies }: Visitor, path: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
      return site.site.fetch(new Request(ORIGIN + path, { ...init, headers }))
    }
    const send = (
      visitor: Visitor,
      path: string,
      fields: Readonly<Record<string, string>>,
      headers: Readonly<Record<string, string>> = {},
    ) => request(visitor, path, { method: 'POST', body: new URLSearchParams(fields), headers })

    test('every form is known here: who may send it, or that it changes nothing', () => {
      const known = [...Object.keys(FORMS), ...OPEN_FORMS, ...PUBLIC_FORMS].sort()
      assert.deepEqual(routes('POST').sort(), known)
      const others = site.site.routes.filter(({ method }) => !['GET', 'POST', 'ALL'].includes(method))
      assert.deepEqual(others, [])
      const asked = new Set([...Object.values(FORMS).flatMap(({ acts }) => acts), ...WITHOUT_FORM])
      assert.deepEqual([...asked].sort(), [...ACTS].sort())
    })

    test('no form is taken from another site, without its token, with another’s, or as something else', async () => {
      const [mine, theirs] = [site.visitors.admin, site.visitors.editor]
      await theirs.get('/desk/account')
      const foreign = tokenOn(theirs)
      await mine.get('/desk/account')
      const own = tokenOn(mine)
      const before = await head()
      for (const route of routes('POST')) {
        const path = site.fill(route)
        for (const from of ['cross-site', 'same-site', 'nonsense']) {
          const headers = { 'sec-fetch-site': from, origin: 'https://evil.example' }
          assert.equal((await send(mine, path, { token: own }, headers)).status, 403, `${path} ${from}`)
        }
        if (PUBLIC_FORMS.has(route)) continue
        for (const token of ['', foreign, 'x', own.toUpperCase()])
          assert.equal((await send(mine, path, { token })).status, 403, `${path} with ${token}`)
        const asJson = { method: 'POST', body: JSON.stringify({ token: own }) }
        for (const type of ['text/plain', 'application/json']) {
          const { status } = await request(mine, path, { ...asJson, headers: { 'content-type': type } })
          assert.ok(status >= 400 && status < 500, `${path} as ${type}`)
        }
        await request(mine, `${path}?token=${own}`)
        for (const method of ['PUT', 'DELETE', 'PATCH'])
          assert.ok((await request(mine, path, { method })).status >= 400, `${method} ${path}`)
      }
      assert.equal(await head(), before)
    })

    test('each form and page is for the roles of the table, and for nobody who is not signed in', async () => {
      const guest = site.visitor()
      for (const [route, { acts, fields = {} }] of Object.entries(FORMS)) {
        const path = site.fill(route)
        await guest.get('/desk/sign-in')
        const before = await head()
        const led = await guest.post(path, fields)
        assert.deepEqual([led.status, led.headers.get('location')], [303, '/desk/sign-in'], path)
        for (const role of ROLES) {
          const isTheirs = acts.every((act) => may({ role }, act))
          const visitor = site.visitors[role]
          await visitor.get('/desk/account')
          const stood = await head()
          const { status } = await visitor.post(path, fields)
          const isRefused = status === 403 && visitor.text.includes(NOT_ALLOWED)
          assert.equal(isRefused, !isTheirs, `${path} by the ${role}: ${status}`)
          assert.ok(status < 500, path)
          if (isRefused) assert.equal(await head(), stood, path)
          else assert.ok((await head()) >= before)
        }
      }
      for (const route of routes('GET').filter(
        (path) => /^\/desk(?:\/|$)/u.test(path) && !OPEN_PAGES.has(path),
      )) {
        const path = site.fill(route)
        assert.match((await guest.get(path)).headers.get('location') ?? '', /^\/desk\/sign-in\?to=/u, path)
        for (const role of ROLES) {
          const { status } = await site.visitors[role].get(path)
          const expected = may({ role }, PAGES[route] ?? 'see-desk')
          assert.equal(status !== 403, expected, `${path} by the ${role}: ${status}`)
        }
      }
    })

    test('no part of a path and no parameter leads out, into a header, to a file or to a fault', async () => {
      const [guest, admin] = [site.visitor(), site.visitors.admin]
      for (const route of routes('GET')) {
        const visitor = route.startsWith('/desk') ? admin : guest
        for (const [turn, trick] of inAddresses.entries()) {
          // Each part has its turn.
          const parts = Math.max(1, partsOf(route))
          const tricked = withParameters(route, (_, at) => (at === turn % parts ? TRICK : 'x')).split('/')
          const filled = site.fill(route).split('/')
          const at = tricked.findIndex((part) => part.includes(TRICK))
          if (at >= 0) filled[at] = trick
          await look(visitor, `${filled.join('/')}?${PARAMETERS.map((name) => `${name}=${trick}`).join('&')}`)
        }
      }
    })

    test('no field of a form is a fault, whatever is put into it', async () => {
      const { admin } = site.visitors
      await admin.get('/desk/account')
      const token = tokenOn(admin)
      for (const [route, { fields = {} }] of Object.entries(FORMS)) {
        const path = site.fill(route)
        for (const name of Object.keys(fields))
          for (const trick of tricks) {
            const answer = await send(admin, path, { ...fields, token, [name]: trick })
            assert.ok(answer.status < 500, `${path} ${name} ${JSON.stringify(trick)}`)
            assertStays(path, answer)
            assertHarmless(path, answer, await answer.text())
          }
      }
    })
  })

const TRICK = 'TRICK'

async function look(visitor: Visitor, path: string): Promise<void> {
  const answer = await visitor.get(path)
  assert.ok(answer.status < 500 || answer.status === 501, `${path}: ${answer.status}`)
  assert.doesNotMatch(visitor.text, LEAKS, path)
  assertStays(path, answer)
  assertHarmless(path, answer, visitor.text)
}

/** Nobody is sent to another site. */
function assertStays(path: string, { headers }: Response): void {
  const to = headers.get('location')
  if (to === null) return
  assert.match(to, /^\/(?![/\\])/u, path)
  assert.equal(new URL(to, ORIGIN).origin, ORIGIN, path)
}

function tokenOn({ text }: Visitor): string {
  return /name="token" value="([^"]*)"/u.exec(text)?.[1] ?? ''
}
