import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { drawn, pdf } from '../../src/formats/made-files.ts'
import { TAGS } from '../../src/law/tags.ts'
import { say } from '../../src/messages/messages.ts'
import { makeKeeper } from '../../src/site/reader/keeper.ts'
import { sayReader } from '../../src/site/reader/words.ts'
import { serve } from '../../src/site/serve.ts'
import { faults, fits } from './browser.ts'
import { KEPT, type OwnDevice, openOwnDevice, read, type, WARNING } from './own-device-in-tests.ts'

let device: OwnDevice
before(async () => {
  device = await openOwnDevice()
})
after(() => device.close())

for (const language of TAGS) {
  test(`the page says what becomes of the text, with JavaScript and without (${language})`, async () => {
    const plain = await device.open(language, { javaScriptEnabled: false })
    const sent = say('form.privacy.sent', language)
    assert.equal(await plain.page.textContent('#privacy'), sent)
    await plain.page.fill('#text', WARNING[language])
    await plain.page.click('button.read')
    assert.ok(
      device.asked.some(({ method, path, bytes }) => method === 'POST' && path === '/read' && bytes > 0),
    )
    await plain.context.close()

    const { page, context } = await device.open(language)
    assert.equal(await page.textContent('#privacy'), sayReader('here', language))
    await context.close()
  })

  test(`works without a connection once loaded, and forgets when told to (${language})`, async () => {
    const own = await serve(device.site.site, { port: 0 })
    const context = await device.browser.newContext()
    const page = await context.newPage()
    const form = `${own.address}${language}/read`
    await page.goto(form)
    assert.equal(await page.isVisible('#kept-here'), false, 'nothing is kept before the visitor begins')
    await type(page, WARNING[language])
    assert.equal(await page.isVisible('button.forget'), true)
    const kept = (await page.evaluate(KEPT)) as string[]
    assert.deepEqual(
      kept.filter((path) => !/^\/(?:assets|fonts|reader)\//u.test(path)).sort(),
      TAGS.map((tag) => `/${tag}/read`).sort(),
      'no other page is kept',
    )
    await own.close()
    await context.setOffline(true)
    await page.goto(form)
    await type(page, WARNING[language])
    await read(page)
    assert.match((await page.textContent('article.reading .passage')) ?? '', /\p{L}/u)
    const other = language === 'en' ? 'kk' : 'en'
    await page.click(`.languages button[value="${other}"]`)
    await page.waitForSelector(`html[lang="${other}"]`)
    assert.equal(new URL(page.url()).pathname, `/${other}/read`)
    await page.click('button[form="again"][formaction="/"]')
    await page.waitForSelector('#entry')
    assert.equal(await page.inputValue('#text'), WARNING[language])
    await page.click('button.forget')
    await page.waitForSelector('#forgotten:not(:empty)')
    assert.deepEqual(await page.evaluate(KEPT), [])
    await assert.rejects(page.goto(form), /ERR_/u)
    await context.close()
  })

  test(`no fault for axe, no sideways scrolling at 360 px, no error: form, reading, problem (${language})`, async () => {
    const { page, context, errors } = await device.open(language, { viewport: { width: 360, height: 740 } })
    const look = async (state: string): Promise<void> => {
      assert.deepEqual(await faults(page), [], state)
      assert.equal(await fits(page), true, state)
    }
    await type(page, WARNING[language])
    await page.click('#elsewhere > summary')
    await look('ready')
    await read(page)
    await look('reading')
    await page.goBack()
    await page.waitForSelector('#entry')
    assert.equal(await page.inputValue('#text'), WARNING[language])
    await page.fill('#text', '…')
    await page.click('button.read')
    await page.waitForSelector('.problem')
    await look('problem')
    assert.deepEqual(errors, [])
    await context.close()
  })
}

test('a text file is read on the device', async () => {
  const { page, context } = await device.open('en')
  const file = { name: 'appeal.txt', mimeType: 'text/plain', buffer: Buffer.from(WARNING.ru) }
  await page.setInputFiles('#file', file)
  await page.waitForSelector('#reader-state[data-state="ready"]')
  const before = device.asked.length
  await read(page)
  assert.match((await page.textContent('article.reading')) ?? '', /Предупреждаем всех/u)
  assert.deepEqual(device.asked.slice(before), [])
  await context.close()
})

test('a file’s text is kept when the form is shown in another language, and never silently lost', async () => {
  const { page, context } = await device.open('en')
  const file = { name: 'appeal.txt', mimeType: 'text/plain', buffer: Buffer.from(WARNING.ru) }
  await page.setInputFiles('#file', file)
  await page.click('.languages button[value="kk"]')
  await page.waitForSelector('html[lang="kk"]')
  assert.equal(await page.inputValue('#text'), WARNING.ru)
  await page.fill('#text', '')
  const lines = drawn(['We warn everybody: spreading false information is punishable.'])
  const buffer = Buffer.from(pdf({ content: lines }))
  await page.setInputFiles('#file', { name: 'appeal.pdf', mimeType: 'application/pdf', buffer })
  await page.click('.languages button[value="ru"]')
  await page.waitForSelector('html[lang="ru"]')
  assert.match(await page.inputValue('#text'), /^We warn everybody/u)
  await page.fill('#text', '')
  await page.setInputFiles('#file', { ...file, name: 'broken.pdf', mimeType: 'application/pdf' })
  await page.click('.languages button[value="en"]')
  await page.waitForSelector('html[lang="en"]')
  assert.match((await page.textContent('.problem')) ?? '', /broken\.pdf/u)
  await context.close()
})

test('where the reader can not be loaded, that is told and nothing is sent', async () => {
  const { page, context } = await device.open('en')
  await context.route('**/worker.js', (route) => route.abort())
  const before = device.asked.length
  await page.fill('#text', WARNING.en)
  await page.waitForSelector('#reader-state[data-state="failed"]')
  await page.click('button.read')
  await page.waitForSelector('#reader-state[data-state="failed"]')
  assert.equal(await page.textContent('#reader-state'), sayReader('failed', 'en'))
  assert.deepEqual(
    device.asked.slice(before).filter(({ method }) => method !== 'GET'),
    [],
  )
  await context.close()
})

test('what is typed never becomes markup on the device either', async () => {
  const evil = `"><script>document.title='taken'</script><img src=x onerror="document.title='taken'">`
  const { page, context, errors } = await device.open('en')
  await type(page, `We warn everybody: ${evil} is punishable. Trust only official sources ${evil}.`, {
    title: evil,
    body: evil,
  })
  await read(page)
  assert.equal((await page.$$('main script, main img')).length, 0)
  assert.ok(!(await page.title()).startsWith('taken'))
  assert.deepEqual(errors, [])
  await context.close()
})

test('the reader is loaded when the visitor begins, and an old version goes', async () => {
  const { page, context } = await device.open('en')
  await page.waitForLoadState('networkidle')
  const before = device.asked.length
  await page.evaluate(
    `caches.open('saual-reader-old').then((old) => old.put('/reader/old/worker.js', new Response('')))`,
  )
  await page.focus('#text')
  await page.waitForSelector('#reader-state[data-state="begun"]')
  assert.equal(await page.textContent('#reader-state'), sayReader('begun', 'en'))
  const loaded = device.asked.slice(before).map(({ path }) => path)
  assert.ok(loaded.some((path) => path.endsWith('/worker.js')))
  assert.deepEqual(
    loaded.filter((path) => /lists|model/u.test(path)),
    [],
    'no language before there is a text',
  )
  await type(page, WARNING.ru)
  const languages = device.asked.slice(before).flatMap(({ path }) => /(?:lists|model)-\w+/u.exec(path) ?? [])
  assert.deepEqual(languages.sort(), ['lists-ru', 'model-ru'])
  for (let tries = 0; tries < 50 && (await page.evaluate(`caches.has('saual-reader-old')`)); tries++)
    await page.waitForTimeout(100)
  assert.equal(await page.evaluate(`caches.has('saual-reader-old')`), false)
  await context.close()
})

test('another page is kept as another version, under another address', async () => {
  const files = {
    worker: '/reader/1/worker.js',
    data: {},
    formats: {},
    answer: () => Promise.resolve(undefined),
  }
  const first = makeKeeper(files, ['<head></head>one'])
  assert.notEqual(first.address, makeKeeper(files, ['<head></head>two']).address)
  assert.equal(first.address, makeKeeper(files, ['<head></head>one']).address)
})

test('the first view stays under 50 KB without fonts, and the reader’s files are compressed', async () => {
  const sizeOf = async (path: string, coding: string): Promise<[number, string]> => {
    const headers = { 'accept-encoding': coding }
    const answer = await device.site.site.fetch(new Request(`${device.address}${path}`, { headers }))
    const bytes = Buffer.from(await answer.arrayBuffer())
    assert.equal(answer.headers.get('content-encoding'), coding, path)
    return [bytes.byteLength, coding === 'gzip' ? gunzipSync(bytes).toString() : '']
  }
  for (const language of TAGS) {
    const [size, page] = await sizeOf(`${language}/read`, 'gzip')
    const linked = [...page.matchAll(/(?:href|src)="\/(assets\/[^"]+(?:css|js|svg)\?[^"]+)"/gu)]
    assert.ok(linked.length >= 4)
    let total = size
    for (const [, path = ''] of linked) total += path.includes('.svg') ? 500 : (await sizeOf(path, 'gzip'))[0]
    assert.ok(total < 50_000, `${language}: ${total}`)
    const worker = /\/(reader\/[0-9a-f]+\/worker\.js)/u.exec(page)?.[1] as string
    const [inBrotli] = await sizeOf(worker, 'br')
    assert.ok(inBrotli < 620_000, `${language}: ${inBrotli}`)
  }
})
