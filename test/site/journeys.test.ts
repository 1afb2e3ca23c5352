import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Reading } from '../../src/reader/reading.ts'
import { openSite, readSample, type SiteInBrowser, sampleText } from './browser.ts'

let site: SiteInBrowser
before(async () => {
  site = await openSite()
})
after(() => site.close())

const withoutScripts = (): Promise<Page> => site.page({ javaScriptEnabled: false })
const text = sampleText('ru')

test('without JavaScript: form, reading, another language, change, download', async () => {
  const page = await withoutScripts()
  await page.goto(`${site.address}?lang=ru`)
  assert.match((await page.textContent('.privacy')) ?? '', /не покидает этот компьютер/u)
  await page.fill('#text', text)
  await page.click('details.more > summary')
  await page.fill('#title', 'Обращение')
  await page.fill('#speaker', 'Мадияр Оспанкул')
  await page.fill('#body', 'Прокуратура Сарыжазской области Республики Казахстан')
  await page.fill('#date', '14.03.2024')
  await page.click('button.read')
  assert.equal(await page.textContent('h1'), 'Обращение')
  assert.match((await page.textContent('.known')) ?? '', /14 марта 2024/u)
  await page.waitForLoadState()
  const marked = (await page.$$eval('.passage', (passages) => passages.map((one) => one.textContent))).join(
    '',
  )
  assert.ok(marked.includes('участились случаи'))
  assert.ok((await page.$$('.note')).length >= 7)
  const inRussian = await page.textContent('.asked')

  await page.click('.languages a[hreflang="kk"]')
  assert.equal(await page.getAttribute('html', 'lang'), 'kk')
  assert.equal(await page.textContent('h1'), 'Обращение')
  assert.notEqual(await page.textContent('.asked'), inRussian)
  assert.equal(await page.getAttribute('.passage', 'lang'), 'ru')
  assert.match(page.url(), /\/read\/[\w-]{22}\?lang=kk$/u, 'nothing of the text is in the address')

  const download = page.waitForEvent('download')
  await page.click('.after button[formaction="/download/json"]')
  const file = await download
  assert.match(file.suggestedFilename(), /^saual-[0-9a-f]{12}\.json$/u)
  const reading = JSON.parse(readFileSync(await file.path(), 'utf8')) as Reading
  assert.equal(reading.statement.text, text)
  assert.equal(reading.statement.date, '2024-03-14')

  await page.click('.after button[formaction="/"]')
  assert.equal(await page.inputValue('#text'), text)
  assert.equal(await page.inputValue('#speaker'), 'Мадияр Оспанкул')
})

test('every export can be downloaded from the reading', async () => {
  const page = await withoutScripts()
  await readSample(page, site.address, 'en')
  const buttons = await page.$$('.after button[formaction^="/download/"]')
  assert.ok(buttons.length >= 4)
  for (const button of buttons) {
    const download = page.waitForEvent('download')
    await button.click()
    const bytes = readFileSync(await (await download).path(), 'utf8')
    assert.ok(bytes.includes('power plant'))
  }
})

test('why a question: its words, what it rests on, the check', async () => {
  const page = await withoutScripts()
  await readSample(page, site.address, 'ru')
  await page.click('.why summary')
  const why = ((await page.textContent('.why[open]')) ?? '').replaceAll(/\s+/gu, ' ')
  for (const part of ['Слова, на которых основан вопрос', 'Основание', 'Проверка'])
    assert.ok(why.includes(part), `${part}: ${why}`)
  await page.click('.why[open] a[href^="#check-"]')
  await page.waitForLoadState()
  assert.ok(await page.isVisible(`${new URL(page.url()).hash} h3`), 'the check’s page opens')
})

test('switching the language of the form keeps what was typed', async () => {
  const page = await withoutScripts()
  await page.goto(`${site.address}?lang=ru`)
  await page.fill('#text', 'Проба «пера» <b>')
  await page.click('.languages button[value="en"]')
  assert.equal(await page.getAttribute('html', 'lang'), 'en')
  assert.equal(await page.inputValue('#text'), 'Проба «пера» <b>')
})

test('an error stands at the field and at the top, and keeps what was typed', async () => {
  const page = await withoutScripts()
  await page.goto(`${site.address}?lang=ru`)
  await page.click('button.read')
  assert.match((await page.textContent('.problem')) ?? '', /Текста еще нет/u)
  assert.equal(await page.getAttribute('#text', 'aria-invalid'), 'true')

  await page.fill('#text', text)
  await page.click('details.more > summary')
  await page.fill('#date', '31.02.2024')
  await page.click('button.read')
  assert.match((await page.textContent('#date-wrong')) ?? '', /такого дня нет/u)
  assert.equal(await page.inputValue('#date'), '31.02.2024')
  assert.equal(await page.inputValue('#text'), text)
  assert.ok(await page.isVisible('#date'), 'the field that is wrong is in sight')
  await page.fill('#date', '2024-03-14')
  await page.click('button.read')
  await page.waitForSelector('article.reading h1')
})

