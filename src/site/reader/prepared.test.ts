import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { openStaffedSite, type StaffedSite } from '../staff/staff-in-tests.ts'

const cache = mkdtempSync(join(tmpdir(), 'saual-prepared-'))
const known = process.env.XDG_CACHE_HOME
process.env.XDG_CACHE_HOME = cache
const over = new AbortController()
let site: StaffedSite
before(async () => {
  site = await openStaffedSite({ over: over.signal })
})
after(async () => {
  over.abort()
  await site.close()
  if (known === undefined) delete process.env.XDG_CACHE_HOME
  else process.env.XDG_CACHE_HOME = known
  rmSync(cache, { recursive: true })
})

/** Scripts that are kept, by name. */
function keptScripts(): Map<string, string> {
  const folder = join(cache, 'saual', 'lists')
  const files = readdirSync(folder).filter((file) => /^script-.*\.bin$/u.test(file))
  return new Map(files.map((file) => [file.split('-')[1] as string, join(folder, file)]))
}

test('scripts are made before anybody asks for them, and sent to whoever does', async () => {
  const late = Date.now() + 240_000
  while (keptScripts().size < 4) {
    assert.ok(Date.now() < late, 'nobody made them')
    await wait(50)
  }
  const page = await (await site.visitor().get('/en/read')).text()
  const offer = JSON.parse((/data-reader="([^"]*)"/u.exec(page)?.[1] ?? '').replaceAll('&quot;', '"'))
  const sent = await site.visitor().get(offer.worker)
  assert.equal(sent.status, 200)
  const words = await sent.text()
  assert.match(words, /^self\.saualWords/u)
  assert.ok(readFileSync(keptScripts().get('worker') as string, 'utf8').endsWith(words))
})
