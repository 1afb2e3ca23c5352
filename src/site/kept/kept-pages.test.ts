import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { type Desk, openDesk } from '../../desk/desk.ts'
import type { Fact } from '../../record/fact.ts'
import { openKeptPages } from './kept-pages.ts'
import type { Rendered } from './page.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-kept-'))
const catalog = await loadCatalog()
/** Ours, and that of another program on the same record. */
const [desk, other] = [await openDesk({ folder }, catalog), await openDesk({ folder }, catalog)]
after(async () => {
  await desk.close()
  await other.close()
  rmSync(folder, { recursive: true, force: true })
})

const LONG = 1e9

function made({ room, behind = LONG }: { readonly room?: number; readonly behind?: number } = {}) {
  const pages = openKeptPages(desk, { behind, ...(room === undefined ? {} : { room }) })
  let renders = 0
  return {
    pages,
    get renders() {
      return renders
    },
    ask: (path: string, standsOn: Rendered['standsOn'], html = `<p>${path}</p>`) =>
      pages.getOrRender(path, async () => {
        renders++
        return { html, standsOn }
      }),
  }
}

const named = (subject: string): Fact => ({
  kind: 'person-added',
  subject,
  body: { name: { en: 'A. Official' } },
})
const record = (at: Desk, fact: Fact) => at.record.append([fact], { actor: 'program' })

test('a page is rendered once, and is there at once from then on', async () => {
  const site = made()
  assert.equal(site.pages.get('/a'), undefined)
  const first = await site.ask('/a', ['o-1'])
  assert.equal(await site.ask('/a', ['o-1']), first)
  assert.equal(site.pages.get('/a'), first)
  assert.equal(site.renders, 1)
})

test('a fact drops the pages that stand on its subject, and all lists', async () => {
  const site = made()
  await site.ask('/a', ['o-1', 's-1'])
  await site.ask('/b', ['o-2'])
  await site.ask('/list', 'everything')
  await record(desk, named('o-1'))
  assert.equal(site.pages.get('/a'), undefined)
  assert.equal(site.pages.get('/list'), undefined)
  assert.ok(site.pages.get('/b'))
})

test('a page shows the record as it is at one moment, whether it is kept or not', async () => {
  const { pages } = made()
  let people = 0
  const render = async () => {
    const before = await desk.record.history.head()
    await record(other, named(`p-meanwhile-${++people}`))
    const after = await desk.record.history.head()
    return { html: `${before.seq === after.seq}`, standsOn: 'everything' as const }
  }
  const [kept, once] = [await pages.getOrRender('/moment', render), await pages.render(render)]
  for (const page of [kept, once]) assert.equal(String(page?.variants.identity.body), 'true')
})

test('what the staff does among itself drops nothing', async () => {
  const site = made()
  await site.ask('/a', ['o-1'])
  await site.ask('/list', 'everything')
  await record(desk, { kind: 'member-invited', subject: 'm-new', body: { role: 'author' } })
  assert.equal(site.pages.size.pages, 2)
})

test('a choice of the site drops everything', async () => {
  const site = made()
  await site.ask('/a', ['o-1'])
  await desk.settings.set('test', 'x')
  assert.deepEqual(site.pages.size, { pages: 0, bytes: 0 })
})

test('what was rendered while something changed is shown, and not kept', async () => {
  const site = made()
  await site.ask('/other', [])
  const [begun, recorded] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const asked = site.pages.getOrRender('/a', async () => {
    begun.resolve()
    await recorded.promise
    return { html: 'old', standsOn: ['o-1'] }
  })
  await begun.promise
  await record(desk, named('o-1'))
  recorded.resolve()
  const page = await asked
  assert.equal(String(page?.variants.identity.body), 'old')
  assert.equal(site.pages.get('/a'), undefined)
})

test('a page that is asked for many times at once is rendered once; after a change, anew', async () => {
  const site = made()
  await site.ask('/other', [])
  let go: (() => void) | undefined
  const wait = new Promise<void>((resolve) => {
    go = resolve
  })
  let renders = 0
  const slow = async (): Promise<Rendered> => {
    renders++
    await wait
    return { html: 'x', standsOn: ['o-1'] }
  }
  const asked = [1, 2, 3].map(() => site.pages.getOrRender('/a', slow))
  await record(desk, named('o-1'))
  const later = site.pages.getOrRender('/a', slow)
  go?.()
  await Promise.all([...asked, later])
  assert.equal(renders, 2)
})

test('what another program records is seen when the record is looked at again', async () => {
  const [late, soon] = [made(), made({ behind: 0 })]
  for (const site of [late, soon]) await site.ask('/a', ['p-1'])
  await record(other, named('p-1'))
  assert.equal(soon.pages.get('/a'), undefined, 'the record has to be looked at first')
  assert.equal(String((await soon.ask('/a', ['p-1'], 'new'))?.variants.identity.body), 'new')
  assert.ok(late.pages.get('/a'), 'not yet')
})

test('what another program sets is seen when the record is looked at again, and drops everything once', async () => {
  const site = made({ behind: 0 })
  await site.ask('/a', [])
  await other.settings.set('test', 'set elsewhere')
  assert.equal(String((await site.ask('/a', [], 'new'))?.variants.identity.body), 'new')
  await site.ask('/a', [])
  assert.equal(site.renders, 2)
})

test('where the record can’t be looked at, no page is taken to hold', async () => {
  let isAway = true
  const history: Desk['record']['history'] = {
    ...desk.record.history,
    async head() {
      if (isAway) throw new Error('the server is away')
      return await desk.record.history.head()
    },
  }
  const pages = openKeptPages({ ...desk, record: { history } }, { behind: LONG })
  const ask = () => pages.getOrRender('/a', async () => ({ html: 'x', standsOn: ['p-1'] }))
  for (const asked of await Promise.allSettled([ask(), ask()])) assert.equal(asked.status, 'rejected')
  isAway = false
  assert.ok(await ask())
  assert.ok(pages.get('/a'))
})

test('a page that ends is rendered anew', async () => {
  const site = made()
  await site.pages.getOrRender('/a', async () => ({ html: 'x', standsOn: [], until: Date.now() - 1 }))
  assert.equal(site.pages.get('/a'), undefined)
})

test('pages take no more room than they are given; those that are asked for stay longest', async () => {
  const page = 'x'.repeat(1000)
  const site = made({ room: 5000 })
  for (const path of ['/a', '/b', '/c']) await site.ask(path, [], page)
  assert.ok(site.pages.get('/a'))
  for (const path of ['/d', '/e']) {
    await site.ask(path, [], page)
    site.pages.get('/a')
  }
  assert.ok(site.pages.size.bytes <= 5000)
  assert.ok(site.pages.get('/a'))
  assert.equal(site.pages.get('/b'), undefined)
})

test('where there is no page, none is kept', async () => {
  const site = made()
  assert.equal(await site.pages.getOrRender('/no', async () => undefined), undefined)
  assert.equal(site.pages.size.pages, 0)
})
