import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { TAGS } from '../../src/law/tags.ts'
import { serve } from '../../src/site/serve.ts'
import { openStaffedSite, type StaffedSite } from '../../src/site/staff/staff-in-tests.ts'
import { faults, fits, openBrowser } from './browser.ts'
import { publishSamples, type Samples } from './published-in-tests.ts'

let site: StaffedSite
let samples: Samples
let browser: Browser
let served: Awaited<ReturnType<typeof serve>>
const strayed: string[] = []

before(async () => {
  site = await openStaffedSite()
  samples = await publishSamples(site.desk)
  served = await serve(site.site, { port: 0 })
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await served.close()
  await site.close()
})

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options })
  await context.route('**/*', (route) => {
    const url = route.request().url()
    if (url.startsWith(served.address)) return route.continue()
    strayed.push(url)
    return route.abort()
  })
  return context.newPage()
}

const OPINION = 'opinions/twelve-years-for-a-rumour'
/** Every page and state: one, many, withdrawn, an old version, not translated, nothing found, not there. */
const PAGES: Readonly<Record<string, string>> = {
  home: '',
  opinion: OPINION,
  versions: `${OPINION}/versions`,
  'an old version': `${OPINION}/versions/1`,
  withdrawn: 'opinions/power-plant',
  statement: 'statements/SILENT',
  'statement with an opinion': 'statements/READ',
  people: 'people',
  person: 'people/ospankul',
  body: 'bodies/saryzhaz',
  method: 'checks',
  check: 'checks/unmeasured-trend',
  'check without figures': 'checks/recurring-formula',
  archive: 'archive',
  'archive of a month': `archive/${new Date().toISOString().slice(0, 7).replace('-', '/')}`,
  'archive of nothing': 'archive/1999',
  search: 'search',
  'search found': 'search?q=жителей&in=ru',
  'search found nothing': 'search?q=zzzz',
  'search for nothing': 'search?q=',
  'not there': 'opinions/nothing',
  read: 'read',
}

function pathOf(path: string): string {
  return path.replace('SILENT', samples.silent).replace('READ', samples.reading.made.statement.id)
}

// Colours are the same in every language.
for (const lang of TAGS)
  for (const colorScheme of lang === 'kk' ? (['light', 'dark'] as const) : (['light'] as const))
    test(`every page in ${lang}, ${colorScheme}: no fault for axe, no sideways scrolling, no error`, async () => {
      const page = await open({ colorScheme, javaScriptEnabled: true })
      const errors: string[] = []
      page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())))
      for (const [name, path] of Object.entries(PAGES)) {
        await page.setViewportSize({ width: 1280, height: 900 })
        const answer = await page.goto(`${served.address}${lang}/${pathOf(path)}`)
        assert.equal(answer?.status(), name === 'not there' ? 404 : 200, name)
        assert.equal(await page.getAttribute('html', 'lang'), lang)
        assert.deepEqual(await faults(page), [], name)
        for (const width of [768, 360, 320]) {
          await page.setViewportSize({ width, height: 700 })
          assert.ok(await fits(page), `${name} at ${width} px`)
        }
      }
      assert.deepEqual(
        errors.filter((error) => !error.includes('404')),
        [],
      )
      await page.context().close()
    })

test('all that opens, opened: no fault for axe, no sideways scrolling', async () => {
  const page = await open({ javaScriptEnabled: true, viewport: { width: 360, height: 700 } })
  await page.goto(`${served.address}ru/${OPINION}`)
  for (const summary of await page.$$('summary')) await summary.click()
  assert.ok(await fits(page))
  assert.deepEqual(await faults(page), [])
})

