import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ElementHandle, Page } from 'playwright-core'
import { TAGS } from '../../src/law/tags.ts'
import { LANGUAGE_NAMES } from '../../src/messages/messages.ts'
import { faults, fits, openSite, readSample, type SiteInBrowser, sampleText } from './browser.ts'

/** How far things moved on the page since it was opened. */
const SHIFT = `new Promise((resolve) => {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve(sum), 200)
})`

/** Letters that a face lacks: they are drawn by the fallback, so their width changes with it. */
const MISSING_LETTERS = `(async () => {
  const letters = 'ӘәІіҢңҒғҮүҰұҚқӨөҺһ№«»—'
  const faces = ['400 20px Literata', '400 20px "Golos Text"', '600 20px "Golos Text"']
  await Promise.all(faces.map((face) => document.fonts.load(face, letters)))
  const context = document.createElement('canvas').getContext('2d')
  const width = (font, letter) => {
    context.font = font
    return context.measureText(letter).width
  }
  return faces.flatMap((face) =>
    [...letters].filter((letter) => width(face + ', monospace', letter) !== width(face + ', serif', letter)),
  )
})()`

let site: SiteInBrowser
before(async () => {
  site = await openSite()
})
after(() => site.close())

async function openAll(page: Page): Promise<void> {
  await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
}

for (const language of TAGS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds no fault: ${LANGUAGE_NAMES[language]}, ${colorScheme}`, async () => {
      const page = await site.page({ colorScheme })
      const found: Record<string, string[]> = {}
      await page.goto(`${site.address}?lang=${language}`)
      await openAll(page)
      found.form = await faults(page)
      await page.fill('#text', '123')
      await page.click('button.read')
      await page.waitForSelector('.problem')
      found.error = await faults(page)
      await readSample(page, site.address, language)
      await openAll(page)
      found.reading = await faults(page)
      await page.goto(`${site.address}checks?lang=${language}`)
      found.checks = await faults(page)
      await page.goto(`${site.address}nothing?lang=${language}`)
      found['not found'] = await faults(page)
      assert.deepEqual(found, { form: [], error: [], reading: [], checks: [], 'not found': [] })
      await page.context().close()
    })
  }
}

for (const width of [320, 360, 768]) {
  test(`at ${width} px nothing scrolls sideways, even with endless words`, async () => {
    const page = await site.page({ viewport: { width, height: 700 } })
    const endless = `Предупреждаем: ${'ответственность'.repeat(30)} предусмотрена законом. https://example.org/${'a'.repeat(300)}\n\n${sampleText('ru')}`
    for (const language of TAGS) {
      await page.goto(`${site.address}?lang=${language}`)
      await openAll(page)
      assert.ok(await fits(page), `form in ${language}`)
      await readSample(page, site.address, language, `${endless}\n\nПризываем всех к спокойствию.`)
      await openAll(page)
      assert.ok(await fits(page), `reading in ${language}`)
    }
  })
}

test('questions stand beside their claim on a wide screen and beneath it on a phone', async () => {
  const page = await site.page({ viewport: { width: 1280, height: 900 } })
  await readSample(page, site.address, 'kk')
  const box = async (selector: string) => {
    const place = await ((await page.$(selector)) as ElementHandle).boundingBox()
    assert.ok(place)
    return place
  }
  let [claim, notes] = [await box('.passage'), await box('.notes')]
  assert.ok(notes.x >= claim.x + claim.width)
  await page.setViewportSize({ width: 360, height: 700 })
  ;[claim, notes] = [await box('.passage'), await box('.notes')]
  assert.ok(notes.y >= claim.y + claim.height)
})

test('on a common screen the text, the day, the body and the button are seen at once', async () => {
  const page = await site.page({ viewport: { width: 1280, height: 900 } })
  for (const language of TAGS) {
    await page.goto(`${site.address}?lang=${language}`)
    for (const selector of ['#text', '#date', '#body', 'button.read']) {
      const box = await (await page.$(selector))?.boundingBox()
      assert.ok(box && box.y + box.height <= 900, `${selector} in ${language}: ${JSON.stringify(box)}`)
    }
  }
})

/** Words of the statement that are set off from the rest of their claim. */
const SET_OFF = `[...document.querySelectorAll('.claim [class^=w]')]
  .filter((span) => getComputedStyle(span).backgroundColor !== 'rgba(0, 0, 0, 0)')
  .map((span) => span.textContent).join('')`

test('the words that a question is about are seen when it is looked at, by styles alone', async () => {
  const page = await site.page({ viewport: { width: 1280, height: 900 } })
  await readSample(
    page,
    site.address,
    'ru',
    'Распространяются провокационные заявления и слухи, будьте спокойны.',
  )
  assert.equal(await page.evaluate(SET_OFF), '')
  const line = await page.evaluate("getComputedStyle(document.querySelector('.claim')).textDecorationLine")
  assert.equal(line, 'none', 'a claim does not look like a link')
  const note = page.locator('.note', { hasText: 'понимаете' })
  await note.hover()
  assert.equal(await page.evaluate(SET_OFF), 'провокационные заявления')
  await page.mouse.move(0, 0)
  assert.equal(await page.evaluate(SET_OFF), '')
  await note.locator('summary').focus()
  assert.equal(await page.evaluate(SET_OFF), 'провокационные заявления')
  await page.evaluate('document.activeElement.blur()')
  await note.locator('.no').click()
  await page.mouse.move(0, 0)
  await page.evaluate('document.activeElement.blur()')
  assert.equal(await page.evaluate(SET_OFF), 'провокационные заявления', 'where its number leads')
  const back = await page.getAttribute('.n', 'href')
  assert.ok(back && (await page.$(`.notes${back}`)), 'a claim leads back to its questions')
})