test('a file: read, refused where it is too large, binary or given beside a text', async () => {
  const page = await withoutScripts()
  const upload = async (name: string, mimeType: string, buffer: Buffer): Promise<void> => {
    await page.goto(`${site.address}?lang=en`)
    await page.setInputFiles('#file', { name, mimeType, buffer })
  }
  await upload(
    'appeal.md',
    'text/markdown',
    readFileSync(new URL('../../src/site/samples/en.md', import.meta.url)),
  )
  await page.click('button.read')
  assert.equal(await page.textContent('h1'), 'Appeal to the residents of the region')

  await upload('big.txt', 'text/plain', Buffer.alloc(6 * 1024 * 1024, 'word '))
  await page.click('details.more > summary')
  await page.fill('#speaker', 'A. Speaker')
  await page.click('button.read')
  assert.match((await page.textContent('#file-wrong')) ?? '', /larger than 5 MB/u)
  assert.equal(await page.inputValue('#speaker'), 'A. Speaker')

  await upload('huge.txt', 'text/plain', Buffer.alloc(17 * 1024 * 1024, 'word '))
  await page.click('button.read')
  assert.match((await page.textContent('.problem')) ?? '', /larger than 16 MB/u)

  await upload('photo.txt', 'text/plain', Buffer.from([0, 1, 2, 0, 255, 254, 0, 7]))
  await page.click('button.read')
  assert.match((await page.textContent('#file-wrong')) ?? '', /photo\.txt/u)

  await upload('one.txt', 'text/plain', Buffer.from('One. Two.'))
  await page.fill('#text', 'Typed as well.')
  await page.click('button.read')
  assert.match((await page.textContent('#file-wrong')) ?? '', /one\.txt.*choose the file again/u)
  assert.equal(await page.inputValue('#text'), 'Typed as well.')
  await page.click('button.read')
  assert.match((await page.textContent('.passage')) ?? '', /Typed as well/u, 'as the message says')
})

test('the length of a text has its limit, be it typed or in a file, and both limits are told before', async () => {
  const page = await withoutScripts()
  await page.goto(`${site.address}?lang=en`)
  assert.match((await page.textContent('#text-hint')) ?? '', /at most 300,000 characters/u)
  assert.match((await page.textContent('#file-hint')) ?? '', /at most 5 MB and 300,000 characters of text/u)
  const long = Buffer.from('word '.repeat(60_001))
  await page.setInputFiles('#file', { name: 'long.txt', mimeType: 'text/plain', buffer: long })
  await page.click('button.read')
  assert.match((await page.textContent('#file-wrong')) ?? '', /has 300,004 characters; at most 300,000/u)
  // A browser that is driven takes minutes to type so much.
  const typed = async (words: string): Promise<Response> => {
    const form = new FormData()
    form.set('lang', 'ru')
    form.set('text', words)
    return fetch(`${site.address}read`, { method: 'POST', body: form })
  }
  const tooLong = await typed('слово '.repeat(50_001))
  assert.equal(tooLong.status, 422)
  assert.match(await tooLong.text(), /id="text-wrong">[^<]*300\s005 знаков, [^<]*не больше 300\s000/u)
  assert.equal((await typed('слово '.repeat(50_000))).status, 200)
})

test('how a text was taken in, and a day in doubt, are told above the reading, in each language', async () => {
  const page = await withoutScripts()
  await page.goto(`${site.address}?lang=en`)
  const paragraphs = '<p>Trust only official sources, the ministry asked of everybody on Monday.</p>'.repeat(
    5,
  )
  const buffer = Buffer.from(
    `<main><article><h1>Appeal</h1><time datetime="2022-09-26">26 September 2022</time><time datetime="2022-09-28">28 September 2022</time>${paragraphs}</article></main>`,
  )
  await page.setInputFiles('#file', { name: 'appeal.html', mimeType: 'text/html', buffer })
  await page.click('button.read')
  const told = async () => ((await page.textContent('.intake')) ?? '').trim()
  assert.match(await told(), /Taken from the page: \d+ characters/u)
  assert.match(
    await told(),
    /26 September 2022, 28 September 2022\. None was taken; name the right one yourself\.$/u,
  )
  await page.click('.languages a[hreflang="ru"]')
  assert.match(await told(), /26 сентября 2022 г\., 28 сентября 2022 г\. Не взят ни один/u)
  await page.click('.after button[formaction="/"]')
  assert.match(await told(), /Не взят ни один/u)
  await page.fill('#date', '26.09.2099')
  await page.click('button.read')
  assert.match(await told(), /Не взят ни один.*День заявления — 26 сентября 2099 г\., он еще не наступил/su)
  await page.click('.after button[formaction="/"]')
  await page.fill('#date', '26.09.2022')
  await page.fill('#text', 'Доверяйте только официальным источникам.')
  await page.click('button.read')
  await page.waitForSelector('article.reading')
  assert.equal(await page.$('.intake'), null)
})

