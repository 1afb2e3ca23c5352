import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { SOURCE } from '../../src/catalog.ts'
import { docxFiles, drawn, ENCRYPTION, pdf, wordParagraph, zip } from '../../src/formats/made-files.ts'
import { TAGS } from '../../src/law/tags.ts'
import { sayProblem } from '../../src/messages/messages.ts'
import { sayReader } from '../../src/site/reader/words.ts'
import { serve } from '../../src/site/serve.ts'
import { faults, fits } from './browser.ts'
import { KEPT, type OwnDevice, openOwnDevice, read, WARNING } from './own-device-in-tests.ts'

let device: OwnDevice
before(async () => {
  device = await openOwnDevice()
})
after(() => device.close())

/** A file as a browser gives it. */
interface Chosen {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html',
  htm: 'text/html',
}

function chosen(name: string, bytes: Uint8Array | string): Chosen {
  const ending = name.split('.').at(-1) as string
  return { name, mimeType: MEDIA_TYPES[ending] ?? '', buffer: Buffer.from(bytes) }
}

function samples(format: string): Chosen[] {
  const folder = `${SOURCE}formats/${format}/samples/`
  return readdirSync(folder)
    .filter((name) => !name.includes('.expected.'))
    .map((name) => chosen(name, readFileSync(folder + name)))
}