test('a claim stays in sight beside its questions', async () => {
  const page = await site.page({ viewport: { width: 1280, height: 300 } })
  await readSample(page, site.address, 'ru')
  const tall = page.locator('.row', { has: page.locator('.note ~ .note') }).first()
  await tall
    .locator('.note')
    .last()
    .evaluate((note) => note.scrollIntoView({ block: 'end' }))
  const box = await tall.locator('.passage').boundingBox()
  assert.ok(box && box.y >= 0 && box.y < 300, JSON.stringify(box))
})

test('on paper the questions become footnotes with their grounds', async () => {
  const page = await site.page()
  await readSample(page, site.address, 'ru')
  assert.equal(await page.isVisible('.footnotes'), false)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.isVisible('.footnotes'), true)
  assert.equal(await page.isVisible('.notes'), false)
  assert.equal(await page.isVisible('.languages'), false)
  assert.equal((await page.$$('.footnote')).length, (await page.$$('.note')).length)
  assert.match((await page.textContent('.footnotes')) ?? '', /Закон не проверен: \p{Ll}/u)
  const pdf = await page.pdf({ format: 'A4' })
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
})

test('the first view is light and does not move while fonts come', async () => {
  const page = await site.page()
  let size = 0
  page.on('response', async (response) => {
    if (response.url().includes('/fonts/')) return
    size += (await response.request().sizes()).responseBodySize
  })
  await page.goto(`${site.address}?lang=ru`, { waitUntil: 'networkidle' })
  const shift = (await page.evaluate(SHIFT)) as number
  assert.ok(size > 0 && size < 50_000, `${size} bytes`)
  assert.ok(shift < 0.05, `layout shift ${shift}`)
})

test('every Kazakh letter is in our own fonts, in each weight', async () => {
  const page = await site.page()
  await page.goto(`${site.address}?lang=kk`, { waitUntil: 'networkidle' })
  const missing = await page.evaluate(MISSING_LETTERS)
  assert.deepEqual(missing, [])
})

test('no request left this machine', () => assert.deepEqual(site.strayed, []))

const WITH_LAW = {
  kk: 'Қала полициясы ескертеді: жалған ақпарат таратқаны үшін жеті жылға дейін бас бостандығынан айыру көзделген, 274-бап.',
  ru: 'Полиция города предупреждает: за распространение ложной информации предусмотрено до семи лет лишения свободы, статья 274 УК РК. Отдельные блогеры совершают правонарушения и нарушают закон.',
  en: 'The police warn that spreading false information carries up to seven years in prison under article 274 of the Criminal Code. Some bloggers commit offences and break the law.',
}
/** Whether two boxes of a page lie over one another: what is asked inside it, as text. */
const OVERLAPS = `[...document.querySelectorAll('.note')].flatMap((note) => {
  const acts = note.querySelector('.acts')
  const box = acts?.getBoundingClientRect()
  const range = document.createRange()
  return [...note.querySelectorAll('.why dd, .why dt')].flatMap((part) => {
    range.selectNodeContents(part)
    const lies = [...range.getClientRects()].some(
      (one) => one.left < box.right && box.left < one.right && one.top < box.bottom - 1 && box.top < one.bottom - 1,
    )
    return lies ? [part.textContent] : []
  })
})`

async function readWithLaw(page: Page, language: (typeof TAGS)[number]): Promise<void> {
  await page.goto(`${site.address}${language}/read`)
  await page.fill('#text', WITH_LAW[language])
  await page.fill('#date', '01.03.2024')
  await page.evaluate("document.querySelector('details.more').open = true")
  await page.selectOption('#jurisdiction', 'kz')
  await page.click('button.read')
  await page.waitForSelector('.note')
  // Its styles may come later than its text.
  await page.waitForLoadState('load')
}

for (const language of TAGS) {
  test(`nothing lies over open grounds, and each button says of which question it is: ${LANGUAGE_NAMES[language]}`, async () => {
    for (const width of [360, 768, 1280, 1600]) {
      const page = await site.page({ viewport: { width, height: 900 } })
      await readWithLaw(page, language)
      await openAll(page)
      assert.deepEqual(await page.evaluate(OVERLAPS), [], `${width}`)
      assert.ok(await fits(page))
      const names = (await page.evaluate(
        "[...document.querySelectorAll('button.copy')].map((button) => button.ariaLabel)",
      )) as string[]
      assert.ok(names.length > 1)
      assert.equal(new Set(names).size, names.length)
      const summaries = (await page.evaluate(
        "[...document.querySelectorAll('.why > summary')].map((one) => one.textContent)",
      )) as string[]
      assert.equal(new Set(summaries).size, summaries.length)
      await page.context().close()
    }
  })

  test(`paper tells the addresses of the law, the checks and the country: ${LANGUAGE_NAMES[language]}`, async () => {
    const page = await site.page()
    await readWithLaw(page, language)
    await page.emulateMedia({ media: 'print' })
    const addresses = (await page.evaluate(
      "[...document.querySelectorAll('.footnotes a.source')].map((one) => getComputedStyle(one, '::after').content)",
    )) as string[]
    assert.ok(addresses.length > 0)
    for (const address of addresses) assert.match(address, /https?:/u)
    const paper = String(await page.evaluate('document.body.innerText'))
    assert.match(paper, { kk: /Қазақстан,/u, ru: /Казахстан,/u, en: /Kazakhstan,/u }[language])
    assert.match(paper, { kk: /Тексеру: /u, ru: /Проверка: /u, en: /Check: /u }[language])
    await page.context().close()
  })
}
