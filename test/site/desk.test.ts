import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { sampleText } from './browser.ts'
import { assertSound, type DeskInBrowser, openDesk } from './desk-in-browser.ts'

const NO_SCRIPTS = { javaScriptEnabled: false }

let site: DeskInBrowser
before(async () => {
  site = await openDesk()
})
after(() => site.closeAll())

/** Opens what stands behind a summary within a part of the page. */
async function unfold(page: Page, within: string, summary: string): Promise<void> {
  await page.locator(`${within} summary`, { hasText: summary }).first().click()
}

async function noticed(page: Page): Promise<string> {
  return (await page.textContent('.notice[role=status]'))?.trim() ?? ''
}

test('taken in, read, edited by two, translated, reviewed, published, corrected, withdrawn: without scripts, in three languages', async () => {
  const author = await site.join('Aigerim', 'author', 'kk')
  const editor = await site.join('Daniyar', 'editor', 'ru')
  const lawyer = await site.join('Saule', 'lawyer', 'en')
  const writing = await site.open(author, NO_SCRIPTS)
  const editing = await site.open(editor, NO_SCRIPTS)
  const reviewing = await site.open(lawyer, NO_SCRIPTS)
  const { address, desk } = site

  // Who speaks: a body, a person, an office that she held on that day.
  await writing.goto(`${address}/desk/people`)
  await unfold(writing, 'main', 'Орган қосу')
  await writing.fill('#body-name-kk', 'Тыныштық министрлігі')
  await writing.fill('#body-name-en', 'Ministry of Calm')
  await writing.click('form[action="/desk/people/bodies"] button')
  await writing.goto(`${address}/desk/people`)
  await unfold(writing, 'main', 'Адам қосу')
  await writing.fill('#name-kk', 'Әсел Ертаева')
  await writing.click('form[action="/desk/people/persons"] button')
  assert.equal(new URL(writing.url()).pathname, '/desk/people/persons/asel-ertaeva')
  await unfold(writing, 'main', 'Лауазым қосу')
  await writing.fill('#new-title-kk', 'Министр')
  await writing.fill('[id="new-since"]', '10.01.2026')
  await writing.click('form[action$="/offices"] button')
  assert.match((await writing.textContent('.rows')) ?? '', /Министр, Тыныштық министрлігі 2026/u)

  // Taken in, and read.
  await writing.goto(`${address}/desk/statements/new`)
  await writing.fill('#text', sampleText('en'))
  await writing.selectOption('#said-by', { label: 'Әсел Ертаева' })
  await writing.fill('#title', 'On rumours')
  await writing.fill('#date', '20.02.2026')
  await writing.click('form.entry button.read')
  assert.match(await noticed(writing), /Мәлімдеме қабылданды/u)
  const facts = (await writing.textContent('dl.known')) ?? ''
  assert.match(facts, /Әсел Ертаева/u)
  assert.match(facts, /Тыныштық министрлігі/u)
  const statement = new URL(writing.url()).pathname.split('/').at(-1) as string
  await writing.click('form[action$="/read"] button')
  assert.match(await noticed(writing), /талданды/u)

  // An opinion is begun; the first question is kept, the second edited, the third dismissed with a reason.
  await writing.fill('#opinion-title', 'Who are these bloggers?')
  await writing.click('form[action="/desk/opinions"] button')
  const opinion = new URL(writing.url()).pathname.split('/').at(-1) as string
  const work = `${address}/desk/opinions/${opinion}`
  const note = (id: string) => writing.locator(`[id="question-${id}"]`)
  await note('1.1').getByRole('button', { name: '1.1-сұрақты қалдыру' }).click()
  assert.match((await note('1.1').textContent()) ?? '', /қалдырылды/u)
  await note('2.2').locator('.judge summary').first().click()
  await note('2.2').locator('textarea').first().fill('Which bloggers, by name?')
  await note('2.2').locator('button[value=save]').click()
  assert.match((await note('2.2').locator('.question').textContent()) ?? '', /Which bloggers, by name\?/u)
  await note('2.1').locator('.judge summary').last().click()
  await note('2.1').locator('button[value=dismiss]').click()
  assert.ok(
    await writing.isVisible('#reason-2-1-wrong'),
    'what is missing is said at the field, which stands open',
  )
  assert.match((await writing.textContent('#reason-2-1-wrong')) ?? '', /Себебін жазыңыз/u)
  await note('2.1').locator('textarea').last().fill('бұл жерде орынсыз')
  await note('2.1').locator('button[value=dismiss]').click()
  assert.match((await note('2.1').textContent()) ?? '', /алып тасталды: бұл жерде орынсыз/u)

  // A question of her own: words that do not stand there are refused, what was typed stays.
  await writing.fill('#quote', 'words that nobody said')
  await writing.fill('#question', 'What is the specific measure?')
  await writing.click('#own-question button')
  assert.match((await writing.textContent('#quote-wrong')) ?? '', /дәл осылай тұрған жоқ/u)
  assert.equal(await writing.inputValue('#question'), 'What is the specific measure?')
  await writing.fill('#quote', 'preserve unity\nand calm')
  await writing.click('#own-question button')
  assert.match((await writing.textContent('.note.own')) ?? '', /preserve unity and calm/u)

  // Two people open the same piece; the second one to save is shown both texts, and makes one of them.
  await editing.goto(work)
  await writing.goto(work)
  for (const [page, text] of [
    [writing, 'Nobody is named in it.'],
    [editing, 'No court is named in it.'],
  ] as const) {
    await page.locator('.comment summary').first().click()
    await page.fill('[id="comment-1-en"]', text)
    await page.locator('.comment').first().locator('button[value=save]').click()
  }
  assert.match((await editing.textContent('h1')) ?? '', /Два текста/u)
  assert.match((await editing.textContent('[role=alert]')) ?? '', /Aigerim/u)
  assert.match((await editing.textContent('#theirs')) ?? '', /Nobody/u)
  assert.match((await editing.textContent('#mine')) ?? '', /No court/u)
  assert.equal(
    (await desk.record.opinions.get(opinion))?.pieces['comment/1 en']?.text,
    'Nobody is named in it.',
  )
  await editing.fill('#merged', 'Nobody is named in it, and no court.')
  await editing.click('button.read')
  assert.match(await noticed(editing), /Сохранено/u)

  // Introduction in Markdown, seen before it is saved; tags in it are words.
  await writing.goto(work)
  await writing.fill(
    '#introduction-en',
    'A *ministry* speaks. <b onclick="x">No</b> [link](javascript:alert(1))',
  )
  await writing.locator('#introduction button[value=preview]').click()
  assert.equal(await writing.locator('.preview em').textContent(), 'ministry')
  await writing.waitForLoadState()
  assert.equal(await writing.locator('.preview :is(b, a)').count(), 0)
  await writing.locator('main button[value=save]').click()
  await writing.goto(work)
  await writing.fill('#summary-en', 'An appeal that names nobody.')
  await writing.locator('#summary button[value=save]').click()

  // Translated beside the original; what is missing is listed.
  await writing.goto(`${work}/translations/ru`)
  // «1-» stays with its word where a line ends.
  assert.ok((await writing.locator('.missing .whole').allTextContents()).includes('1-тұжырымға'))
  await editing.goto(`${work}/translations/ru`)
  assert.match((await editing.textContent('.missing')) ?? '', /Заголовок/u)
  for (const [piece, text] of [
    ['title-ru', 'Кто эти блогеры?'],
    ['summary-ru', 'Обращение, в котором никто не назван.'],
  ] as const) {
    await editing.fill(`#${piece}`, text)
    await editing.locator(`form:has(#${piece}) button[value=save]`).click()
  }
  assert.doesNotMatch((await editing.textContent('.missing')) ?? '', /Заголовок/u)

  // Reviewed by a second person, published by an editor.
  await writing.goto(`${work}/publishing`)
  assert.equal(await writing.locator('form[action$="/publish"]').count(), 0)
  await writing.selectOption('#of', { label: 'Saule' })
  await writing.click('form[action$="/request"] button')
  await reviewing.goto(`${address}/desk`)
  await reviewing.click('text=Who are these bloggers?')
  await reviewing.click('text=Review and publication >> nth=0')
  await reviewing.selectOption('#verdict', 'changes-wanted')
  await reviewing.click('form[action$="/review"] button')
  assert.match((await reviewing.textContent('#note-wrong')) ?? '', /Write the reason/u)
  await reviewing.selectOption('#verdict', 'agreed')
  await reviewing.click('form[action$="/review"] button')
  assert.match(await noticed(reviewing), /The review is recorded/u)
  await editing.goto(`${work}/publishing`)
  await editing.click('form[action$="/publish"] button')
  assert.match(await noticed(editing), /Мнение опубликовано/u)
  const first = await desk.record.opinions.version(opinion)
  assert.deepEqual(first?.snapshot.languages, ['en', 'ru'])
  assert.deepEqual(first?.snapshot.dismissed, ['2.1'])

  // Corrected with a note in each language, then withdrawn with a reason: both versions stay.
  await writing.goto(work)
  await writing.fill('#summary-en', 'An appeal that names nobody and no court.')
  await writing.locator('#summary button[value=save]').click()
  await reviewing.goto(`${work}/publishing`)
  await reviewing.click('form[action$="/review"] button')
  await editing.goto(`${work}/publishing`)
  await editing.fill('#note-en', 'The summary was made fuller.')
  await editing.click('form[action$="/correct"] button')
  assert.match((await editing.textContent('.wrong')) ?? '', /по-русски/u)
  assert.equal(await editing.inputValue('#note-en'), 'The summary was made fuller.')
  await editing.fill('#note-ru', 'Дополнено краткое изложение.')
  await editing.click('form[action$="/correct"] button')
  assert.match(await noticed(editing), /Исправленная версия опубликована/u)
  await unfold(editing, 'main', 'Отозвать мнение')
  await editing.fill('#why-en', 'The ministry never said this.')
  await editing.click('form[action$="/withdraw"] button')
  const state = await desk.record.opinions.get(opinion)
  assert.equal(state?.status, 'withdrawn')
  assert.equal((await desk.record.opinions.version(opinion, 1))?.version, 1)
  await writing.goto(work)
  assert.equal(await writing.locator('main form').count(), 0, 'nothing is left to be changed')
  await writing.goto(`${work}/history`)
  const history = (await writing.textContent('.log')) ?? ''
  assert.match(history, /Daniyar: кері қайтарып алды: The ministry never said this\./u)
  assert.match(history, /Saule: Келісемін/u)
  const { opinions } = desk.record
  assert.equal((await opinions.list({ statement, limit: 5 })).rows.length, 1)
})

