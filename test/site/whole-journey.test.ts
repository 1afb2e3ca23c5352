import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { loadOutputs } from '../../src/catalog.ts'
import { keepSite, USUAL_ACCENT } from '../../src/desk/setup/site-settings.ts'
import type { Tag } from '../../src/law/law.ts'
import { TAGS } from '../../src/law/tags.ts'
import type { Role } from '../../src/record/facts/staff.ts'
import { sampleText } from './browser.ts'
import { type DeskInBrowser, openDesk } from './desk-in-browser.ts'
import { CORRECTED, NOTE, QUESTION, SOUGHT, TITLE, WRITTEN } from './journey-texts-in-tests.ts'
import { openOtherSite } from './other-site-in-tests.ts'
import { entriesOf, wordsOf } from './outside-readers-in-tests.ts'
import { PHONE, type Traveller, travel } from './traveller-in-tests.ts'

const ON_A_PHONE: BrowserContextOptions = { javaScriptEnabled: false, viewport: PHONE }
const CLAIM = 1

let site: DeskInBrowser
let other: Awaited<ReturnType<typeof openOtherSite>>
/** Every request of every browser that a test opened, by kind and address. */
const requests: (readonly [kind: string, url: string])[] = []
let slug = ''

before(async () => {
  ;[site, other] = await Promise.all([openDesk(), openOtherSite()])
  watch(site.browser)
  const name = { kk: 'Сұрақ', ru: 'Вопрос', en: 'The Question' }
  await keepSite(site.desk, { name, languages: TAGS, accent: USUAL_ACCENT })
})
after(async () => {
  await other.close()
  await site.closeAll()
})

function watch(browser: Browser): void {
  browser.on('context', (context) =>
    context.on('request', (request) => requests.push([request.resourceType(), request.url()])),
  )
}

async function member(name: string, role: Role, language: Tag): Promise<Traveller> {
  return travel(await site.open(await site.join(name, role, language), ON_A_PHONE), site.address)
}

async function reader(options: BrowserContextOptions = {}): Promise<Traveller> {
  const context = await site.browser.newContext({ ...ON_A_PHONE, ...options })
  return travel(await context.newPage(), site.address)
}

/** Writes a piece where its form stands on the page. */
async function write(by: Traveller, piece: string, language: Tag, text: string): Promise<void> {
  const field = `#${piece}-${language}`
  await by.fill(field, text)
  await by.press(`form:has(${field}) button[value=save]`)
}

/** Has the opinion as it stands agreed to by somebody who did not write it. */
async function agree(by: Traveller, work: string): Promise<void> {
  await by.go(`${work}/publishing`)
  await by.page.selectOption('#verdict', 'agreed')
  await by.press('form[action$="/review"] button')
}