test('without JavaScript: from the first page to the opinion, the law cited, another language at the same claim', async () => {
  const page = await open({ locale: 'ru' })
  await page.goto(served.address)
  assert.equal(new URL(page.url()).pathname, '/ru/')
  await page.click('.latest h3 a >> text=Двенадцать лет')
  assert.match((await page.textContent('h1')) ?? '', /Двенадцать лет за слух/u)
  assert.match((await page.textContent('.byline')) ?? '', /Айгерим Нурланкызы/u)
  const known = (await page.textContent('.known')) ?? ''
  for (const part of [
    'Мадияр Оспанкул',
    '14\u00a0марта\u00a02024',
    'видеообращение',
    'Айгерим Тілеуқызы',
    'Областная газета',
  ])
    assert.ok(known.includes(part), part)
  assert.equal(
    await page.textContent('#question-1\\.1 .asked'),
    'Сколько таких случаев было в этом году и сколько в прошлом?',
  )
  assert.match((await page.textContent('.row:has(#claim-1) .comment')) ?? '', /С чем — не сказано/u)
  assert.equal(await page.$$eval('.prose strong', (all) => all.length), 1)
  const dismissed = samples.told.dismissed?.[0] as string
  assert.equal(await page.$(`[id="question-${dismissed}"]`), null, 'what was dismissed is not shown')

  const law = page.locator('details.law').first()
  await law.locator('summary').click()
  assert.ok(await law.locator('.ground').isVisible())

  await page.hover('.row:has(#claim-5)')
  await page.click('.row:has(#claim-5) .elsewhere a[hreflang="kk"]')
  assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, `/kk/${OPINION}#claim-5`)
  assert.equal(await page.getAttribute('html', 'lang'), 'kk')
  assert.equal(await page.getAttribute('#claim-5 >> xpath=ancestor::p', 'lang'), 'ru')
})

test('what is not translated is said to be so, and the original follows', async () => {
  const page = await open()
  await page.goto(`${served.address}kk/${OPINION}`)
  assert.match((await page.textContent('h1')) ?? '', /Қауесет үшін/u)
  assert.match((await page.textContent('.introduction .missing')) ?? '', /аударылмаған/u)
  assert.equal(await page.getAttribute('.introduction div[lang]', 'lang'), 'ru')
  await page.goto(`${served.address}en/${OPINION}`)
  assert.match((await page.textContent('.head > .missing')) ?? '', /not translated into English/u)
  assert.equal(await page.$$eval('.missing', (all) => all.length), 1, 'once, not at every piece')
  assert.equal(await page.getAttribute('h1 span', 'lang'), 'ru')
})

test('corrections are in plain sight; every version stays readable; what was withdrawn says why', async () => {
  const page = await open()
  await page.goto(`${served.address}ru/${OPINION}`)
  assert.match((await page.textContent('.corrections')) ?? '', /прежняя цитата была неточной/u)
  assert.match((await page.textContent('.conclusion')) ?? '', /и в срок/u)
  await page.click('.corrections a')
  assert.match((await page.textContent('del')) ?? '', /Предупреждение без основания/u)
  assert.match((await page.textContent('ins')) ?? '', /и в срок/u)
  await page.click('#version-1 h2 a')
  assert.match((await page.textContent('.alert')) ?? '', /версия 1/u)
  assert.match((await page.textContent('.conclusion')) ?? '', /Предупреждение без основания/u)
  assert.equal(
    await page.getAttribute('link[rel=canonical]', 'href'),
    `/ru/${OPINION}`,
    'the current version is the canonical one',
  )
  await page.goto(`${served.address}en/opinions/power-plant`)
  assert.match((await page.textContent('.withdrawn')) ?? '', /withdrawn.*The recording was of another year/su)
})

test('a word is found in any of its forms; drafts are not found', async () => {
  const page = await open()
  await page.goto(`${served.address}ru/`)
  await page.fill('#find', 'слухами')
  await page.keyboard.press('Enter')
  assert.match((await page.textContent('.sum')) ?? '', /найден/u)
  assert.match((await page.textContent('.opinions')) ?? '', /Двенадцать лет за слух/u)
  assert.equal((await page.textContent('.summary mark'))?.slice(0, 4), 'слух')
  await page.goto(`${served.address}kk/search?q=${encodeURIComponent('қауесеттің')}`)
  assert.match((await page.textContent('.opinions')) ?? '', /Қауесет үшін/u)
})