test('every page is sound at 360 and 1280 px, in each language and with nothing, with one and with long words', async () => {
  const member = await site.join('Zhanar', 'admin', 'kk')
  const page = await site.open(member)
  const opinion = (await site.desk.record.opinions.list({ limit: 1 })).rows[0]
  const other = await site.open(await site.join('Erlan', 'author', 'ru'))
  const long = 'Ақпараттандырылмағандықтарыңыздандағыларданбысыздар'.repeat(4)
  await other.goto(`${site.address}/desk/statements/new`)
  await other.fill('#text', `${long}. We warn that the guilty will be punished.`)
  await other.fill('#title', long)
  await other.click('form.entry button.read')
  const statement = new URL(other.url()).pathname
  await other.click('form[action$="/read"] button')
  await other.fill('#opinion-title', long)
  await other.click('form[action="/desk/opinions"] button')
  const draft = new URL(other.url()).pathname
  await assertSound(other, 'working page with long words')
  const paths = [
    '/desk',
    '/desk/statements',
    '/desk/statements/new',
    statement,
    '/desk/opinions',
    draft,
    `${draft}/translations/kk`,
    `${draft}/pieces/title/kk`,
    `${draft}/publishing`,
    `${draft}/history`,
    `/desk/opinions/${opinion?.id}`,
    `/desk/opinions/${opinion?.id}/letter`,
    `/desk/opinions/${opinion?.id}/publishing`,
    '/desk/people',
    '/desk/people/persons/asel-ertaeva',
    '/desk/people/bodies/ministry-of-calm',
  ]
  for (const [index, path] of paths.entries()) {
    const language = (['kk', 'ru', 'en'] as const)[index % 3]
    const answer = await page.goto(`${site.address}${path}?lang=${language}`)
    assert.equal(answer?.status(), 200, path)
    await assertSound(page, `${path} in ${language}`)
  }
})