const LONG = `${WARNING.ru} Согласно статье 274 УК РК за это грозит до семи лет. Доверяйте только официальным источникам.`
/** What the samples have not: notes, tables, raised figures, hidden parts, tags left out, an old encoding. */
const MADE = [
  chosen(
    'notes.docx',
    zip(
      docxFiles(
        `${wordParagraph('Ескерту', 'Heading1')}${wordParagraph(LONG)}<w:tbl><w:tr><w:tc>${wordParagraph('бір')}</w:tc><w:tc>${wordParagraph('екі')}</w:tc></w:tr></w:tbl><w:p><w:r><w:t>Сілтеме</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
        `<w:footnote w:id="2">${wordParagraph('Ескертпе мәтіні.')}</w:footnote>`,
      ),
    ),
  ),
  chosen(
    'loose.html',
    `<title>Обращение</title><meta name="author" content="Генеральная прокуратура РК"><meta property="article:published_time" content="2024-05-02"><nav>меню<ul><li>раз<li>два</ul></nav><article><h1>Обращение</h1><p>${LONG}<p hidden>не видно<p>Статья 147<sup>1</sup> и <q>слова</q>.<table><tr><td>а<td>б</table></article><footer>подвал</footer>`,
  ),
  chosen(
    'old.html',
    Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
      Buffer.from([0xcf, 0xf0, 0xe5, 0xe4, 0xf3, 0xef, 0xf0, 0xe5, 0xe6, 0xe4, 0xe0, 0xe5, 0xec, 0x2e]),
    ]),
  ),
  chosen(
    'lines.pdf',
    pdf({ content: drawn(['We warn everybody: spreading false infor-', 'mation is punishable.']) }),
  ),
]

async function choose(page: Page, file: Chosen): Promise<string> {
  await page.setInputFiles('#file', file)
  const settled = await page.waitForSelector(
    '#reader-state:is([data-state="ready"], [data-state="missing"], [data-state="failed"], [data-state="noFile"])',
  )
  return (await settled.getAttribute('data-state')) as string
}

/** What the server answers to the same file. */
async function byServer(
  path: string,
  language: string,
  file: Chosen,
): Promise<{ status: number; text: string }> {
  const form = new FormData()
  form.set('lang', language)
  form.set('file', new File([new Uint8Array(file.buffer)], file.name, { type: file.mimeType }))
  const answer = await device.site.site.fetch(
    new Request(device.address + path, { method: 'POST', body: form }),
  )
  return { status: answer.status, text: await answer.text() }
}

const MAIN = `document.querySelector('main').innerHTML.replaceAll(' hidden=""', '')`

for (const [format, language] of [
  ['docx', 'kk'],
  ['html', 'ru'],
  ['pdf', 'en'],
] as const)
  test(`${format}: the reading made on the device is the server’s, and nothing is sent`, async () => {
    const { page, context, errors } = await device.open(language)
    const other = await (await device.browser.newContext()).newPage()
    const files = [...samples(format), ...MADE.filter(({ mimeType }) => mimeType === MEDIA_TYPES[format])]
    const before = device.asked.length
    for (const file of files) {
      await page.goto(`${device.address}${language}/read`)
      assert.equal(await choose(page, file), 'ready', file.name)
      const loaded = device.asked.length
      await read(page)
      assert.deepEqual(device.asked.slice(loaded), [], 'nothing is asked while it is read')
      const served = await byServer('read', language, file)
      assert.equal(served.status, 200, file.name)
      await other.setContent(served.text)
      assert.equal(await page.evaluate(MAIN), await other.evaluate(MAIN), file.name)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click('button[formaction="/download/json"]'),
      ])
      // Its text, its hash and what the file says of itself are in it.
      const own = readFileSync(await download.path(), 'utf8')
      assert.equal(own, (await byServer('download/json', language, file)).text, file.name)
    }
    assert.deepEqual(
      device.asked.slice(before).filter(({ method }) => method !== 'GET'),
      [],
    )
    assert.deepEqual(errors, [])
    await other.context().close()
    await context.close()
  })

const BOMB = { name: 'word/document.xml', content: Buffer.alloc(120_000_000, 0x20) }
const FAULTY: readonly (readonly [string, Chosen])[] = [
  ['pdf-encrypted', chosen('locked.pdf', pdf({ content: drawn(['We warn.']), trailer: ENCRYPTION }))],
  ['pdf-without-text', chosen('scan.pdf', pdf({ pages: 3 }))],
  ['pdf-too-many-pages', chosen('long.pdf', pdf({ content: drawn(['We warn.']), pages: 301 }))],
  ['pdf-broken', chosen('broken.pdf', '%PDF-1.7 nothing')],
  ['docx-broken', chosen('broken.docx', (samples('docx')[0] as Chosen).buffer.subarray(0, 400))],
  ['docx-too-large', chosen('bomb.docx', zip([BOMB]))],
  ['docx-too-large', chosen('lying.docx', zip([{ ...BOMB, claims: 1000 }]))],
  ['docx-not-word', chosen('sheet.docx', zip([{ name: 'xl/workbook.xml', content: '<x/>' }]))],
  ['docx-old-or-encrypted', chosen('old.docx', Buffer.from('d0cf11e0a1b11ae10000', 'hex'))],
  ['html-too-deep', chosen('deep.html', `<!doctype html>${'<div>'.repeat(600)}${LONG}`)],
  [
    'page-file-too-large',
    chosen('large.pdf', Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(5_300_000)])),
  ],
]

for (const [turn, language] of TAGS.entries())
  test(`what is wrong with a file is told as the server tells it (${language})`, async () => {
    const { page, context, errors } = await device.open(language, { viewport: { width: 360, height: 740 } })
    const before = device.asked.length
    for (const [code, file] of FAULTY.filter((_, index) => index % TAGS.length === turn)) {
      await choose(page, file)
      await page.click('button.read')
      await page.waitForSelector('.problem')
      const told = await page.textContent('.problem a')
      const { status, text } = await byServer('read', language, file)
      assert.equal(status, 422, code)
      assert.ok(text.includes(`<a href="#file">${escaped(told ?? '')}</a>`), `${code}: ${told}`)
      assert.equal(new URL(page.url()).hash, '')
      await page.goto(`${device.address}${language}/read`)
    }
    await choose(page, FAULTY[0]?.[1] as Chosen)
    await page.click('button.read')
    await page.waitForSelector('.problem')
    assert.deepEqual(await faults(page), [])
    assert.equal(await fits(page), true)
    assert.deepEqual(
      device.asked.slice(before).filter(({ method }) => method !== 'GET'),
      [],
    )
    assert.deepEqual(errors, [])
    await context.close()
  })

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;')
}

test('a kind of file that was read once is read without a connection too; of another the page says that it is not here', async () => {
  const own = await serve(device.site.site, { port: 0 })
  const context = await device.browser.newContext()
  const page = await context.newPage()
  const form = `${own.address}ru/read`
  await page.goto(form)
  const [sample] = samples('pdf') as [Chosen]
  assert.equal(await choose(page, sample), 'ready')
  const kept = (await page.evaluate(KEPT)) as string[]
  assert.deepEqual(
    kept.flatMap((path) => /(?:pdf|docx|html)\.js$/u.exec(path) ?? []),
    ['pdf.js'],
  )
  await own.close()
  await context.setOffline(true)
  await page.goto(form)
  assert.equal(await choose(page, sample), 'ready')
  await read(page)
  assert.match((await page.textContent('article.reading .passage')) ?? '', /\p{L}/u)
  await page.goto(form)
  const [word] = samples('docx') as [Chosen]
  assert.equal(await choose(page, word), 'missing')
  const said = sayProblem({ code: 'format-not-here', values: {} }, 'ru')
  assert.equal(await page.textContent('#reader-state'), said)
  await page.click('button.read')
  await page.waitForSelector('#reader-state[data-state="missing"]')
  assert.equal(
    await page.evaluate(`document.getElementById('file').files.length`),
    1,
    'it can be tried again',
  )
  await context.close()
})

test('a kind of file is loaded when such a file is chosen, and what reads it may ask nobody for anything', async () => {
  const { page, context } = await device.open('en')
  await page.fill('#text', WARNING.en)
  await page.waitForSelector('#reader-state[data-state="ready"]')
  const scripts = (): string[] =>
    device.asked.flatMap(({ path }) => /\/reader\/\w+\/(?:pdf|docx|html)\.js$/u.exec(path) ?? [])
  const before = scripts().length
  await page.fill('#text', '')
  await choose(page, samples('html')[0] as Chosen)
  const [script, ...more] = [...new Set(scripts().slice(before))]
  assert.deepEqual(more, [])
  assert.match(script ?? '', /html\.js$/u)
  const answer = await device.site.site.fetch(new Request(new URL(script as string, device.address)))
  assert.equal(answer.headers.get('content-security-policy'), "default-src 'none'")
  assert.match(await answer.text(), /linkedom [\d.]+\n\n[\s\S]*ISC/u)
  await context.close()
})

test('a browser without workers of workers sends nothing by itself and says that the server can read the file', async () => {
  const { page, context } = await device.open('en')
  const worker = /"worker":"([^"]+)"/u.exec((await page.getAttribute('#entry', 'data-reader')) ?? '')?.[1]
  await context.route(`**${worker}`, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: `delete self.Worker;${await answer.text()}` })
  })
  const before = device.asked.length
  assert.equal(await choose(page, samples('pdf')[0] as Chosen), 'noFile')
  assert.equal(await page.textContent('#reader-state'), sayReader('no-file', 'en'))
  await page.click('button.read')
  await page.waitForSelector('#reader-state[data-state="noFile"]')
  assert.deepEqual(
    device.asked.slice(before).filter(({ method }) => method !== 'GET'),
    [],
  )
  await page.click('button.send')
  await page.waitForSelector('article.reading')
  assert.deepEqual(
    device.asked
      .slice(before)
      .filter(({ method }) => method !== 'GET')
      .map(({ path }) => path),
    ['/read'],
  )
  await context.close()
})