test('people and bodies: what they said, what was asked, what came of it', async () => {
  const page = await open()
  await page.goto(`${served.address}ru/people/ospankul`)
  assert.match(
    (await page.textContent('.offices')) ?? '',
    /прокурор области, Прокуратура Сарыжазской области.*2023/su,
  )
  assert.match((await page.textContent('.put')) ?? '', /исправлено/u)
  await page.click('.asked-of summary')
  await page.click('.asked-of li a')
  assert.match(page.url(), /#claim-1$/u)
  await page.goto(`${served.address}ru/people`)
  await page.click('text=Прокуратура Сарыжазской области')
  assert.match((await page.textContent('.offices')) ?? '', /Мадияр Оспанкул/u)
})

test('a check: how to ask it yourself, where it was asked, how well the program does it', async () => {
  const page = await open()
  await page.goto(`${served.address}ru/checks/unmeasured-trend`)
  assert.ok((await page.$$('.invented')).length > 0)
  assert.match((await page.textContent('.asked-where')) ?? '', /Двенадцать лет/u)
  assert.match((await page.textContent('.measured')) ?? '', /\d+\s%\s\(\d+ из \d+\)/u)
})

test('with the keyboard alone: skip link, a question, its law, the other language', async () => {
  const page = await open({ javaScriptEnabled: true })
  await page.goto(`${served.address}ru/${OPINION}`)
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement?.className'), 'skip')
  await page.keyboard.press('Enter')
  await page.focus('details.law summary')
  await page.keyboard.press('Enter')
  assert.ok(await page.isVisible('details.law[open] .ground'))
  await page.focus('.row:has(#claim-1) .elsewhere a')
  assert.equal(
    await page.evaluate("getComputedStyle(document.activeElement.closest('.elsewhere')).opacity"),
    '1',
  )
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/kk\/.*#claim-1$/u)
})

/** In how many faces the questions of notes stand; asked inside the page, as text. */
const FACES =
  "new Set([...document.querySelectorAll('.footnote > div > p:not(.small)')].map((one) => getComputedStyle(one).fontFamily)).size"

test('on paper: the statement with numbers, the questions and the law as footnotes', async () => {
  const page = await open({ javaScriptEnabled: true })
  await page.goto(`${served.address}ru/${OPINION}`)
  await page.emulateMedia({ media: 'print' })
  assert.ok(await page.isVisible('.footnotes'))
  assert.ok(await page.isVisible('.introduction'))
  assert.ok(!(await page.isVisible('.notes')))
  for (const hidden of ['.site-line', '.files', '.colophon a', '.which a', '.corrections a', '.to-law'])
    assert.ok(!(await page.isVisible(hidden)), hidden)
  assert.equal(await page.evaluate(FACES), 1, 'all questions of a note look alike')
  const notes = (await page.textContent('.footnotes')) ?? ''
  for (const part of ['Сколько таких случаев было в этом году', 'Рост сравнивают с чем-то', 'ст. 274 УК РК'])
    assert.ok(notes.includes(part), part)
  assert.ok((await page.pdf()).length > 10_000)
})

test('the first view is under 50 KB without fonts', async () => {
  for (const path of ['', OPINION, 'people/ospankul', 'checks/unmeasured-trend']) {
    const page = await open()
    let bytes = 0
    page.on('response', async (response) => {
      if (response.url().includes('/fonts/')) return
      bytes += (await response.request().sizes()).responseBodySize
    })
    await page.goto(`${served.address}ru/${path}`, { waitUntil: 'networkidle' })
    assert.ok(bytes > 2000 && bytes < 50_000, `${path}: ${bytes}`)
    await page.context().close()
  }
})

test('no request left this machine', () => assert.deepEqual(strayed, []))