test('an address alone is no statement', async () => {
  const page = await withoutScripts()
  await page.goto(`${site.address}?lang=kk`)
  await page.fill('#text', ' https://www.gov.kz/memleket/entities/prosecutor/press/news/1 ')
  await page.click('button.read')
  assert.match((await page.textContent('#text-wrong')) ?? '', /мекенжайы ғана тұр/u)
})

test('a day that may be two is told at its field', async () => {
  const page = await withoutScripts()
  await page.goto(`${site.address}?lang=ru`)
  await page.setInputFiles('#file', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.fill('#date', '05/06/2022')
  await page.click('button.read')
  assert.match((await page.textContent('#date-wrong')) ?? '', /5 июня 2022 г\. или 6 мая 2022 г\./u)
  assert.equal(await page.inputValue('#text'), text.trim())
})

test('a file’s text is kept when another language or a correction brings the form back', async () => {
  const page = await withoutScripts()
  await page.goto(`${site.address}?lang=en`)
  await page.setInputFiles('#file', {
    name: 'said.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('We warn everybody.'),
  })
  await page.click('.languages button[value="ru"]')
  assert.equal(await page.inputValue('#text'), 'We warn everybody.')
  assert.match((await page.textContent('.notice')) ?? '', /said\.txt/u)
})

test('a hundred kilobytes are read', async () => {
  const page = await withoutScripts()
  const long = Array.from({ length: 100 }, () => text).join('\n\n')
  assert.ok(Buffer.byteLength(long) > 100_000)
  await readSample(page, site.address, 'ru', long)
  assert.ok((await page.$$('.claim')).length > 100)
})

test('a statement in which nothing is asked says so', async () => {
  const page = await withoutScripts()
  await readSample(page, site.address, 'ru', 'Завтра в Астане ожидается дождь.')
  assert.match((await page.textContent('.head .none')) ?? '', /Программа не нашла вопросов/u)
  assert.equal(await page.$('.sum'), null, 'no sum of nothing')
})

test('pages that are not there, and a reading asked for by address', async () => {
  const page = await withoutScripts()
  assert.equal((await page.goto(`${site.address}nothing?lang=ru`))?.status(), 404)
  assert.match((await page.textContent('h1')) ?? '', /Такой страницы нет/u)
  await page.goto(`${site.address}read`)
  assert.ok(await page.isVisible('#text'))
})

test('with JavaScript, a question can be copied', async () => {
  const page = await site.page({ permissions: ['clipboard-read', 'clipboard-write'] })
  await readSample(page, site.address, 'en')
  await page.click('button.copy')
  await page.waitForSelector('.copied:text-is("Copied")')
  assert.equal(
    await page.evaluate('navigator.clipboard.readText()'),
    (await page.textContent('.asked'))?.trim(),
  )
})

test('with the keyboard alone: skip link, form, reading, why, language', async () => {
  const page = await site.page()
  await page.goto(`${site.address}?lang=en`)
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement?.className'), 'skip')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement?.id'), 'text')
  await page.keyboard.insertText(sampleText('en'))
  for (const next of ['file', 'date', 'body', 'speaker']) {
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate('document.activeElement?.id'), next)
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  assert.ok(await page.isVisible('#title'), 'the details open')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Said aloud')
  await page.keyboard.press('Enter')
  await page.waitForSelector('article.reading h1')
  assert.equal(await page.textContent('h1'), 'Said aloud')
  assert.equal(await page.getAttribute('html', 'lang'), 'en', 'Enter reads and does not switch the language')
  await page.focus('.why summary')
  await page.keyboard.press('Enter')
  assert.ok(await page.isVisible('.why[open] dl'))
  await page.focus('.languages a[hreflang="kk"]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('html[lang="kk"]')
  assert.equal(await page.textContent('h1'), 'Said aloud')
})

test('no request left this machine', () => assert.deepEqual(site.strayed, []))