test('from the statement to the published opinion and its correction, by three people in three languages', async () => {
  const author = await member('Aigerim', 'author', 'kk')
  const editor = await member('Daniyar', 'editor', 'ru')
  const lawyer = await member('Saule', 'lawyer', 'en')

  // Taken in and read.
  await author.go('/desk/statements/new')
  await author.fill('#text', sampleText('ru'))
  await author.fill('#title', 'Обращение к жителям области')
  await author.fill('#speaker', 'Мадияр Оспанкул')
  await author.fill('#date', '14.03.2024')
  await author.page.selectOption('#jurisdiction', 'kz')
  await author.press('form.entry button.read')
  await author.press('form[action$="/read"] button')

  // Begun; two people write the same piece, and the second makes one text of both.
  await author.fill('#opinion-title', TITLE.ru)
  await author.press('form[action="/desk/opinions"] button')
  const work = new URL(author.page.url()).pathname
  const id = work.split('/').at(-1) as string
  await editor.go(work)
  await write(author, 'comment-1', 'ru', 'С чем сравнивают рост?')
  await write(editor, 'comment-1', 'ru', 'Рост, но с какого числа?')
  assert.match(await editor.text('#theirs'), /С чем сравнивают/u)
  assert.match(await editor.text('#mine'), /с какого числа/u)
  await editor.fill('#merged', WRITTEN['comment-1']?.ru as string)
  await editor.press('form:has(#merged) button[value=save]')
  await author.go(work)
  assert.equal(await author.page.inputValue('#comment-1-ru'), WRITTEN['comment-1']?.ru)
  for (const piece of ['summary', 'question-1-1', 'conclusion'])
    await write(author, piece, 'ru', WRITTEN[piece]?.ru as string)

  // Translated until nothing is missing.
  for (const language of ['kk', 'en'] as const) {
    await editor.go(`${work}/translations/${language}`)
    assert.notEqual(await editor.text('.missing'), '')
    for (const [piece, texts] of Object.entries(WRITTEN))
      await write(editor, piece, language, texts[language])
    assert.equal(await editor.text('.missing'), '')
  }

  // Reviewed and published; the public sees nothing of it before.
  const state = await site.desk.record.opinions.get(id)
  slug = state?.slug as string
  const early = await author.page.request.get(`${site.address}/ru/opinions/${slug}`)
  assert.equal(early.status(), 404)
  await author.go(`${work}/publishing`)
  await author.press('form[action$="/request"] button')
  await agree(lawyer, work)
  await editor.go(`${work}/publishing`)
  await editor.press('form[action$="/publish"] button')
  const published = await reader()
  await published.go(`/ru/opinions/${slug}`)
  assert.match(await published.text('.conclusion'), /Мы ждем ответа/u)

  // Corrected, with a note in each language.
  await author.go(work)
  await write(author, 'conclusion', 'ru', CORRECTED.ru)
  for (const language of ['kk', 'en'] as const) {
    await editor.go(`${work}/translations/${language}`)
    assert.notEqual(await editor.text('.missing'), '', 'what is older than the original is named')
    await write(editor, 'conclusion', language, CORRECTED[language])
    assert.equal(await editor.text('.missing'), '')
  }
  await agree(lawyer, work)
  await editor.go(`${work}/publishing`)
  for (const language of TAGS) await editor.fill(`#note-${language}`, NOTE[language])
  await editor.press('form[action$="/correct"] button')
  const { version, snapshot } = (await site.desk.record.opinions.version(id)) ?? {}
  assert.equal(version, 2)
  assert.deepEqual([...(snapshot?.languages ?? [])].sort(), ['en', 'kk', 'ru'])
})

for (const language of TAGS)
  test(`the public in ${language}: found, read, its other languages, in the feed, in every file`, async () => {
    const visitor = await reader({ locale: language })
    const address = `/${language}/opinions/${slug}`
    await visitor.go('/')
    assert.equal(new URL(visitor.page.url()).pathname, `/${language}/`)
    await visitor.fill('#find', SOUGHT[language])
    await visitor.press('form.find button')
    assert.notEqual(await visitor.text('.opinions mark'), '')
    await visitor.press(`.opinions h2 a[href="${address}"]`)
    assert.equal(await visitor.text('h1'), TITLE[language])
    assert.equal(await visitor.text('#question-1\\.1 .asked'), QUESTION[language])
    assert.ok((await visitor.text('.conclusion')).endsWith(CORRECTED[language]))
    assert.ok((await visitor.text('.corrections')).includes(NOTE[language]))
    assert.equal(await visitor.page.locator('.missing').count(), 0)

    for (const tag of TAGS.filter((tag) => tag !== language)) {
      await visitor.press(`.row:has(#claim-${CLAIM}) .elsewhere a[hreflang=${tag}]`)
      const { pathname, hash } = new URL(visitor.page.url())
      assert.equal(pathname + hash, `/${tag}/opinions/${slug}#claim-${CLAIM}`)
      assert.equal(await visitor.text('h1'), TITLE[tag])
      await visitor.go(address)
    }
    await visitor.press('.corrections a')
    assert.match(await visitor.text('.notes, main'), new RegExp(NOTE[language], 'u'))

    const feed = await visitor.page.getAttribute('link[type="application/atom+xml"]', 'href')
    const [entry, ...more] = entriesOf(await (await fetched(visitor, feed as string)).text())
    assert.equal(more.length, 0)
    assert.equal(entry?.title, TITLE[language])
    assert.ok(entry?.content?.includes(CORRECTED[language]))
    assert.ok((entry?.updated as string) > (entry?.published as string))

    await visitor.go(address)
    const linked = await visitor.page.$$eval('.files a', (links) =>
      links.map((link) => link.getAttribute('href')),
    )
    for (const { ending, mediaType } of (await loadOutputs()).values()) {
      // Reviews of claims are for programs: they say what a claim lacks, and no page lists them.
      const isReview = ending === 'claims.jsonld'
      assert.equal(linked.includes(`${address}.${ending}`), !isReview, ending)
      const answer = await fetched(visitor, `${address}.${ending}`)
      assert.equal(answer.headers()['content-type'], mediaType)
      const words = await wordsOf(ending, await answer.body())
      assert.ok(words.includes(isReview ? 'ClaimReview' : QUESTION[language]), `${ending}: ${words}`)
    }
    await visitor.page.context().close()
  })

