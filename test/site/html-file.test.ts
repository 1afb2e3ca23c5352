import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { SOURCE } from '../../src/catalog.ts'
import file from '../../src/exports/html/export.ts'
import { TAGS } from '../../src/law/tags.ts'
import type { Reading } from '../../src/reader/reading.ts'
import { fits, openBrowser } from './browser.ts'

const reading = JSON.parse(readFileSync(join(SOURCE, 'exports', 'sample.json'), 'utf8')) as Reading
const folder = mkdtempSync(join(tmpdir(), 'saual-'))
const path = join(folder, 'reading.html')

let browser: Browser
before(async () => {
  writeFileSync(path, file.render(reading, { language: 'ru' }))
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

test('the file asks for nothing, obeys its own policy and switches languages without JavaScript', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(pathToFileURL(path).href)
  assert.deepEqual(asked, [pathToFileURL(path).href])
  assert.deepEqual(complaints, [])
  for (const language of TAGS) {
    await page.click(`label[for="say-${language}"]`)
    const asked = await page.$$eval(`.asked .in-${language}`, (spans) => spans.length)
    assert.equal(asked, reading.questions.length)
    for (const other of TAGS) {
      assert.equal(
        await page.isVisible(`.asked .in-${other}`),
        other === language,
        `${other} while ${language} is chosen`,
      )
    }
  }
  await page.focus('#say-kk')
  await page.keyboard.press('ArrowRight')
  assert.equal(await page.isChecked('#say-ru'), true)
})

test('the file fits a phone and prints with footnotes', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 700 } })
  await page.goto(pathToFileURL(path).href)
  assert.ok(await fits(page))
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.isVisible('.footnotes'), true)
})
