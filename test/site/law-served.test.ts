import assert from 'node:assert/strict'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { DAY, folder, site, withLang } from './law-pages-in-tests.ts'

const EVIL = `"><script>document.title='taken'</script><img src=x onerror="document.title='taken'">`

test('nothing that is asked is run: q, on, key, anchor, corpus, languages', async () => {
  const page = await site().page()
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/iu.test(message.text())) refused.push(message.text())
  })
  const evil = encodeURIComponent(EVIL)
  for (const path of [
    `law?q=${evil}`,
    `law?q=${evil}&on=${evil}&corpus=${evil}&language=${evil}`,
    `law/samal/terms?q=${evil}&language=${evil}`,
    `law/samal/terms?q=${evil}&on=${evil}`,
    `law/${evil}`,
    `law/samal?on=${evil}&language=${evil}`,
    `law/samal/acts/${evil}`,
    `law/samal/acts/990020/${evil}`,
    `law/samal/acts/990020/st174?on=${evil}`,
    `law/samal/acts/990020/st174?language=${evil}`,
    'law/samal/acts/%E0%A4%A/%00',
  ]) {
    const answer = await page.goto(withLang(path, 'en'))
    assert.ok((answer?.status() ?? 500) < 500, path)
    assert.ok(!(await page.title()).startsWith('taken'), path)
    assert.equal((await page.$$('main script, main img')).length, 0, path)
  }
  assert.deepEqual(refused, [])
})

test('a past day may be kept and asked for again; today may not', async () => {
  const path = withLang(`law/samal/acts/990020/st174?on=${DAY}`, 'ru')
  const first = await fetch(path)
  const tag = first.headers.get('etag') ?? ''
  assert.match(tag, /^W\/"[0-9a-f]{16}-[0-9a-f]{16}"$/u)
  assert.match(first.headers.get('cache-control') ?? '', /no-cache/u)
  assert.match(first.headers.get('vary') ?? '', /accept-language/iu)
  const again = await fetch(path, { headers: { 'if-none-match': tag } })
  assert.equal(again.status, 304)
  assert.equal(await again.text(), '')
  const inKazakh = await fetch(withLang(`law/samal/acts/990020/st174?on=${DAY}`, 'kk'))
  assert.notEqual(inKazakh.headers.get('etag'), tag)
  const today = await fetch(withLang('law/samal/acts/990020/st174', 'ru'))
  assert.equal(today.headers.get('etag'), null)
  assert.equal(today.headers.get('cache-control'), 'no-store')
  assert.ok((today.headers.get('content-security-policy') ?? '').includes("default-src 'none'"))
})

test('a corpus that is added, built anew, broken or removed is seen at once', async () => {
  const path = withLang(`law/later/acts/990020/st174?on=${DAY}`, 'en')
  const file = join(folder, 'later.sqlite')
  assert.equal((await fetch(path)).status, 404)
  cpSync(join(folder, 'samal.sqlite'), file)
  assert.equal((await fetch(path)).status, 200)
  rmSync(file)
  writeFileSync(file, 'no corpus at all')
  const broken = await fetch(path)
  assert.equal(broken.status, 500)
  assert.match(await broken.text(), /cannot be read/u)
  assert.match(await (await fetch(`${site().address}law?lang=en`)).text(), /later\.sqlite/u)
  rmSync(file)
  assert.equal((await fetch(path)).status, 404)
})