test('a claim stands in a page of another site, which may not frame anything else', async () => {
  const visitor = await reader()
  for (const [language, javaScriptEnabled] of [
    ['kk', false],
    ['ru', false],
    ['en', true],
  ] as const) {
    await visitor.go(`/${language}/opinions/${slug}`)
    await visitor.press(`.row:has(#claim-${CLAIM}) .elsewhere a[href$="/claims/${CLAIM}"]`)
    const code = (await visitor.page.textContent('pre code')) as string
    const quote = await visitor.text('blockquote')
    other.show(`${code}<iframe name="whole" src="${site.address}/${language}/opinions/${slug}"></iframe>`)
    const { page } = await reader({ javaScriptEnabled })
    const begun = requests.length
    await page.goto(other.address)
    const frame = page.frameLocator('iframe >> nth=0')
    assert.equal((await frame.locator('blockquote').textContent())?.replaceAll(/\s+/gu, ' '), quote)
    assert.equal(await frame.locator('li').first().textContent(), QUESTION[language])
    assert.equal(await frame.locator('script').count(), 0)
    assert.ok(requests.slice(begun).every(([kind]) => kind !== 'script'))
    assert.match(page.frame('whole')?.url() ?? '', /^chrome-error:/u)
    // What is followed from within opens the opinion at the claim, outside the frame.
    const opened = page.context().waitForEvent('page')
    await frame.locator('.from a').click()
    const whole = await opened
    await whole.waitForLoadState()
    assert.equal(whole.url(), `${site.address}/${language}/opinions/${slug}#claim-${CLAIM}`)
    await page.context().close()
    await visitor.go(`/embed/${language}/${slug}/${CLAIM}`)
  }
})

test('with the keyboard alone: found, its reasons opened, the same claim in another language, a file', async () => {
  const visitor = await reader({ locale: 'ru' })
  const { page } = visitor
  /** Goes on by Tab until something has the focus, and sees that the focus shows. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 300; presses++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) {
        assert.notEqual(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'none')
        return
      }
    }
    assert.fail(`no Tab leads to ${selector}`)
  }
  await visitor.go('/')
  await tabTo('#find')
  await page.keyboard.type(SOUGHT.ru)
  await visitor.key('Enter')
  await tabTo('.opinions h2 a')
  await visitor.key('Enter')
  await tabTo('.skip')
  await visitor.key('Enter')
  await tabTo(`.row:has(#claim-${CLAIM}) details.why summary`)
  await page.keyboard.press('Enter')
  assert.ok(await page.isVisible('details.why[open] > :not(summary)'))
  await tabTo(`.row:has(#claim-${CLAIM}) .elsewhere a[hreflang=en]`)
  await visitor.key('Enter')
  assert.equal(new URL(page.url()).pathname, `/en/opinions/${slug}`)
  assert.equal(new URL(page.url()).hash, `#claim-${CLAIM}`)
  await tabTo('.files a[href$=".docx"]')
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  assert.equal(file.suggestedFilename(), `${slug}.en.docx`)
})

test('nothing was asked of anybody but the site', () => {
  const own = [site.address, other.address]
  assert.ok(requests.length > 200)
  assert.deepEqual(
    requests.filter(([, url]) => !own.some((address) => url.startsWith(`${address}/`))),
    [],
  )
})

async function fetched({ page }: Traveller, path: string) {
  const answer = await page.request.get(site.address + path)
  assert.equal(answer.status(), 200, path)
  return answer
}
