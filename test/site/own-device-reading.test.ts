import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { parse } from 'yaml'
import { folders, SOURCE } from '../../src/catalog.ts'
import { TAGS } from '../../src/law/tags.ts'
import { type OwnDevice, openOwnDevice, read, type, WARNING } from './own-device-in-tests.ts'

const exportNames = folders(`${SOURCE}exports`)
let device: OwnDevice
before(async () => {
  device = await openOwnDevice()
})
after(() => device.close())

/** What the server makes of the same statement. */
async function byServer(path: string, language: string, text: string, fields: object): Promise<string> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ lang: language, text, ...fields })) form.set(name, value)
  const answer = await device.site.site.fetch(
    new Request(device.address + path, { method: 'POST', body: form }),
  )
  assert.equal(answer.status, 200)
  return answer.text()
}

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`button[formaction="/download/${name}"]`),
  ])
  return readFileSync(await download.path(), 'utf8')
}

interface Given {
  readonly text: string
  readonly fields: Readonly<Record<string, string>>
}

/** Our samples, and statements of the development set with what is known of them. */
function statements(language: string): Given[] {
  const names = [`${SOURCE}site/samples/${language}.md`]
  const open = `${SOURCE}../evaluation/${language}/open/`
  for (const name of readdirSync(open)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .slice(0, 2))
    names.push(open + name)
  return names.map((name) => {
    const [, head = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(name, 'utf8')) ?? []
    const known = parse(head, { schema: 'failsafe' }) as Record<string, string>
    const fields = ['title', 'speaker', 'office', 'body', 'date']
      .filter((field) => known[field] !== undefined)
      .map((field) => [field, known[field] as string])
    return { text: body.trim(), fields: Object.fromEntries(fields) }
  })
}

/** A page as the browser understands it, without what says where it was made. */
const MAIN = `document.querySelector('main').innerHTML`

for (const language of TAGS)
  test(`a reading made in the browser is the server’s, byte for byte (${language})`, async () => {
    const { page, context, errors } = await device.open(language)
    const other = await (await device.browser.newContext({ javaScriptEnabled: true })).newPage()
    for (const { text, fields } of statements(language)) {
      await page.goto(`${device.address}${language}/read`)
      await type(page, text, fields)
      const before = device.asked.length
      await read(page)
      await other.setContent(await byServer('read', language, text, fields))
      assert.equal(await page.title(), await other.title())
      same(
        unhidden((await page.evaluate(MAIN)) as string),
        unhidden((await other.evaluate(MAIN)) as string),
        'page',
      )
      for (const name of exportNames)
        same(await saved(page, name), await byServer(`download/${name}`, language, text, fields), name)
      assert.deepEqual(
        device.asked.slice(before),
        [],
        'nothing is asked of the server while and after reading',
      )
    }
    assert.deepEqual(errors, [])
    await other.context().close()
    await context.close()
  })

/** The copy buttons are shown by another script. */
function unhidden(main: string): string {
  return main.replaceAll(' hidden=""', '')
}

/** Says where two long texts part, rather than both. */
function same(own: string, served: string, what: string): void {
  if (own === served) return
  let at = 0
  while (own[at] === served[at]) at++
  assert.fail(
    `${what}: «${own.slice(at - 60, at + 60)}» is «${served.slice(at - 60, at + 60)}» of the server`,
  )
}

test('front matter that was pasted is read on the device as in a file, and nothing leaves it', async () => {
  const { page, context, errors } = await device.open('en')
  await type(page, `---\nspeaker: A. Speaker\ndate: 2024-03-14\n---\n${WARNING.en}`)
  const before = device.asked.length
  await read(page)
  assert.equal(await page.inputValue('#again [name="text"]'), WARNING.en)
  assert.equal(await page.inputValue('#again [name="speaker"]'), 'A. Speaker')
  assert.deepEqual(
    device.asked.slice(before).filter(({ method }) => method === 'POST'),
    [],
  )
  assert.deepEqual(errors, [])
  await context.close()
})