test('words selected in the statement go into the form of an own question, with the place that is meant', async () => {
  const { address } = site
  const page = await site.open(await site.join('Marat', 'author'))
  await page.goto(`${address}/desk/statements/new`)
  await page.fill('#text', 'We warn everybody. Nobody answers.\n\nWe warn everybody once more.')
  await page.click('form.entry button.read')
  await page.click('form[action$="/read"] button')
  await page.fill('#opinion-title', 'Twice')
  await page.click('form[action="/desk/opinions"] button')
  await page.waitForSelector('#own-question', { state: 'attached' })
  await page.evaluate(`{
    const passages = document.querySelectorAll('.passage')
    const last = passages[passages.length - 1]
    const walker = document.createTreeWalker(last, NodeFilter.SHOW_TEXT)
    let node
    while ((node = walker.nextNode()) && !node.data.includes('We warn everybody'));
    const at = node.data.indexOf('We warn everybody')
    getSelection().setBaseAndExtent(node, at, node, at + 'We warn everybody'.length)
  }`)
  // The browser tells of a selection some time after it was made.
  for (let turn = 0; turn < 250 && (await page.inputValue('#quote')) === ''; turn++)
    await page.waitForTimeout(20)
  assert.equal(await page.inputValue('#quote'), 'We warn everybody')
  await page.fill('#question', 'Why once more?')
  await page.click('#own-question button')
  await page.waitForURL(/done=added/u)
  const id = new URL(page.url()).pathname.split('/').at(-1) as string
  const [added] = (await site.desk.record.opinions.get(id))?.added ?? []
  assert.deepEqual(added?.quote, { start: 36, end: 53 })
})

test('all can be done with the keyboard alone', async () => {
  const page = await site.open(await site.join('Timur', 'author'))
  await page.goto(`${site.address}/desk/statements/new`)
  await page.focus('#text')
  await page.keyboard.type('The ministry demands calm and warns all bloggers.')
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(`document.activeElement.matches('form.entry button.read')`)) === true) break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL(/done=taken-in/u)
  const reached = []
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    reached.push(await page.evaluate(`document.activeElement.textContent.trim()`))
  }
  for (const words of ['Read the statement', 'Correct the details', 'Who endorsed it, who republished it'])
    assert.ok(reached.includes(words), words)
})
